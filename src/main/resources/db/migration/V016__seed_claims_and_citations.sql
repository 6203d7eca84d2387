-- What the article says, in our words and its order, with its 57 citation numbers as printed and our review of them.

insert into claim (slug, position, statement, section, retired, version) values
    (
        'definition', 1, 'The article uses “leaky gut” for loose joins between the cells of the small gut.',
        'What is Leaky Gut?', false, 0
    ),
    (
        'cause-poor-diet', 2, 'The article says that a poor diet can inflame the gut, and that this can open gaps.',
        'What is Leaky Gut?', false, 0
    ),
    (
        'cause-stress', 3, 'The article says that stress can inflame the gut, and that this can open gaps.',
        'What is Leaky Gut?', false, 0
    ),
    (
        'cause-nsaids', 4,
        'The article says that pain pills such as ibuprofen or aspirin (NSAIDs) can inflame the gut. It says that this can open gaps.',
        'What is Leaky Gut?', false, 0
    ),
    (
        'cause-alcohol', 5, 'The article says that alcohol can inflame the gut, and that this can open gaps.',
        'What is Leaky Gut?', false, 0
    ),
    (
        'zonulin', 6,
        'The article says that what irritates the gut raises a protein called zonulin. It says that zonulin makes gaps open.',
        'What is Leaky Gut?', false, 0
    ),
    (
        'symptom-gas-and-bloating', 7, 'The article lists gas and bloating among the most common signs of a leaky gut.',
        'Symptoms of Leaky Gut', false, 0
    ),
    (
        'symptom-diarrhea-or-constipation', 8,
        'The article lists loose poo (diarrhea) and hard poo (constipation) among the most common signs of a leaky gut.',
        'Symptoms of Leaky Gut', false, 0
    ),
    (
        'symptom-heartburn-or-reflux', 9,
        'The article lists heartburn and reflux among the most common signs of a leaky gut.', 'Symptoms of Leaky Gut',
        false, 0
    ),
    (
        'symptom-symptoms-from-digestive-disorders', 10,
        'The article also lists what people feel in 5 gut conditions. They are celiac disease, IBD, IBS, colitis and Crohn’s disease.',
        'Symptoms of Leaky Gut', false, 0
    ),
    ('symptom-brain-fog', 11, 'The article links brain fog with a leaky gut.', 'Symptoms of Leaky Gut', false, 0),
    ('symptom-joint-pain', 12, 'The article links joint pain with a leaky gut.', 'Symptoms of Leaky Gut', false, 0),
    (
        'symptom-fatigue', 13,
        'The article links tiredness (fatigue) with a leaky gut. It names tiredness after food and tiredness that lasts a long time.',
        'Symptoms of Leaky Gut', false, 0
    ),
    (
        'symptom-food-sensitivities-or-allergies', 14,
        'The article links trouble with some foods with a leaky gut. It names sensitivities and allergies.',
        'Symptoms of Leaky Gut', false, 0
    ),
    (
        'symptom-food-cravings', 15, 'The article links food cravings with a leaky gut, most of all cravings for carbs.',
        'Symptoms of Leaky Gut', false, 0
    ),
    (
        'symptom-mood-symptoms', 16, 'The article links mood trouble with a leaky gut. It names anxiety and depression.',
        'Symptoms of Leaky Gut', false, 0
    ),
    (
        'symptom-skin-irritation-or-lesions', 17,
        'The article links skin trouble with a leaky gut. It names acne and rashes.', 'Symptoms of Leaky Gut', false, 0
    ),
    (
        'symptom-nutritional-deficiencies', 18,
        'The article links a lack of vitamins or minerals with a leaky gut. It names anemia.', 'Symptoms of Leaky Gut',
        false, 0
    ),
    (
        'condition-celiac-disease', 19,
        'The article calls the link with celiac disease clear. It says that gluten quickly loosens the gut lining in this disease.',
        'The Link Between Leaky Gut and Diseases', false, 0
    ),
    (
        'condition-crohns-disease', 20,
        'The article calls the link with Crohn’s disease clear. It says that the gut lining loosens in a flare, and seems to recover after it.',
        'The Link Between Leaky Gut and Diseases', false, 0
    ),
    (
        'conditions-suggestive-group', 21,
        'The article calls the evidence suggestive for 5 diseases. It gives 8 source numbers for all 5 together.',
        'The Link Between Leaky Gut and Diseases', false, 0
    ),
    (
        'condition-type-1-diabetes', 22,
        'The article reports an idea: a looser gut lining may go with the start of type 1 diabetes.',
        'The Link Between Leaky Gut and Diseases', false, 0
    ),
    (
        'condition-cardiovascular-disease', 23,
        'The article reports an idea: a leaky gut may be behind the swelling of arteries in heart and artery disease.',
        'The Link Between Leaky Gut and Diseases', false, 0
    ),
    (
        'research-is-early', 24,
        'The article says that research is at an early stage. It warns that general rules are hard to draw.',
        'The Link Between Leaky Gut and Diseases', false, 0
    ),
    (
        'all-autoimmune-disease-rejected', 25,
        'Some people say that a leaky gut causes every autoimmune disease. The article says that research does not back this up yet.',
        'The Link Between Leaky Gut and Diseases', false, 0
    ),
    (
        'association-not-causation', 26,
        'The article says that leaky gut and autoimmune disease go together. It says that no one knows yet which comes first.',
        'The Link Between Leaky Gut and Diseases', false, 0
    ),
    (
        'risk-factor-poor-diet', 27,
        'The article says that a lot of sugar, carbs or processed foods raises the risk. Gluten may too, most of all in celiac or Crohn’s disease.',
        'Leaky Gut Causes and Risk Factors', false, 0
    ),
    (
        'risk-factor-chronic-stress', 28,
        'The article says that stress that goes on and on raises the risk of a leaky gut.',
        'Leaky Gut Causes and Risk Factors', false, 0
    ),
    (
        'risk-factor-nsaids-or-alcohol', 29,
        'The article says that pain pills (NSAIDs) or alcohol raise the risk when you take them often.',
        'Leaky Gut Causes and Risk Factors', false, 0
    ),
    (
        'risk-factor-lack-of-quality-sleep', 30, 'The article says that poor sleep raises the risk of a leaky gut.',
        'Leaky Gut Causes and Risk Factors', false, 0
    ),
    (
        'risk-factor-over-exercising', 31, 'The article says that too much training raises the risk of a leaky gut.',
        'Leaky Gut Causes and Risk Factors', false, 0
    ),
    (
        'risk-factor-gut-infections', 32,
        'The article says that gut infections raise the risk of a leaky gut. It names SIBO and dysbiosis.',
        'Leaky Gut Causes and Risk Factors', false, 0
    ),
    (
        'not-a-recognised-diagnosis', 33, 'The article itself says so: leaky gut is not a recognized diagnosis.',
        'How to Improve Symptoms of Leaky Gut', false, 0
    ),
    (
        'supports-three-diets', 34,
        'The article says that 3 diets look promising for a leaky gut: low FODMAP, Paleo and gluten-free.',
        'Diet Changes', false, 0
    ),
    (
        'no-single-diet', 35,
        'The article says that no one diet suits all. It tells you to find one that works for you.', 'Diet Changes',
        false, 0
    ),
    (
        'nutritionist-or-coach-may-help', 36,
        'The article says that a nutritionist or health coach may make the search quicker.', 'Diet Changes', false, 0
    ),
    (
        'not-all-of-it-needed', 37,
        'The article says that you need not do it all. 1 or 2 habits may be the most out of balance.', 'Habit Changes',
        false, 0
    ),
    (
        'support-reduce-stress', 38, 'The article suggests less stress, in any way that works for you.', 'Habit Changes',
        false, 0
    ),
    (
        'support-moderate-exercise', 39, 'The article suggests exercise that is regular and moderate.', 'Habit Changes',
        false, 0
    ),
    (
        'support-enough-sleep', 40, 'The article suggests enough sleep, and calls 7 to 9 hours a night ideal.',
        'Habit Changes', false, 0
    ),
    ('support-reduce-alcohol', 41, 'The article suggests that you drink less alcohol.', 'Habit Changes', false, 0),
    (
        'support-nsaid-alternatives', 42, 'The article suggests other ways to ease pain than NSAIDs.', 'Habit Changes',
        false, 0
    ),
    (
        'support-probiotics', 43,
        'The article suggests probiotics. It says that they favor a healthy mix of gut germs, and so a healthy lining.',
        'Supplements to Heal Leaky Gut', false, 0
    ),
    (
        'support-l-glutamine', 44,
        'The article suggests L-glutamine. It says that much research shows it can restore the gut lining, most of all in stress.',
        'Supplements to Heal Leaky Gut', false, 0
    ),
    (
        'support-vitamin-d', 45,
        'The article suggests vitamin D for balance in the gut’s defense. For more of it, the article names safe sun.',
        'Supplements to Heal Leaky Gut', false, 0
    ),
    (
        'no-need-to-treat-each-symptom', 46, 'The article says that you need not work on each symptom by itself.',
        'closing paragraph', false, 0
    ),
    (
        'general-approach', 47,
        'The article suggests one plan for the gut as a whole: food that calms inflammation, healthy habits and a few supplements.',
        'closing paragraph', false, 0
    );

