-- Whom a suggestion does not suit. Editorial content with its own sources, not from the article.

insert into caution (
    slug, position, caution_level, applies_when, hides_until_answered, caution_text, retired, version
) values
    (
        'gf-before-test', 1, 'BLOCK',
        '{"not":{"anyOf":[{"ticked":"about-you:celiac-test-done"},{"ticked":"condition:celiac-disease"}]}}', true,
        'Get tested for celiac disease before you stop eating gluten. Keep eating gluten in more than 1 meal a day for at least 6 weeks first. If you stop too soon, the test can miss it.',
        false, 0
    ),
    (
        'alcohol-dependence', 2, 'BLOCK', '{"ticked":"about-you:drinks-daily-or-ill-without"}', false,
        'If you drink every day or feel ill without it, do not stop all at once. Stopping fast can cause fits (seizures) and can kill. Talk to a doctor or an alcohol service first.',
        false, 0
    ),
    (
        'nsaid-prescribed', 3, 'BLOCK', '{"ticked":"about-you:aspirin-or-nsaid-from-a-doctor"}', false,
        'Do not stop aspirin or any pain medicine that a doctor gave you. Stopping heart aspirin can raise your risk of a heart attack or stroke. Talk to your doctor first.',
        false, 0
    );

insert into caution_support (caution, position, support) values
    ('gf-before-test', 0, 'gluten-free-diet'),
    ('alcohol-dependence', 0, 'reduce-alcohol'),
    ('nsaid-prescribed', 0, 'nsaid-alternatives');
