-- Short texts that explain one idea of the article each, in our own words.

insert into explainer (slug, position, title, retired, version) values
    ('what-is-leaky-gut', 1, 'What “leaky gut” means', false, 0),
    ('how-symptoms-may-arise', 2, 'How symptoms may come about', false, 0),
    ('link-with-diseases', 3, 'The link with diseases', false, 0),
    ('what-helps', 4, 'What the article says may help', false, 0);

insert into explainer_paragraph (explainer, position, paragraph) values
    (
        'what-is-leaky-gut', 0,
        '“Leaky gut” is a name for a gut lining that lets too much through. The cells of your small gut sit side by side, and small joins hold them together. The article says that these joins can come loose.'
    ),
    (
        'what-is-leaky-gut', 1,
        'It names poor diet, stress, some pain pills (NSAIDs) and alcohol as causes. It says that they inflame the gut and raise a protein called zonulin, which opens gaps.'
    ),
    (
        'what-is-leaky-gut', 2,
        'The article itself says so: leaky gut is not a recognized diagnosis. This site cannot find it in you or rule it out.'
    ),
    (
        'how-symptoms-may-arise', 0,
        'The article says that bits of food and germs can slip through the gaps into your blood. Your body’s defense (the immune system) then fights them.'
    ),
    (
        'how-symptoms-may-arise', 1,
        'In that fight, your body sends out signals (cytokines) that inflame. The article says that the place of the fight decides what you notice.'
    ),
    (
        'how-symptoms-may-arise', 2,
        'It calls gut symptoms the most common. It also lists the brain, joints, skin and more.'
    ),
    ('how-symptoms-may-arise', 3, 'This is how the article explains it. A link is not proof of a cause.'),
    (
        'link-with-diseases', 0,
        'The article grades how strong the evidence is. It says clear for 2 diseases: celiac disease and Crohn’s disease.'
    ),
    (
        'link-with-diseases', 1,
        'It says suggestive for a group of 5. They are ankylosing spondylitis, chronic fatigue syndrome, Hashimoto’s thyroiditis, rheumatoid arthritis and ulcerative colitis. It gives 8 source numbers for the group, and does not say which is for which.'
    ),
    (
        'link-with-diseases', 2,
        'It says that research on type 1 diabetes and on heart and artery disease is at an early stage.'
    ),
    (
        'link-with-diseases', 3,
        'Some people say that a leaky gut causes every autoimmune disease. The article says that research does not back this up yet. It says that no one knows which comes first.'
    ),
    (
        'what-helps', 0,
        'The article does not suggest a plan for each symptom. It suggests one plan for the gut as a whole, in 3 parts: diet, habits and supplements.'
    ),
    ('what-helps', 1, 'You need not do it all, it says. 1 or 2 habits may be the most out of balance for you.'),
    ('what-helps', 2, 'It says that no one diet suits all. A nutritionist or health coach may make the search quicker.');

insert into explainer_claim (explainer, position, claim) values
    ('what-is-leaky-gut', 0, 'definition'),
    ('what-is-leaky-gut', 1, 'cause-poor-diet'),
    ('what-is-leaky-gut', 2, 'cause-stress'),
    ('what-is-leaky-gut', 3, 'cause-nsaids'),
    ('what-is-leaky-gut', 4, 'cause-alcohol'),
    ('what-is-leaky-gut', 5, 'zonulin'),
    ('what-is-leaky-gut', 6, 'not-a-recognised-diagnosis'),
    ('how-symptoms-may-arise', 0, 'definition'),
    ('how-symptoms-may-arise', 1, 'zonulin'),
    ('how-symptoms-may-arise', 2, 'research-is-early'),
    ('how-symptoms-may-arise', 3, 'association-not-causation'),
    ('link-with-diseases', 0, 'condition-celiac-disease'),
    ('link-with-diseases', 1, 'condition-crohns-disease'),
    ('link-with-diseases', 2, 'conditions-suggestive-group'),
    ('link-with-diseases', 3, 'condition-type-1-diabetes'),
    ('link-with-diseases', 4, 'condition-cardiovascular-disease'),
    ('link-with-diseases', 5, 'research-is-early'),
    ('link-with-diseases', 6, 'all-autoimmune-disease-rejected'),
    ('link-with-diseases', 7, 'association-not-causation'),
    ('what-helps', 0, 'general-approach'),
    ('what-helps', 1, 'no-need-to-treat-each-symptom'),
    ('what-helps', 2, 'supports-three-diets'),
    ('what-helps', 3, 'no-single-diet'),
    ('what-helps', 4, 'nutritionist-or-coach-may-help'),
    ('what-helps', 5, 'not-all-of-it-needed');
