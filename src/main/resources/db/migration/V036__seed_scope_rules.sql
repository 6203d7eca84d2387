-- For whom the tool is not meant, or not in full, and what it then leaves out.

insert into scope_rule (
    slug, position, title, applies_when, rule_text, source, locator, practice, evidence, retired, version
) values
    (
        'emergency-now', 1, 'An emergency now',
        '{"anyOf":[{"ticked":"warning-sign:heavy-rectal-bleeding"},{"ticked":"warning-sign:vomiting-blood"},{"ticked":"warning-sign:black-tarry-poo"},{"ticked":"warning-sign:sudden-severe-tummy-pain"},{"ticked":"warning-sign:cannot-poo-fart-pee"},{"ticked":"warning-sign:chest-pain"},{"ticked":"warning-sign:anaphylaxis"},{"ticked":"warning-sign:sepsis-signs"},{"ticked":"warning-sign:stroke-signs"},{"ticked":"warning-sign:suicide-now"},{"ticked":"warning-sign:dka"},{"ticked":"warning-sign:pregnant-severe-pain"},{"ticked":"warning-sign:alcohol-withdrawal-severe"},{"ticked":"warning-sign:collapse-or-breathless"},{"ticked":"warning-sign:cauda-equina"}]}',
        'If you think your life is in danger, call {{emergency}} now. Do not use this tool.', 'nhs111',
        'triage, not diagnosis; 999 for emergencies', null, 'confirmed', false, 0
    ),
    (
        'under-18', 2, 'Under 18', '{"ticked":"about-you:under-18"}',
        'This tool is for adults aged 18 and over. If you need help now, call {{emergency}} or {{crisis_line}}. Or talk to an adult you trust, a doctor or a nurse.',
        'cg61', 'scope: adults 18 years and older',
        'NHS 111 online is for ages 5 and over; NSW Health page covers adults over 17; NICE IBS covers 18 and over.',
        'confirmed', false, 0
    ),
    (
        'pregnant-or-breastfeeding', 3, 'Pregnant or breastfeeding',
        '{"anyOf":[{"ticked":"about-you:pregnant"},{"ticked":"about-you:breastfeeding"}]}',
        'You told us you are pregnant or breastfeeding. Ask your midwife or doctor before you change your diet or take supplements.',
        'endari', 'no pregnancy data', null, 'confirmed in part', false, 0
    ),
    (
        'eating-disorder-underweight-unexplained-weight-loss', 4, 'Eating disorder, underweight or weight loss',
        '{"anyOf":[{"ticked":"about-you:eating-disorder"},{"ticked":"about-you:afraid-of-many-foods"},{"ticked":"about-you:underweight"},{"ticked":"about-you:losing-weight-without-trying"}]}',
        'Please talk to a doctor or dietitian first. Strict diets can do harm.', 'sultan', 'Table 1', null,
        'confirmed', false, 0
    ),
    (
        'cancer-transplant-weak-immune-system-intensive-care-kidney-or-liver-failure', 5,
        'Cancer, transplant, weak immune system, kidney or liver disease',
        '{"anyOf":[{"ticked":"about-you:cancer-treatment"},{"ticked":"about-you:weak-immune-system"},{"ticked":"about-you:kidney-disease"},{"ticked":"about-you:liver-disease"}]}',
        'Ask your hospital team before you take any of these.', 'nccih', '', null, 'confirmed', false, 0
    ),
    (
        'known-condition-with-a-care-team', 6, 'A condition that a doctor has named',
        '{"anyOf":[{"ticked":"condition:celiac-disease"},{"ticked":"condition:crohns-disease"},{"ticked":"condition:ulcerative-colitis"},{"ticked":"condition:rheumatoid-arthritis"},{"ticked":"condition:hashimotos-thyroiditis"},{"ticked":"condition:ankylosing-spondylitis"},{"ticked":"condition:chronic-fatigue-syndrome"},{"ticked":"condition:type-1-diabetes"},{"ticked":"condition:cardiovascular-disease"},{"ticked":"condition:irritable-bowel-syndrome"},{"ticked":"condition:inflammatory-bowel-disease"},{"ticked":"condition:colitis"}]}',
        'This tool cannot give advice about a condition that a doctor has named. Ask your care team.', 'nhs111',
        'we cannot give advice about conditions you already know you have', null, 'confirmed', false, 0
    ),
    (
        'everyone', 7, 'Everyone', null,
        'This tool shares facts. It does not tell you what illness you have. If nothing shows here, you may still need a doctor.',
        'nhs111', 'you will not get a diagnosis',
        'healthdirect: ''not a diagnostic tool''; Babylon: not a replacement for a doctor, do not take or stop medicines based on it; Healthify: evidence for safety and accuracy of checkers is limited.',
        'confirmed', false, 0
    );

insert into scope_rule_hides (scope_rule, part) values
    ('emergency-now', 'MATCHES'),
    ('emergency-now', 'DIET'),
    ('emergency-now', 'HABIT'),
    ('emergency-now', 'SUPPLEMENT'),
    ('emergency-now', 'START_HERE'),
    ('under-18', 'MATCHES'),
    ('under-18', 'DIET'),
    ('under-18', 'HABIT'),
    ('under-18', 'SUPPLEMENT'),
    ('under-18', 'START_HERE'),
    ('pregnant-or-breastfeeding', 'DIET'),
    ('pregnant-or-breastfeeding', 'SUPPLEMENT'),
    ('eating-disorder-underweight-unexplained-weight-loss', 'DIET'),
    ('cancer-transplant-weak-immune-system-intensive-care-kidney-or-liver-failure', 'SUPPLEMENT');
