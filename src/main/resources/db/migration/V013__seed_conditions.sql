-- The diagnoses the article names, with its own grade of the evidence, or none where it gives none.

insert into health_condition (
    slug, position, printed_name, label, hint, brief, description, strength, retired, version
) values
    (
        'celiac-disease', 1, 'celiac disease', 'Celiac disease', '', 'celiac disease',
        'The article calls the evidence for a link clear. It says that gluten makes the gut lining looser in people with this disease.',
        'CLEAR', false, 0
    ),
    (
        'crohns-disease', 2, 'Crohn’s disease', 'Crohn’s disease', 'A kind of inflammatory bowel disease',
        'Crohn’s disease',
        'The article calls the evidence for a link clear. It says that the gut lining is looser while the disease flares.',
        'CLEAR', false, 0
    ),
    (
        'ulcerative-colitis', 3, 'other forms of inflammatory bowel disease, like ulcerative colitis',
        'Ulcerative colitis', 'A kind of inflammatory bowel disease', 'ulcerative colitis',
        'The article puts it in a group of 5, and calls the evidence for the group suggestive.', 'SUGGESTIVE', false, 0
    ),
    (
        'rheumatoid-arthritis', 4, 'rheumatoid arthritis', 'Rheumatoid arthritis', '', 'rheumatoid arthritis',
        'The article puts it in a group of 5, and calls the evidence for the group suggestive.', 'SUGGESTIVE', false, 0
    ),
    (
        'hashimotos-thyroiditis', 5, 'Hashimoto’s thyroiditis', 'Hashimoto’s thyroiditis', 'A condition of the thyroid',
        'Hashimoto’s thyroiditis',
        'The article puts it in a group of 5, and calls the evidence for the group suggestive.', 'SUGGESTIVE', false, 0
    ),
    (
        'ankylosing-spondylitis', 6, 'ankylosing spondylitis', 'Ankylosing spondylitis', '', 'ankylosing spondylitis',
        'The article puts it in a group of 5, and calls the evidence for the group suggestive.', 'SUGGESTIVE', false, 0
    ),
    (
        'chronic-fatigue-syndrome', 7, 'chronic fatigue syndrome', 'Chronic fatigue syndrome', 'Also called ME/CFS',
        'chronic fatigue syndrome (ME/CFS)',
        'The article puts it in a group of 5, and calls the evidence for the group suggestive.', 'SUGGESTIVE', false, 0
    ),
    (
        'type-1-diabetes', 8, 'Type 1 diabetes', 'Type 1 diabetes', '', 'type 1 diabetes',
        'The article reports an idea: a looser gut lining may go with the start of this disease. It says that research is at an early stage.',
        'EARLY', false, 0
    ),
    (
        'cardiovascular-disease', 9, 'the arterial inflammation of cardiovascular disease',
        'Heart or artery disease (cardiovascular disease)', '', 'cardiovascular disease',
        'The article reports an idea about swelling in the arteries: a leaky gut may cause it. It says that research is at an early stage.',
        'EARLY', false, 0
    ),
    (
        'irritable-bowel-syndrome', 10, 'irritable bowel syndrome (IBS)', 'Irritable bowel syndrome (IBS)', '', 'IBS',
        'The article names it among the gut conditions, and gives no grade for the evidence.', null, false, 0
    ),
    (
        'inflammatory-bowel-disease', 11, 'inflammatory bowel disease (IBD)', 'Inflammatory bowel disease (IBD)', '',
        'IBD', 'The article names it among the gut conditions, and gives no grade for the evidence.', null, false, 0
    ),
    (
        'colitis', 12, 'colitis', 'Colitis', 'Ulcerative colitis has a box of its own', 'colitis',
        'The article names it among the gut conditions, and gives no grade for the evidence.', null, false, 0
    );

-- The one symptom entry that lists diagnoses is true when a doctor has named one of them.
insert into symptom_condition (symptom, position, health_condition, basis) values
    ('symptoms-from-digestive-disorders', 0, 'celiac-disease', 'ARTICLE'),
    ('symptoms-from-digestive-disorders', 1, 'inflammatory-bowel-disease', 'ARTICLE'),
    ('symptoms-from-digestive-disorders', 2, 'irritable-bowel-syndrome', 'ARTICLE'),
    ('symptoms-from-digestive-disorders', 3, 'colitis', 'ARTICLE'),
    ('symptoms-from-digestive-disorders', 4, 'crohns-disease', 'ARTICLE'),
    ('symptoms-from-digestive-disorders', 5, 'ulcerative-colitis', 'EDITOR');
