-- Facts about the person that change what is shown: age, and the follow-ups that 3 cautions depend on.

insert into about_you (slug, position, question, asked_in, asked_after, label, hint, brief, retired, version) values
    ('age-18-to-49', 1, 'age', 'ABOUT_YOU', null, '18 to 49', '', '18 to 49', false, 0),
    ('age-50-to-54', 2, 'age', 'ABOUT_YOU', null, '50 to 54', '', '50 to 54', false, 0),
    ('age-55-to-64', 3, 'age', 'ABOUT_YOU', null, '55 to 64', '', '55 to 64', false, 0),
    ('age-65-or-over', 4, 'age', 'ABOUT_YOU', null, '65 or over', '', '65 or over', false, 0),
    ('under-18', 5, 'age', 'ABOUT_YOU', null, 'Under 18', '', 'under 18', false, 0),
    (
        'aspirin-or-nsaid-from-a-doctor', 6, 'aspirin-or-nsaid-from-a-doctor', 'DAY_TO_DAY',
        'risk-factor:nsaids-or-alcohol/nsaids', 'Did a doctor tell you to take them?', 'This counts for aspirin too',
        'aspirin or NSAID from a doctor', false, 0
    ),
    (
        'drinks-daily-or-ill-without', 7, 'drinks-daily-or-ill-without', 'DAY_TO_DAY',
        'risk-factor:nsaids-or-alcohol/alcohol', 'Do you drink every day, or feel ill without it?', '',
        'drinks daily, or ill without alcohol', false, 0
    ),
    (
        'celiac-test-done', 8, 'celiac-test', 'CONDITIONS', null, 'Tested for celiac disease', '',
        'tested for celiac disease', false, 0
    ),
    (
        'celiac-test-not-done', 9, 'celiac-test', 'CONDITIONS', null, 'Not tested for celiac disease', '',
        'not tested for celiac disease', false, 0
    );