insert into claim_subject (claim, position, subject) values
    ('cause-poor-diet', 0, 'risk-factor:poor-diet'),
    ('cause-stress', 0, 'risk-factor:chronic-stress'),
    ('cause-nsaids', 0, 'risk-factor:nsaids-or-alcohol/nsaids'),
    ('cause-alcohol', 0, 'risk-factor:nsaids-or-alcohol/alcohol'),
    ('symptom-gas-and-bloating', 0, 'symptom:gas-and-bloating'),
    ('symptom-diarrhea-or-constipation', 0, 'symptom:diarrhea-or-constipation'),
    ('symptom-heartburn-or-reflux', 0, 'symptom:heartburn-or-reflux'),
    ('symptom-symptoms-from-digestive-disorders', 0, 'symptom:symptoms-from-digestive-disorders'),
    ('symptom-brain-fog', 0, 'symptom:brain-fog'),
    ('symptom-joint-pain', 0, 'symptom:joint-pain'),
    ('symptom-fatigue', 0, 'symptom:fatigue'),
    ('symptom-food-sensitivities-or-allergies', 0, 'symptom:food-sensitivities-or-allergies'),
    ('symptom-food-cravings', 0, 'symptom:food-cravings'),
    ('symptom-mood-symptoms', 0, 'symptom:mood-symptoms'),
    ('symptom-skin-irritation-or-lesions', 0, 'symptom:skin-irritation-or-lesions'),
    ('symptom-nutritional-deficiencies', 0, 'symptom:nutritional-deficiencies'),
    ('condition-celiac-disease', 0, 'condition:celiac-disease'),
    ('condition-crohns-disease', 0, 'condition:crohns-disease'),
    ('conditions-suggestive-group', 0, 'condition:ulcerative-colitis'),
    ('conditions-suggestive-group', 1, 'condition:rheumatoid-arthritis'),
    ('conditions-suggestive-group', 2, 'condition:hashimotos-thyroiditis'),
    ('conditions-suggestive-group', 3, 'condition:ankylosing-spondylitis'),
    ('conditions-suggestive-group', 4, 'condition:chronic-fatigue-syndrome'),
    ('condition-type-1-diabetes', 0, 'condition:type-1-diabetes'),
    ('condition-cardiovascular-disease', 0, 'condition:cardiovascular-disease'),
    ('risk-factor-poor-diet', 0, 'risk-factor:poor-diet'),
    ('risk-factor-chronic-stress', 0, 'risk-factor:chronic-stress'),
    ('risk-factor-nsaids-or-alcohol', 0, 'risk-factor:nsaids-or-alcohol'),
    ('risk-factor-lack-of-quality-sleep', 0, 'risk-factor:lack-of-quality-sleep'),
    ('risk-factor-over-exercising', 0, 'risk-factor:over-exercising'),
    ('risk-factor-gut-infections', 0, 'risk-factor:gut-infections'),
    ('supports-three-diets', 0, 'support:low-fodmap-diet'),
    ('supports-three-diets', 1, 'support:paleo-diet'),
    ('supports-three-diets', 2, 'support:gluten-free-diet'),
    ('support-reduce-stress', 0, 'support:reduce-stress'),
    ('support-moderate-exercise', 0, 'support:moderate-exercise'),
    ('support-enough-sleep', 0, 'support:enough-sleep'),
    ('support-reduce-alcohol', 0, 'support:reduce-alcohol'),
    ('support-nsaid-alternatives', 0, 'support:nsaid-alternatives'),
    ('support-probiotics', 0, 'support:probiotics'),
    ('support-l-glutamine', 0, 'support:l-glutamine'),
    ('support-vitamin-d', 0, 'support:vitamin-d');

