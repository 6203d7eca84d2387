-- When a suggestion is shown: by the article’s own general approach, or by what our editors infer, with the reason.

insert into support_rule (slug, position, support, criterion, basis, section, reason, retired, version) values
    (
        'general-low-fodmap-diet', 1, 'low-fodmap-diet', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}',
        'ARTICLE', 'Diet Changes',
        'The article suggests one plan for all symptoms and risks. This is one of its 3 diets.', false, 0
    ),
    (
        'general-paleo-diet', 2, 'paleo-diet', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}', 'ARTICLE',
        'Diet Changes', 'The article suggests one plan for all symptoms and risks. This is one of its 3 diets.', false,
        0
    ),
    (
        'celiac-disease-to-gluten-free-diet', 3, 'gluten-free-diet', '{"ticked":"condition:celiac-disease"}', 'EDITOR',
        '',
        'The article says that gluten loosens the gut lining in celiac disease. A diet with no gluten is one of its 3 diets.',
        false, 0
    ),
    (
        'general-gluten-free-diet', 4, 'gluten-free-diet', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}',
        'ARTICLE', 'Diet Changes',
        'The article suggests one plan for all symptoms and risks. This is one of its 3 diets.', false, 0
    ),
    (
        'chronic-stress-to-reduce-stress', 5, 'reduce-stress', '{"ticked":"risk-factor:chronic-stress"}', 'EDITOR', '',
        'The article lists stress that goes on as a risk, and less stress as a habit.',
        false, 0
    ),
    (
        'general-reduce-stress', 6, 'reduce-stress', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}', 'ARTICLE',
        'Habit Changes', 'The article suggests one plan for all symptoms and risks. Less stress is one of its 5 habits.',
        false, 0
    ),
    (
        'over-exercising-to-moderate-exercise', 7, 'moderate-exercise', '{"ticked":"risk-factor:over-exercising"}',
        'EDITOR', '',
        'The article lists too much exercise as a risk, and moderate exercise as a habit.',
        false, 0
    ),
    (
        'general-moderate-exercise', 8, 'moderate-exercise', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}',
        'ARTICLE', 'Habit Changes',
        'The article suggests one plan for all symptoms and risks. Moderate exercise is one of its 5 habits.', false, 0
    ),
    (
        'lack-of-quality-sleep-to-enough-sleep', 9, 'enough-sleep', '{"ticked":"risk-factor:lack-of-quality-sleep"}',
        'EDITOR', '',
        'The article lists poor sleep as a risk, and enough sleep as a habit.',
        false, 0
    ),
    (
        'general-enough-sleep', 10, 'enough-sleep', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}', 'ARTICLE',
        'Habit Changes',
        'The article suggests one plan for all symptoms and risks. Enough sleep is one of its 5 habits.', false, 0
    ),
    (
        'alcohol-to-reduce-alcohol', 11, 'reduce-alcohol', '{"ticked":"risk-factor:nsaids-or-alcohol/alcohol"}',
        'EDITOR', '',
        'The article lists alcohol, taken often, as a risk, and less of it as a habit.',
        false, 0
    ),
    (
        'general-reduce-alcohol', 12, 'reduce-alcohol', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}',
        'ARTICLE', 'Habit Changes',
        'The article suggests one plan for all symptoms and risks. Less alcohol is one of its 5 habits.', false, 0
    ),
    (
        'nsaids-to-nsaid-alternatives', 13, 'nsaid-alternatives', '{"ticked":"risk-factor:nsaids-or-alcohol/nsaids"}',
        'EDITOR', '',
        'The article lists these pain pills, taken often, as a risk. It names other ways as a habit.',
        false, 0
    ),
    (
        'general-nsaid-alternatives', 14, 'nsaid-alternatives', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}',
        'ARTICLE', 'Habit Changes',
        'The article suggests one plan for all symptoms and risks. Other ways to ease pain are one of its 5 habits.',
        false, 0
    ),
    (
        'general-probiotics', 15, 'probiotics', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}', 'ARTICLE',
        'Supplements to Heal Leaky Gut',
        'The article suggests one plan for all symptoms and risks. Probiotics are one of its 3 supplements.', false, 0
    ),
    (
        'general-l-glutamine', 16, 'l-glutamine', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}', 'ARTICLE',
        'Supplements to Heal Leaky Gut',
        'The article suggests one plan for all symptoms and risks. L-glutamine is one of its 3 supplements.', false, 0
    ),
    (
        'general-vitamin-d', 17, 'vitamin-d', '{"anyOf":[{"anySymptom":true},{"anyRiskFactor":true}]}', 'ARTICLE',
        'Supplements to Heal Leaky Gut',
        'The article suggests one plan for all symptoms and risks. Vitamin D is one of its 3 supplements.', false, 0
    );