insert into citation (
    number, claim, pubmed_link, list_entry, review_status, review_note, proposal_confidence, reviewed_on, version
) values
    (
        1, 'cause-poor-diet', true, 1, 'FITS', 'Entry 1 is a review of fructose in food and the gut barrier.',
        'STRONG', '2026-11-23', 0
    ),
    (
        2, 'cause-stress', true, 2, 'MISMATCH',
        'Entry 2 is about NSAIDs and how much the gut lets through (permeability), not stress.', 'DROPPED', '2026-11-23',
        0
    ),
    (
        3, 'cause-nsaids', true, 3, 'FITS',
        'Entry 3 is a review of the side effects of NSAIDs on the small and large bowel.', 'LIKELY',
        '2026-11-23', 0
    ),
    (
        4, 'cause-nsaids', true, 4, 'MISMATCH',
        'The summary (abstract) of entry 4 is about alcohol (ethanol) and the gut barrier in rodents. It seems to belong to alcohol, not NSAIDs.',
        'LIKELY', '2026-11-23', 0
    ),
    (
        5, 'cause-nsaids', true, 5, 'MISMATCH',
        'Entry 5 is about endotoxin, mood and thinking in humans, not NSAIDs. It may belong to number 7.', 'LIKELY',
        '2026-11-23', 0
    ),
    (
        6, 'cause-alcohol', true, 6, 'MISMATCH',
        'Entry 6 is about gut bacteria (microbiota) in ankylosing spondylitis, not alcohol. It may belong to the joint pain numbers, 8 to 10.',
        'STRONG', '2026-11-23', 0
    ),
    (
        7, 'symptom-brain-fog', true, 7, 'MISMATCH',
        'Entry 7 is about rheumatoid arthritis and NSAIDs, not brain fog. It may belong to the joint pain numbers, 8 to 10.',
        'STRONG', '2026-11-23', 0
    ),
    (
        8, 'symptom-joint-pain', true, 8, 'MISMATCH',
        'Entry 8 is about bad reactions to food, not joints. It may belong to the numbers for food sensitivities, 14 to 16.',
        'LIKELY', '2026-11-23', 0
    ),
    (
        9, 'symptom-joint-pain', true, 9, 'DOUBTFUL',
        'Entry 9 is a general review of barrier function in an allergy journal. Its title says nothing about joints.',
        'LIKELY', '2026-11-23', 0
    ),
    (
        10, 'symptom-joint-pain', true, 10, 'CANNOT_BE_JUDGED',
        'We could not confirm the title of entry 10, so we cannot judge it.', 'LIKELY', '2026-11-23', 0
    ),
    (
        11, 'symptom-fatigue', true, 11, 'CANNOT_BE_JUDGED',
        'We could not confirm the title of entry 11, so we cannot judge it.', 'DROPPED', '2026-11-23', 0
    ),
    (
        12, 'symptom-fatigue', true, 12, 'DOUBTFUL',
        'The title of entry 12 is about depression. Its summary (abstract) also rates tiredness and body symptoms. It may belong to the mood numbers, 18 to 20.',
        'DROPPED', '2026-11-23', 0
    ),
    (
        13, 'symptom-fatigue', true, 13, 'MISMATCH',
        'Entry 13 is about acne, not tiredness. It may belong to the skin numbers, 21 to 24.', 'DROPPED', '2026-11-23',
        0
    ),
    (
        14, 'symptom-food-sensitivities-or-allergies', true, 14, 'FITS',
        'The title of entry 14 names eczema and food allergy, so it fits by chance. By its place, it may belong to the skin numbers, 21 to 24. Its summary (abstract) found no difference between people with eczema with and without food allergy.',
        'LIKELY', '2026-11-23', 0
    ),
    (
        15, 'symptom-food-sensitivities-or-allergies', true, 15, 'DOUBTFUL',
        'Entry 15 is a general review of zonulin. Its title does not name food allergy.', 'LIKELY', '2026-11-23', 0
    ),
    (
        16, 'symptom-food-sensitivities-or-allergies', false, 16, 'MISMATCH',
        'Entry 16 is about inflammatory bowel disease, not food sensitivities. It may belong to number 28.', 'POSSIBLE',
        '2026-11-23', 0
    ),
    (
        17, 'symptom-food-cravings', true, 17, 'MISMATCH',
        'Entry 17 is about ankylosing spondylitis, not food cravings. It may belong to number 29.', 'POSSIBLE',
        '2026-11-23', 0
    ),
    (
        18, 'symptom-mood-symptoms', true, 18, 'CANNOT_BE_JUDGED',
        'We could not confirm the title of entry 18, so we cannot judge it.', 'POSSIBLE', '2026-11-23', 0
    ),
    (
        19, 'symptom-mood-symptoms', true, 19, 'DOUBTFUL',
        'Entry 19 is about how autoimmune and neuroimmune disease works. Its title does not name mood. It may belong to the group 31 to 36.',
        'POSSIBLE', '2026-11-23', 0
    ),
    (
        20, 'symptom-mood-symptoms', true, 20, 'MISMATCH',
        'Entry 20 is about rheumatoid arthritis and NSAIDs, not mood.', 'POSSIBLE', '2026-11-23', 0
    ),
    (
        21, 'symptom-skin-irritation-or-lesions', true, 21, 'MISMATCH',
        'Entry 21 is about fibromyalgia and complex regional pain, not skin.', 'LIKELY', '2026-11-23', 0
    ),
    (
        22, 'symptom-skin-irritation-or-lesions', true, 22, 'DOUBTFUL',
        'Entry 22 is a general review of zonulin. Its title does not name skin.', 'LIKELY', '2026-11-23', 0
    ),
    (
        23, 'symptom-skin-irritation-or-lesions', true, 23, 'MISMATCH',
        'Entry 23 is about Hashimoto’s thyroiditis, not skin.', 'LIKELY', '2026-11-23', 0
    ),
    (
        24, 'symptom-skin-irritation-or-lesions', true, 24, 'MISMATCH',
        'Entry 24 is about IBD, type 1 diabetes and chronic fatigue, not skin. It may belong to number 37.', 'LIKELY',
        '2026-11-23', 0
    ),
    (
        25, 'symptom-nutritional-deficiencies', true, 25, 'MISMATCH',
        'Entry 25 is about cardiovascular disease, not anemia. It may belong to number 38.', 'DROPPED', '2026-11-23', 0
    ),
    (
        26, 'symptom-nutritional-deficiencies', true, 26, 'MISMATCH',
        'Entry 26 is about gluten in autoimmune disease, not anemia. It may belong to number 39.', 'DROPPED',
        '2026-11-23', 0
    ),
    (
        27, 'condition-celiac-disease', false, 27, 'DOUBTFUL',
        'The title of entry 27 does say that gliadin makes the gut let more through. But it means damage from NSAIDs, not people with celiac disease. It may belong to number 40.',
        'LIKELY', '2026-11-23', 0
    ),
    (
        28, 'condition-crohns-disease', true, 28, 'MISMATCH',
        'Entry 28 is about mental stress in healthy volunteers, not Crohn’s disease. It may belong to number 41.',
        'LIKELY', '2026-11-23', 0
    ),
    (
        29, 'conditions-suggestive-group', true, 29, 'MISMATCH',
        'Entry 29 is about a syndrome that exercise brings on. It names none of the 5 diseases.', 'LIKELY', '2026-11-23',
        0
    ),
    (
        30, 'conditions-suggestive-group', false, 30, 'MISMATCH',
        'Entry 30 is about NSAIDs and fatty liver. It names none of the 5 diseases.', 'LIKELY', '2026-11-23', 0
    ),
    (
        31, 'conditions-suggestive-group', true, 31, 'MISMATCH',
        'Entry 31 is about side effects of NSAIDs. It names none of the 5 diseases.', 'LIKELY', '2026-11-23', 0
    ),
    (
        32, 'conditions-suggestive-group', true, 32, 'DOUBTFUL',
        'Entry 32 names IBD, but its subject is sleep. It may belong to number 46.', 'LIKELY', '2026-11-23', 0
    ),
    (
        33, 'conditions-suggestive-group', true, 33, 'MISMATCH',
        'Entry 33 is about a syndrome that exercise brings on. It may belong to number 47.', 'LIKELY', '2026-11-23', 0
    ),
    (
        34, 'conditions-suggestive-group', true, 34, 'CANNOT_BE_JUDGED',
        'We could not confirm the title of entry 34, so we cannot judge it.', 'LIKELY', '2026-11-23', 0
    ),
    (
        35, 'conditions-suggestive-group', true, 35, 'CANNOT_BE_JUDGED',
        'We could not confirm the title of entry 35, so we cannot judge it.', 'LIKELY', '2026-11-23', 0
    ),
    (
        36, 'conditions-suggestive-group', true, 36, 'DOUBTFUL',
        'Entry 36 is about zonulin after contact with bacteria. Autoimmune disease is only in the background. It may belong to number 50.',
        'LIKELY', '2026-11-23', 0
    ),
    (
        37, 'condition-type-1-diabetes', true, 37, 'MISMATCH',
        'Entry 37 is about ankylosing spondylitis, not type 1 diabetes. It may belong to number 51.', 'LIKELY',
        '2026-11-23', 0
    ),
    (
        38, 'condition-cardiovascular-disease', true, 38, 'MISMATCH',
        'Entry 38 is a trial of probiotics in trained men, not about cardiovascular disease. It may belong to number 52.',
        'STRONG', '2026-11-23', 0
    ),
    (
        39, 'risk-factor-poor-diet', true, 39, 'MISMATCH',
        'Entry 39 is about probiotics for IBS, not diet. It may belong to number 53.', 'LIKELY', '2026-11-23', 0
    ),
    (
        40, 'risk-factor-poor-diet', true, 40, 'CANNOT_BE_JUDGED',
        'We could not confirm the title of entry 40, so we cannot judge it.', 'LIKELY', '2026-11-23', 0
    ),
    (
        41, 'risk-factor-chronic-stress', true, 41, 'CANNOT_BE_JUDGED',
        'We could not confirm the title of entry 41, so we cannot judge it.', 'LIKELY', '2026-11-23', 0
    ),
    (
        42, 'risk-factor-chronic-stress', true, 42, 'MISMATCH',
        'Entry 42 is about glutamine, not stress. It may belong to number 56.', 'POSSIBLE', '2026-11-23', 0
    ),
    (
        43, 'risk-factor-nsaids-or-alcohol', true, 43, 'MISMATCH',
        'Entry 43 is about glutamine, not NSAIDs or alcohol. It may belong to number 57.', 'LIKELY', '2026-11-23', 0
    ),
    (
        44, 'risk-factor-nsaids-or-alcohol', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 44.',
        'LIKELY', '2026-11-23', 0
    ),
    (
        45, 'risk-factor-nsaids-or-alcohol', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 45.',
        'POSSIBLE', '2026-11-23', 0
    ),
    (
        46, 'risk-factor-lack-of-quality-sleep', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 46.',
        'STRONG', '2026-11-23', 0
    ),
    (
        47, 'risk-factor-over-exercising', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 47.',
        'STRONG', '2026-11-23', 0
    ),
    (
        48, 'risk-factor-gut-infections', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 48.',
        'STRONG', '2026-11-23', 0
    ),
    (
        49, 'risk-factor-gut-infections', false, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 49.',
        'STRONG', '2026-11-23', 0
    ),
    (
        50, 'risk-factor-gut-infections', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 50.',
        'STRONG', '2026-11-23', 0
    ),
    (
        51, 'risk-factor-gut-infections', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 51.',
        'STRONG', '2026-11-23', 0
    ),
    (
        52, 'support-probiotics', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 52.', 'STRONG',
        '2026-11-23', 0
    ),
    (
        53, 'support-probiotics', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 53.', 'STRONG',
        '2026-11-23', 0
    ),
    (
        54, 'support-probiotics', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 54.', 'STRONG',
        '2026-11-23', 0
    ),
    (
        55, 'support-probiotics', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 55.', 'STRONG',
        '2026-11-23', 0
    ),
    (
        56, 'support-l-glutamine', true, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 56.', 'STRONG',
        '2026-11-23', 0
    ),
    (
        57, 'support-l-glutamine', false, null, 'NOT_LISTED', 'The list ends at 43, so it has no entry 57.', 'STRONG',
        '2026-11-23', 0
    );

-- Entries that may be the ones meant: inferences, which an editor can accept.
insert into citation_proposal (citation_number, position, entry, accepted) values
    (1, 0, 1, false),
    (3, 0, 2, false),
    (4, 0, 2, false),
    (4, 1, 3, false),
    (5, 0, 3, false),
    (6, 0, 4, false),
    (7, 0, 5, false),
    (8, 0, 6, false),
    (9, 0, 6, false),
    (9, 1, 7, false),
    (10, 0, 7, false),
    (14, 0, 8, false),
    (15, 0, 8, false),
    (15, 1, 9, false),
    (16, 0, 9, false),
    (16, 1, 10, false),
    (17, 0, 10, false),
    (17, 1, 11, false),
    (18, 0, 10, false),
    (18, 1, 11, false),
    (18, 2, 12, false),
    (19, 0, 11, false),
    (19, 1, 12, false),
    (20, 0, 12, false),
    (21, 0, 13, false),
    (22, 0, 13, false),
    (22, 1, 14, false),
    (23, 0, 13, false),
    (23, 1, 14, false),
    (24, 0, 14, false),
    (27, 0, 15, false),
    (28, 0, 16, false),
    (29, 0, 17, false),
    (30, 0, 18, false),
    (31, 0, 19, false),
    (32, 0, 19, false),
    (32, 1, 20, false),
    (33, 0, 20, false),
    (33, 1, 21, false),
    (34, 0, 21, false),
    (34, 1, 22, false),
    (35, 0, 22, false),
    (35, 1, 23, false),
    (36, 0, 23, false),
    (36, 1, 24, false),
    (37, 0, 24, false),
    (38, 0, 25, false),
    (39, 0, 26, false),
    (40, 0, 27, false),
    (41, 0, 28, false),
    (42, 0, 29, false),
    (43, 0, 30, false),
    (44, 0, 30, false),
    (44, 1, 31, false),
    (45, 0, 31, false),
    (46, 0, 32, false),
    (47, 0, 33, false),
    (48, 0, 34, false),
    (49, 0, 35, false),
    (50, 0, 36, false),
    (51, 0, 37, false),
    (52, 0, 38, false),
    (53, 0, 39, false),
    (54, 0, 40, false),
    (55, 0, 41, false),
    (56, 0, 42, false),
    (57, 0, 43, false);
