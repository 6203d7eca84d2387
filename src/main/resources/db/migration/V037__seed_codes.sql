-- Codes of public terminologies, as metadata and never as a diagnosis. Where no code was found, a remark says so.

insert into terminology (slug, position, name, edition, licence, version) values
    (
        'hpo', 1, 'Human Phenotype Ontology (HPO)',
        'GitHub obophenotype/human-phenotype-ontology @af70204 (14 Aug 2026)',
        'Free with citation (see the HPO license page)', 0
    ),
    ('mondo', 2, 'Mondo Disease Ontology', 'GitHub monarch-initiative/mondo @fad2512 (21 Aug 2026)', 'CC BY 4.0', 0),
    (
        'icd-10-cm', 3, 'ICD-10-CM',
        'FY2021 order file (CMS), inside simple_icd_10_cm 1.2.0; check against the current year', 'US public domain', 0
    ),
    (
        'icd-10', 4, 'ICD-10 (WHO)', '2019, GitHub StefanoTrv/simple_icd_10 @bff0a1d data/icd_10_v2019.xml',
        'CC BY-ND 3.0 IGO (not verified)', 0
    ),
    ('mesh', 5, 'Medical Subject Headings (MeSH)', 'No edition is recorded', 'Free from NLM (not verified)', 0),
    (
        'doid', 6, 'Human Disease Ontology', 'GitHub DiseaseOntology/HumanDiseaseOntology @9fbefd6 (19 Aug 2026)',
        'CC0 (not verified)', 0
    );

insert into code (subject, terminology, position, code, display, confidence, evidence) values
    (
        'symptom:gas-and-bloating', 'hpo', 0, 'HP:0003270', 'Abdominal distention',
        'high (HPO, ICD); medium (MeSH, SNOMED)', 'confirmed in part'
    ),
    (
        'symptom:gas-and-bloating', 'hpo', 1, 'HP:0033589', 'Flatulence', 'high (HPO, ICD); medium (MeSH, SNOMED)',
        'confirmed in part'
    ),
    (
        'symptom:gas-and-bloating', 'icd-10-cm', 2, 'R14.0', 'Abdominal distension (gaseous)',
        'high (HPO, ICD); medium (MeSH, SNOMED)', 'confirmed in part'
    ),
    (
        'symptom:gas-and-bloating', 'icd-10-cm', 3, 'R14.3', 'Flatulence', 'high (HPO, ICD); medium (MeSH, SNOMED)',
        'confirmed in part'
    ),
    (
        'symptom:gas-and-bloating', 'icd-10', 4, 'R14', 'Flatulence and related conditions',
        'high (HPO, ICD); medium (MeSH, SNOMED)', 'confirmed in part'
    ),
    (
        'symptom:gas-and-bloating', 'mesh', 5, 'D005414', 'Flatulence', 'high (HPO, ICD); medium (MeSH, SNOMED)',
        'confirmed in part'
    ),
    ('symptom:diarrhea-or-constipation/diarrhea', 'hpo', 0, 'HP:0002014', 'Diarrhea', 'high', 'confirmed'),
    ('symptom:diarrhea-or-constipation/diarrhea', 'hpo', 1, 'HP:0002028', 'Chronic diarrhea', 'high', 'confirmed'),
    (
        'symptom:diarrhea-or-constipation/diarrhea', 'mondo', 2, 'MONDO:0001673', 'diarrheal disease', 'high',
        'confirmed'
    ),
    (
        'symptom:diarrhea-or-constipation/diarrhea', 'icd-10-cm', 3, 'R19.7', 'Diarrhea, unspecified', 'high',
        'confirmed'
    ),
    (
        'symptom:diarrhea-or-constipation/diarrhea', 'icd-10', 4, 'A09',
        'Gastroenteritis of infectious and unspecified origin', 'high', 'confirmed'
    ),
    ('symptom:diarrhea-or-constipation/diarrhea', 'icd-10', 5, 'K59.1', 'Functional diarrhoea', 'high', 'confirmed'),
    ('symptom:diarrhea-or-constipation/diarrhea', 'mesh', 6, 'D003967', 'Diarrhea', 'high', 'confirmed'),
    ('symptom:diarrhea-or-constipation/diarrhea', 'doid', 7, 'DOID:13250', null, 'high', 'confirmed'),
    ('symptom:diarrhea-or-constipation/constipation', 'hpo', 0, 'HP:0002019', 'Constipation', 'high', 'confirmed'),
    (
        'symptom:diarrhea-or-constipation/constipation', 'mondo', 1, 'MONDO:0002203', 'constipation disorder', 'high',
        'confirmed'
    ),
    (
        'symptom:diarrhea-or-constipation/constipation', 'icd-10-cm', 2, 'K59.00', 'Constipation, unspecified', 'high',
        'confirmed'
    ),
    ('symptom:diarrhea-or-constipation/constipation', 'icd-10', 3, 'K59.0', 'Constipation', 'high', 'confirmed'),
    ('symptom:diarrhea-or-constipation/constipation', 'mesh', 4, 'D003248', 'Constipation', 'high', 'confirmed'),
    ('warning-sign:bowel-change-3w', 'icd-10-cm', 0, 'R19.4', 'Change in bowel habit', 'high', 'confirmed'),
    ('warning-sign:bowel-change-3w', 'icd-10', 1, 'R19.4', 'Change in bowel habit', 'high', 'confirmed'),
    ('symptom:heartburn-or-reflux', 'hpo', 0, 'HP:0002020', 'Gastroesophageal reflux', 'high', 'confirmed in part'),
    (
        'symptom:heartburn-or-reflux', 'mondo', 1, 'MONDO:0007186', 'gastroesophageal reflux disease', 'high',
        'confirmed in part'
    ),
    ('symptom:heartburn-or-reflux', 'icd-10-cm', 2, 'R12', 'Heartburn', 'high', 'confirmed in part'),
    ('symptom:heartburn-or-reflux', 'icd-10-cm', 3, 'K21.9', 'GERD without esophagitis', 'high', 'confirmed in part'),
    ('symptom:heartburn-or-reflux', 'icd-10', 4, 'R12', 'Heartburn', 'high', 'confirmed in part'),
    (
        'symptom:heartburn-or-reflux', 'icd-10', 5, 'K21', 'Gastro-oesophageal reflux disease', 'high',
        'confirmed in part'
    ),
    ('symptom:heartburn-or-reflux', 'mesh', 6, 'D006356', 'Heartburn', 'high', 'confirmed in part'),
    ('symptom:heartburn-or-reflux', 'mesh', 7, 'D005764', 'Gastroesophageal Reflux', 'high', 'confirmed in part'),
    ('symptom:heartburn-or-reflux', 'doid', 8, 'DOID:8534', null, 'high', 'confirmed in part'),
    ('symptom:brain-fog', 'hpo', 0, 'HP:0033630', 'Brain fog', 'high (HPO); low (MeSH)', 'confirmed in part'),
    (
        'symptom:brain-fog', 'icd-10-cm', 1, 'R41.89',
        'Other symptoms and signs involving cognitive functions and awareness', 'high (HPO); low (MeSH)',
        'confirmed in part'
    ),
    (
        'symptom:brain-fog', 'icd-10-cm', 2, 'R41.840', 'Attention and concentration deficit',
        'high (HPO); low (MeSH)', 'confirmed in part'
    ),
    (
        'symptom:brain-fog', 'icd-10', 3, 'R41.8', 'Other symptoms, cognitive (WHO chapter R41)',
        'high (HPO); low (MeSH)', 'confirmed in part'
    ),
    ('symptom:brain-fog', 'mesh', 4, 'D005222', 'Mental Fatigue', 'high (HPO); low (MeSH)', 'confirmed in part'),
    ('symptom:joint-pain', 'hpo', 0, 'HP:0002829', 'Arthralgia', 'high', 'confirmed'),
    ('symptom:joint-pain', 'icd-10-cm', 1, 'M25.50', 'Pain in unspecified joint', 'high', 'confirmed'),
    ('symptom:joint-pain', 'icd-10', 2, 'M25.5', 'Pain in joint', 'high', 'confirmed'),
    ('symptom:joint-pain', 'mesh', 3, 'D018771', 'Arthralgia', 'high', 'confirmed'),
    ('symptom:fatigue', 'hpo', 0, 'HP:0012378', 'Fatigue', 'high', 'confirmed in part'),
    ('symptom:fatigue', 'hpo', 1, 'HP:0012432', 'Chronic fatigue', 'high', 'confirmed in part'),
    ('symptom:fatigue', 'icd-10-cm', 2, 'R53.83', 'Other fatigue', 'high', 'confirmed in part'),
    ('symptom:fatigue', 'icd-10-cm', 3, 'R53.82', 'Chronic fatigue, unspecified', 'high', 'confirmed in part'),
    ('symptom:fatigue', 'icd-10', 4, 'R53', 'Malaise and fatigue', 'high', 'confirmed in part'),
    ('symptom:fatigue', 'mesh', 5, 'D005221', 'Fatigue', 'high', 'confirmed in part'),
    (
        'symptom:food-sensitivities-or-allergies/food-sensitivities', 'hpo', 0, 'HP:0012537', 'Food intolerance',
        'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-sensitivities', 'hpo', 1, 'HP:0012538', 'Gluten intolerance',
        'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-sensitivities', 'hpo', 2, 'HP:0004789', 'Lactose intolerance',
        'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-sensitivities', 'icd-10-cm', 3, 'K90.49',
        'Malabsorption due to intolerance, NEC', 'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-sensitivities', 'icd-10-cm', 4, 'K90.41',
        'Non-celiac gluten sensitivity', 'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-sensitivities', 'icd-10-cm', 5, 'T78.1XXA',
        'Other adverse food reactions, NEC, initial', 'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-sensitivities', 'icd-10', 6, 'K90.4',
        'Malabsorption due to intolerance, NEC', 'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-allergies', 'hpo', 0, 'HP:0500093', 'Food allergy', 'high',
        'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-allergies', 'mondo', 1, 'MONDO:0700226', 'food allergy', 'high',
        'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-allergies', 'icd-10-cm', 2, 'Z91.018', 'Allergy to other foods',
        'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-allergies', 'icd-10', 3, 'T78.1',
        'Other adverse food reactions, NEC', 'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-allergies', 'mesh', 4, 'D005512', 'Food Hypersensitivity',
        'high', 'confirmed in part'
    ),
    (
        'symptom:food-sensitivities-or-allergies/food-allergies', 'doid', 5, 'DOID:3044', null, 'high',
        'confirmed in part'
    ),
    ('symptom:food-cravings', 'hpo', 0, 'HP:0030221', 'Sweet craving', 'medium', 'confirmed in part'),
    ('symptom:food-cravings', 'hpo', 1, 'HP:0100738', 'Abnormal eating behavior', 'medium', 'confirmed in part'),
    (
        'symptom:food-cravings', 'icd-10-cm', 2, 'R63.2', 'Polyphagia (nearest; not the same)', 'medium',
        'confirmed in part'
    ),
    ('symptom:food-cravings', 'icd-10', 3, 'R63.2', 'Polyphagia (nearest)', 'medium', 'confirmed in part'),
    ('symptom:food-cravings', 'mesh', 4, 'D066249', 'Craving', 'medium', 'confirmed in part'),
    ('symptom:mood-symptoms/anxiety', 'hpo', 0, 'HP:0000739', 'Anxiety', 'high', 'confirmed'),
    ('symptom:mood-symptoms/anxiety', 'mondo', 1, 'MONDO:0011918', 'anxiety', 'high', 'confirmed'),
    ('symptom:mood-symptoms/anxiety', 'mondo', 2, 'MONDO:0005618', 'anxiety disorder', 'high', 'confirmed'),
    ('symptom:mood-symptoms/anxiety', 'icd-10-cm', 3, 'F41.9', 'Anxiety disorder, unspecified', 'high', 'confirmed'),
    ('symptom:mood-symptoms/anxiety', 'icd-10', 4, 'F41.9', 'Anxiety disorder, unspecified', 'high', 'confirmed'),
    ('symptom:mood-symptoms/anxiety', 'mesh', 5, 'D001007', 'Anxiety', 'high', 'confirmed'),
    ('symptom:mood-symptoms/depression', 'hpo', 0, 'HP:0000716', 'Depressivity', 'high', 'confirmed in part'),
    (
        'symptom:mood-symptoms/depression', 'mondo', 1, 'MONDO:0002050', 'depressive disorder', 'high',
        'confirmed in part'
    ),
    (
        'symptom:mood-symptoms/depression', 'icd-10-cm', 2, 'F32.A',
        'Depression, unspecified (from Oct 2021; not in the FY2021 file)', 'high', 'confirmed in part'
    ),
    (
        'symptom:mood-symptoms/depression', 'icd-10-cm', 3, 'F32.9', 'MDD, single episode, unspecified', 'high',
        'confirmed in part'
    ),
    (
        'symptom:mood-symptoms/depression', 'icd-10', 4, 'F32.9', 'Depressive episode, unspecified', 'high',
        'confirmed in part'
    ),
    ('symptom:mood-symptoms/depression', 'mesh', 5, 'D003863', 'Depression', 'high', 'confirmed in part'),
    ('symptom:mood-symptoms/depression', 'mesh', 6, 'D003866', 'Depressive Disorder', 'high', 'confirmed in part'),
    ('symptom:mood-symptoms/depression', 'doid', 7, 'DOID:1596', null, 'high', 'confirmed in part'),
    ('symptom:skin-irritation-or-lesions/acne', 'hpo', 0, 'HP:0001061', 'Acne', 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/acne', 'mondo', 1, 'MONDO:0011438', 'acne', 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/acne', 'icd-10-cm', 2, 'L70.9', 'Acne, unspecified', 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/acne', 'icd-10', 3, 'L70', 'Acne', 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/acne', 'mesh', 4, 'D000152', 'Acne Vulgaris', 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/acne', 'doid', 5, 'DOID:6543', null, 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/rashes', 'hpo', 0, 'HP:0000988', 'Skin rash', 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/rashes', 'hpo', 1, 'HP:0000964', 'Eczema', 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/rashes', 'hpo', 2, 'HP:0001025', 'Urticaria', 'high', 'confirmed'),
    ('symptom:skin-irritation-or-lesions/rashes', 'mondo', 3, 'MONDO:0006547', 'exanthem', 'high', 'confirmed'),
    (
        'symptom:skin-irritation-or-lesions/rashes', 'icd-10-cm', 4, 'R21', 'Rash and other nonspecific skin eruption',
        'high', 'confirmed'
    ),
    (
        'symptom:skin-irritation-or-lesions/rashes', 'icd-10', 5, 'R21', 'Rash and other nonspecific skin eruption',
        'high', 'confirmed'
    ),
    ('symptom:skin-irritation-or-lesions/rashes', 'mesh', 6, 'D005076', 'Exanthema', 'high', 'confirmed'),
    ('symptom:nutritional-deficiencies', 'hpo', 0, 'HP:0004395', 'Malnutrition', 'high', 'confirmed'),
    (
        'symptom:nutritional-deficiencies', 'mondo', 1, 'MONDO:0006873', 'nutritional deficiency disease', 'high',
        'confirmed'
    ),
    (
        'symptom:nutritional-deficiencies', 'icd-10-cm', 2, 'E63.9', 'Nutritional deficiency, unspecified', 'high',
        'confirmed'
    ),
    (
        'symptom:nutritional-deficiencies', 'icd-10', 3, 'E63.9', 'Nutritional deficiency, unspecified', 'high',
        'confirmed'
    ),
    ('symptom:nutritional-deficiencies', 'mesh', 4, 'D003677', 'Deficiency Diseases', 'high', 'confirmed'),
    ('symptom:nutritional-deficiencies', 'doid', 5, 'DOID:5113', null, 'high', 'confirmed'),
    ('symptom:nutritional-deficiencies/anemia', 'hpo', 0, 'HP:0001903', 'Anemia', 'high', 'confirmed'),
    ('symptom:nutritional-deficiencies/anemia', 'mondo', 1, 'MONDO:0002280', 'anemia', 'high', 'confirmed'),
    ('symptom:nutritional-deficiencies/anemia', 'icd-10-cm', 2, 'D64.9', 'Anemia, unspecified', 'high', 'confirmed'),
    ('symptom:nutritional-deficiencies/anemia', 'icd-10', 3, 'D64.9', 'Anaemia, unspecified', 'high', 'confirmed'),
    ('symptom:nutritional-deficiencies/anemia', 'mesh', 4, 'D000740', 'Anemia', 'high', 'confirmed'),
    ('symptom:nutritional-deficiencies/anemia', 'doid', 5, 'DOID:2355', null, 'high', 'confirmed'),
    ('warning-sign:iron-deficiency-anaemia', 'hpo', 0, 'HP:0001891', 'Iron deficiency anemia', 'high', 'confirmed'),
    (
        'warning-sign:iron-deficiency-anaemia', 'mondo', 1, 'MONDO:0001356', 'iron deficiency anemia', 'high',
        'confirmed'
    ),
    (
        'warning-sign:iron-deficiency-anaemia', 'icd-10-cm', 2, 'D50.9', 'Iron deficiency anemia, unspecified', 'high',
        'confirmed'
    ),
    (
        'warning-sign:iron-deficiency-anaemia', 'icd-10', 3, 'D50.9', 'Iron deficiency anaemia, unspecified', 'high',
        'confirmed'
    ),
    ('warning-sign:iron-deficiency-anaemia', 'mesh', 4, 'D018798', 'Anemia, Iron-Deficiency', 'high', 'confirmed'),
    ('warning-sign:iron-deficiency-anaemia', 'doid', 5, 'DOID:11758', null, 'high', 'confirmed'),
    ('condition:celiac-disease', 'hpo', 0, 'HP:0002608', 'Celiac disease', 'high', 'confirmed'),
    ('condition:celiac-disease', 'mondo', 1, 'MONDO:0005130', 'Celiac disease', 'high', 'confirmed'),
    ('condition:celiac-disease', 'icd-10-cm', 2, 'K90.0', 'Celiac disease', 'high', 'confirmed'),
    ('condition:celiac-disease', 'icd-10', 3, 'K90.0', 'Celiac disease', 'high', 'confirmed'),
    ('condition:celiac-disease', 'mesh', 4, 'D002446', 'Celiac disease', 'high', 'confirmed'),
    ('condition:celiac-disease', 'doid', 5, 'DOID:10608', null, 'high', 'confirmed'),
    ('condition:crohns-disease', 'hpo', 0, 'HP:0100280', 'Crohn''s disease', 'high', 'confirmed'),
    ('condition:crohns-disease', 'mondo', 1, 'MONDO:0005011', 'Crohn''s disease', 'high', 'confirmed'),
    ('condition:crohns-disease', 'icd-10-cm', 2, 'K50', 'Crohn''s disease', 'high', 'confirmed'),
    ('condition:crohns-disease', 'icd-10', 3, 'K50', 'Crohn''s disease', 'high', 'confirmed'),
    ('condition:crohns-disease', 'mesh', 4, 'D003424', 'Crohn''s disease', 'high', 'confirmed'),
    ('condition:crohns-disease', 'doid', 5, 'DOID:8778', null, 'high', 'confirmed'),
    ('condition:ulcerative-colitis', 'hpo', 0, 'HP:0100279', 'Ulcerative colitis', 'high', 'confirmed'),
    ('condition:ulcerative-colitis', 'mondo', 1, 'MONDO:0005101', 'Ulcerative colitis', 'high', 'confirmed'),
    ('condition:ulcerative-colitis', 'icd-10-cm', 2, 'K51', 'Ulcerative colitis', 'high', 'confirmed'),
    ('condition:ulcerative-colitis', 'icd-10', 3, 'K51', 'Ulcerative colitis', 'high', 'confirmed'),
    ('condition:ulcerative-colitis', 'mesh', 4, 'D003093', 'Ulcerative colitis', 'high', 'confirmed'),
    ('condition:ulcerative-colitis', 'doid', 5, 'DOID:8577', null, 'high', 'confirmed'),
    ('condition:type-1-diabetes', 'hpo', 0, 'HP:0100651', 'Type I diabetes mellitus', 'high', 'confirmed'),
    ('condition:type-1-diabetes', 'mondo', 1, 'MONDO:0005147', 'Type 1 diabetes', 'high', 'confirmed'),
    ('condition:type-1-diabetes', 'icd-10-cm', 2, 'E10', 'Type 1 diabetes', 'high', 'confirmed'),
    ('condition:type-1-diabetes', 'icd-10', 3, 'E10', 'Type 1 diabetes', 'high', 'confirmed'),
    ('condition:type-1-diabetes', 'mesh', 4, 'D003922', 'Type 1 diabetes', 'high', 'confirmed'),
    ('condition:type-1-diabetes', 'doid', 5, 'DOID:9744', null, 'high', 'confirmed'),
    (
        'condition:inflammatory-bowel-disease', 'hpo', 0, 'HP:0002037', 'Inflammation of the large intestine', 'high',
        'confirmed'
    ),
    (
        'condition:inflammatory-bowel-disease', 'mondo', 1, 'MONDO:0005265', 'inflammatory bowel disease', 'high',
        'confirmed'
    ),
    (
        'condition:inflammatory-bowel-disease', 'icd-10-cm', 2, 'K50-K51', 'Crohn''s disease and ulcerative colitis',
        'high', 'confirmed'
    ),
    (
        'condition:inflammatory-bowel-disease', 'icd-10', 3, 'K50-K51', 'Crohn disease and ulcerative colitis', 'high',
        'confirmed'
    ),
    ('condition:inflammatory-bowel-disease', 'mesh', 4, 'D015212', 'Inflammatory Bowel Diseases', 'high', 'confirmed'),
    ('condition:inflammatory-bowel-disease', 'doid', 5, 'DOID:0050589', null, 'high', 'confirmed'),
    (
        'condition:irritable-bowel-syndrome', 'mondo', 0, 'MONDO:0005052', 'irritable bowel syndrome', 'high',
        'confirmed'
    ),
    ('condition:irritable-bowel-syndrome', 'icd-10-cm', 1, 'K58', 'Irritable bowel syndrome', 'high', 'confirmed'),
    ('condition:irritable-bowel-syndrome', 'icd-10', 2, 'K58', 'Irritable bowel syndrome', 'high', 'confirmed'),
    ('condition:irritable-bowel-syndrome', 'mesh', 3, 'D043183', 'Irritable Bowel Syndrome', 'high', 'confirmed'),
    ('condition:irritable-bowel-syndrome', 'doid', 4, 'DOID:9778', null, 'high', 'confirmed'),
    ('condition:colitis', 'hpo', 0, 'HP:0002583', 'Colitis', 'high', 'confirmed'),
    ('condition:colitis', 'mondo', 1, 'MONDO:0005292', 'colitis', 'high', 'confirmed'),
    (
        'condition:colitis', 'icd-10-cm', 2, 'K52.9', 'Noninfective gastroenteritis and colitis, unspecified', 'high',
        'confirmed'
    ),
    (
        'condition:colitis', 'icd-10', 3, 'K52.9', 'Noninfective gastroenteritis and colitis, unspecified', 'high',
        'confirmed'
    ),
    ('condition:colitis', 'mesh', 4, 'D003092', 'Colitis', 'high', 'confirmed'),
    ('condition:colitis', 'doid', 5, 'DOID:0060180', null, 'high', 'confirmed'),
    ('condition:rheumatoid-arthritis', 'hpo', 0, 'HP:0001370', 'Rheumatoid arthritis', 'high', 'confirmed'),
    ('condition:rheumatoid-arthritis', 'mondo', 1, 'MONDO:0008383', 'rheumatoid arthritis', 'high', 'confirmed'),
    (
        'condition:rheumatoid-arthritis', 'icd-10-cm', 2, 'M06.9', 'Rheumatoid arthritis, unspecified', 'high',
        'confirmed'
    ),
    ('condition:rheumatoid-arthritis', 'icd-10', 3, 'M06.9', 'Rheumatoid arthritis, unspecified', 'high', 'confirmed'),
    ('condition:rheumatoid-arthritis', 'mesh', 4, 'D001172', 'Arthritis, Rheumatoid', 'high', 'confirmed'),
    ('condition:rheumatoid-arthritis', 'doid', 5, 'DOID:7148', null, 'high', 'confirmed'),
    ('condition:hashimotos-thyroiditis', 'hpo', 0, 'HP:0000872', 'Hashimoto thyroiditis', 'high', 'confirmed in part'),
    (
        'condition:hashimotos-thyroiditis', 'mondo', 1, 'MONDO:0007699', 'Hashimoto thyroiditis', 'high',
        'confirmed in part'
    ),
    (
        'condition:hashimotos-thyroiditis', 'icd-10-cm', 2, 'E06.3', 'Autoimmune thyroiditis', 'high',
        'confirmed in part'
    ),
    ('condition:hashimotos-thyroiditis', 'icd-10', 3, 'E06.3', 'Autoimmune thyroiditis', 'high', 'confirmed in part'),
    ('condition:hashimotos-thyroiditis', 'mesh', 4, 'D050031', 'Hashimoto Disease', 'high', 'confirmed in part'),
    ('condition:hashimotos-thyroiditis', 'doid', 5, 'DOID:7188', null, 'high', 'confirmed in part'),
    ('condition:ankylosing-spondylitis', 'hpo', 0, 'HP:0033631', 'Spondylitis (broader)', 'high', 'confirmed'),
    ('condition:ankylosing-spondylitis', 'mondo', 1, 'MONDO:0005306', 'ankylosing spondylitis', 'high', 'confirmed'),
    (
        'condition:ankylosing-spondylitis', 'icd-10-cm', 2, 'M45.9',
        'Ankylosing spondylitis of unspecified sites in spine', 'high', 'confirmed'
    ),
    ('condition:ankylosing-spondylitis', 'icd-10', 3, 'M45', 'Ankylosing spondylitis', 'high', 'confirmed'),
    ('condition:ankylosing-spondylitis', 'mesh', 4, 'D013167', 'Spondylitis, Ankylosing', 'high', 'confirmed'),
    ('condition:ankylosing-spondylitis', 'doid', 5, 'DOID:7147', null, 'high', 'confirmed'),
    (
        'condition:chronic-fatigue-syndrome', 'hpo', 0, 'HP:0012432', 'Chronic fatigue (symptom only)', 'high',
        'confirmed'
    ),
    (
        'condition:chronic-fatigue-syndrome', 'mondo', 1, 'MONDO:0005404',
        'myalgic encephalomyelitis/chronic fatigue syndrome', 'high', 'confirmed'
    ),
    (
        'condition:chronic-fatigue-syndrome', 'icd-10-cm', 2, 'G93.32', 'ME/CFS (from Oct 2022, per Disease Ontology)',
        'high', 'confirmed'
    ),
    ('condition:chronic-fatigue-syndrome', 'icd-10', 3, 'G93.3', 'Postviral fatigue syndrome', 'high', 'confirmed'),
    ('condition:chronic-fatigue-syndrome', 'mesh', 4, 'D015673', 'Fatigue Syndrome, Chronic', 'high', 'confirmed'),
    ('condition:chronic-fatigue-syndrome', 'doid', 5, 'DOID:8544', null, 'high', 'confirmed'),
    (
        'condition:cardiovascular-disease', 'hpo', 0, 'HP:0001626', 'Abnormality of the cardiovascular system', 'high',
        'confirmed'
    ),
    ('condition:cardiovascular-disease', 'hpo', 1, 'HP:0002621', 'Atherosclerosis', 'high', 'confirmed'),
    ('condition:cardiovascular-disease', 'mondo', 2, 'MONDO:0004995', 'cardiovascular disorder', 'high', 'confirmed'),
    ('condition:cardiovascular-disease', 'mondo', 3, 'MONDO:0005311', 'atherosclerosis', 'high', 'confirmed'),
    (
        'condition:cardiovascular-disease', 'icd-10-cm', 4, 'I00-I99', 'Diseases of the circulatory system', 'high',
        'confirmed'
    ),
    ('condition:cardiovascular-disease', 'icd-10-cm', 5, 'I70', 'Atherosclerosis', 'high', 'confirmed'),
    (
        'condition:cardiovascular-disease', 'icd-10', 6, 'I00-I99', 'Diseases of the circulatory system', 'high',
        'confirmed'
    ),
    ('condition:cardiovascular-disease', 'mesh', 7, 'D002318', 'Cardiovascular Diseases', 'high', 'confirmed'),
    ('condition:cardiovascular-disease', 'mesh', 8, 'D050197', 'Atherosclerosis', 'high', 'confirmed'),
    ('condition:cardiovascular-disease', 'doid', 9, 'DOID:1287', null, 'high', 'confirmed'),
    ('claim:all-autoimmune-disease-rejected', 'hpo', 0, 'HP:0002960', 'Autoimmunity', 'high', 'confirmed'),
    ('claim:all-autoimmune-disease-rejected', 'mondo', 1, 'MONDO:0007179', 'autoimmune disease', 'high', 'confirmed'),
    ('claim:all-autoimmune-disease-rejected', 'mesh', 2, 'D001327', 'Autoimmune Diseases', 'high', 'confirmed'),
    ('claim:all-autoimmune-disease-rejected', 'doid', 3, 'DOID:417', null, 'high', 'confirmed'),
    (
        'risk-factor:poor-diet/sugar-carbs-or-processed-foods', 'icd-10-cm', 0, 'Z72.4',
        'Inappropriate diet and eating habits', 'medium', 'confirmed in part'
    ),
    (
        'risk-factor:poor-diet/sugar-carbs-or-processed-foods', 'icd-10', 1, 'Z72.4',
        'Inappropriate diet and eating habits', 'medium', 'confirmed in part'
    ),
    (
        'risk-factor:poor-diet/sugar-carbs-or-processed-foods', 'mesh', 2, 'D066273', 'Diet, Western', 'medium',
        'confirmed in part'
    ),
    ('risk-factor:poor-diet/gluten', 'hpo', 0, 'HP:0012538', 'Gluten intolerance', 'medium', 'confirmed in part'),
    (
        'risk-factor:poor-diet/gluten', 'icd-10-cm', 1, 'K90.41', 'Non-celiac gluten sensitivity', 'medium',
        'confirmed in part'
    ),
    ('risk-factor:poor-diet/gluten', 'mesh', 2, 'D005983', 'Glutens', 'medium', 'confirmed in part'),
    (
        'risk-factor:chronic-stress', 'hpo', 0, 'HP:0025226', 'Triggered by stress (modifier)', 'medium',
        'confirmed in part'
    ),
    (
        'risk-factor:chronic-stress', 'icd-10-cm', 1, 'Z73.3', 'Stress, not elsewhere classified', 'medium',
        'confirmed in part'
    ),
    (
        'risk-factor:chronic-stress', 'icd-10', 2, 'Z73.3', 'Stress, not elsewhere classified', 'medium',
        'confirmed in part'
    ),
    ('risk-factor:chronic-stress', 'mesh', 3, 'D013315', 'Stress, Psychological', 'medium', 'confirmed in part'),
    (
        'risk-factor:nsaids-or-alcohol/nsaids', 'icd-10-cm', 0, 'Z79.1', 'Long term (current) use of NSAID', 'high',
        'confirmed in part'
    ),
    (
        'risk-factor:nsaids-or-alcohol/nsaids', 'mesh', 1, 'D000894', 'Anti-Inflammatory Agents, Non-Steroidal',
        'high', 'confirmed in part'
    ),
    (
        'risk-factor:nsaids-or-alcohol/alcohol', 'hpo', 0, 'HP:0430037', 'Abnormal alcohol consumption', 'high',
        'confirmed in part'
    ),
    ('risk-factor:nsaids-or-alcohol/alcohol', 'hpo', 1, 'HP:0030955', 'Alcoholism', 'high', 'confirmed in part'),
    (
        'risk-factor:nsaids-or-alcohol/alcohol', 'mondo', 2, 'MONDO:0002046', 'alcohol abuse', 'high',
        'confirmed in part'
    ),
    (
        'risk-factor:nsaids-or-alcohol/alcohol', 'icd-10-cm', 3, 'F10.9-', 'Alcohol use, unspecified', 'high',
        'confirmed in part'
    ),
    ('risk-factor:nsaids-or-alcohol/alcohol', 'icd-10', 4, 'Z72.1', 'Alcohol use', 'high', 'confirmed in part'),
    ('risk-factor:nsaids-or-alcohol/alcohol', 'mesh', 5, 'D000428', 'Alcohol Drinking', 'high', 'confirmed in part'),
    ('risk-factor:nsaids-or-alcohol/alcohol', 'mesh', 6, 'D000437', 'Alcoholism', 'high', 'confirmed in part'),
    ('risk-factor:lack-of-quality-sleep', 'hpo', 0, 'HP:0002360', 'Sleep disturbance', 'high', 'confirmed in part'),
    ('risk-factor:lack-of-quality-sleep', 'mondo', 1, 'MONDO:0013600', 'insomnia', 'high', 'confirmed in part'),
    ('risk-factor:lack-of-quality-sleep', 'icd-10-cm', 2, 'Z72.820', 'Sleep deprivation', 'high', 'confirmed in part'),
    (
        'risk-factor:lack-of-quality-sleep', 'icd-10-cm', 3, 'G47.00', 'Insomnia, unspecified', 'high',
        'confirmed in part'
    ),
    (
        'risk-factor:lack-of-quality-sleep', 'icd-10', 4, 'G47.0', 'Disorders of initiating and maintaining sleep',
        'high', 'confirmed in part'
    ),
    ('risk-factor:lack-of-quality-sleep', 'mesh', 5, 'D012892', 'Sleep Deprivation', 'high', 'confirmed in part'),
    (
        'risk-factor:over-exercising', 'icd-10-cm', 0, 'Z72.89', 'Other problems related to lifestyle (nearest)',
        'low', 'confirmed'
    ),
    (
        'risk-factor:gut-infections/sibo', 'hpo', 0, 'HP:0033163', 'Small intestinal bacterial overgrowth', 'medium',
        'confirmed in part'
    ),
    (
        'risk-factor:gut-infections/sibo', 'mondo', 1, 'MONDO:0400000', 'small intestinal bacterial overgrowth',
        'medium', 'confirmed in part'
    ),
    (
        'risk-factor:gut-infections/sibo', 'mondo', 2, 'MONDO:0005673', 'blind loop syndrome', 'medium',
        'confirmed in part'
    ),
    (
        'risk-factor:gut-infections/sibo', 'icd-10-cm', 3, 'A09',
        'Infectious gastroenteritis and colitis, unspecified', 'medium', 'confirmed in part'
    ),
    (
        'risk-factor:gut-infections/sibo', 'icd-10-cm', 4, 'K63.821-',
        'Small intestinal bacterial overgrowth (from Oct 2023)', 'medium', 'confirmed in part'
    ),
    (
        'risk-factor:gut-infections/sibo', 'icd-10', 5, 'A09', 'Gastroenteritis of infectious and unspecified origin',
        'medium', 'confirmed in part'
    ),
    ('risk-factor:gut-infections/sibo', 'icd-10', 6, 'K90.2', 'Blind loop syndrome', 'medium', 'confirmed in part'),
    ('risk-factor:gut-infections/sibo', 'mesh', 7, 'D001765', 'Blind Loop Syndrome', 'medium', 'confirmed in part'),
    ('risk-factor:gut-infections/sibo', 'mesh', 8, 'D064806', 'Dysbiosis', 'medium', 'confirmed in part'),
    ('warning-sign:weight-loss', 'hpo', 0, 'HP:0001824', 'Weight loss', 'high', 'confirmed'),
    ('warning-sign:weight-loss', 'icd-10-cm', 1, 'R63.4', 'Abnormal weight loss', 'high', 'confirmed'),
    ('warning-sign:weight-loss', 'icd-10', 2, 'R63.4', 'Abnormal weight loss', 'high', 'confirmed'),
    ('warning-sign:weight-loss', 'mesh', 3, 'D015431', 'Weight loss', 'high', 'confirmed'),
    ('warning-sign:rectal-bleeding', 'hpo', 0, 'HP:0002573', 'Hematochezia', 'high', 'confirmed'),
    ('warning-sign:rectal-bleeding', 'icd-10-cm', 1, 'K62.5', 'Hemorrhage of anus and rectum', 'high', 'confirmed'),
    ('warning-sign:rectal-bleeding', 'icd-10', 2, 'K62.5', 'Haemorrhage of anus and rectum', 'high', 'confirmed'),
    ('warning-sign:rectal-bleeding', 'mesh', 3, 'D006471', 'Rectal bleeding', 'high', 'confirmed'),
    ('warning-sign:black-tarry-poo', 'hpo', 0, 'HP:0002249', 'Melena', 'high', 'confirmed'),
    ('warning-sign:black-tarry-poo', 'icd-10-cm', 1, 'K92.1', 'Melena', 'high', 'confirmed'),
    ('warning-sign:black-tarry-poo', 'icd-10', 2, 'K92.1', 'Melaena', 'high', 'confirmed'),
    ('warning-sign:black-tarry-poo', 'mesh', 3, 'D008551', 'Black stool (melaena)', 'high', 'confirmed'),
    ('warning-sign:vomiting-blood', 'hpo', 0, 'HP:0002248', 'Hematemesis', 'high', 'confirmed'),
    ('warning-sign:vomiting-blood', 'icd-10-cm', 1, 'K92.0', 'Hematemesis', 'high', 'confirmed'),
    ('warning-sign:vomiting-blood', 'icd-10', 2, 'K92.0', 'Haematemesis', 'high', 'confirmed'),
    ('warning-sign:vomiting-blood', 'mesh', 3, 'D006396', 'Vomiting blood', 'high', 'confirmed'),
    ('warning-sign:trouble-swallowing', 'hpo', 0, 'HP:0002015', 'Dysphagia', 'high', 'confirmed'),
    ('warning-sign:trouble-swallowing', 'icd-10-cm', 1, 'R13.10', 'Dysphagia, unspecified', 'high', 'confirmed'),
    ('warning-sign:trouble-swallowing', 'icd-10', 2, 'R13', 'Dysphagia', 'high', 'confirmed'),
    ('warning-sign:trouble-swallowing', 'mesh', 3, 'D003680', 'Trouble swallowing', 'high', 'confirmed'),
    ('warning-sign:tummy-or-rectal-lump', 'hpo', 0, 'HP:0031500', 'Abdominal mass', 'high', 'confirmed'),
    (
        'warning-sign:tummy-or-rectal-lump', 'icd-10-cm', 1, 'R19.00', 'Intra-abdominal swelling, mass and lump',
        'high', 'confirmed'
    ),
    (
        'warning-sign:tummy-or-rectal-lump', 'icd-10', 2, 'R19.0', 'Intra-abdominal swelling, mass and lump', 'high',
        'confirmed'
    ),
    ('warning-sign:jaundice', 'hpo', 0, 'HP:0000952', 'Jaundice', 'high', 'confirmed'),
    ('warning-sign:jaundice', 'icd-10-cm', 1, 'R17', 'Unspecified jaundice', 'high', 'confirmed'),
    ('warning-sign:jaundice', 'icd-10', 2, 'R17', 'Hyperbilirubinaemia, with or without jaundice', 'high', 'confirmed'),
    ('warning-sign:jaundice', 'mesh', 3, 'D007565', 'Jaundice', 'high', 'confirmed'),
    ('warning-sign:dehydration', 'hpo', 0, 'HP:0001944', 'Dehydration', 'high', 'confirmed'),
    ('warning-sign:dehydration', 'icd-10-cm', 1, 'E86.0', 'Dehydration', 'high', 'confirmed'),
    ('warning-sign:dehydration', 'mesh', 2, 'D003681', 'Dehydration', 'high', 'confirmed'),
    ('warning-sign:anaphylaxis', 'hpo', 0, 'HP:0100845', 'Anaphylactic shock', 'high', 'confirmed'),
    (
        'warning-sign:anaphylaxis', 'icd-10-cm', 1, 'T78.00XA', 'Anaphylactic reaction to food, initial', 'high',
        'confirmed'
    ),
    ('warning-sign:anaphylaxis', 'icd-10', 2, 'T78.2', 'Anaphylactic shock, unspecified', 'high', 'confirmed'),
    ('warning-sign:anaphylaxis', 'mesh', 3, 'D000707', 'Anaphylaxis', 'high', 'confirmed'),
    ('warning-sign:suicide-thoughts', 'hpo', 0, 'HP:0031589', 'Suicidal ideation', 'high', 'confirmed'),
    ('warning-sign:suicide-thoughts', 'icd-10-cm', 1, 'R45.851', 'Suicidal ideations', 'high', 'confirmed'),
    ('warning-sign:suicide-now', 'hpo', 0, 'HP:0031589', 'Suicidal ideation', 'high', 'confirmed'),
    ('warning-sign:suicide-now', 'icd-10-cm', 1, 'R45.851', 'Suicidal ideations', 'high', 'confirmed'),
    ('warning-sign:sudden-severe-tummy-pain', 'hpo', 0, 'HP:0002027', 'Abdominal pain', 'high', 'confirmed'),
    (
        'warning-sign:sudden-severe-tummy-pain', 'icd-10-cm', 1, 'R10.9', 'Unspecified abdominal pain', 'high',
        'confirmed'
    ),
    ('warning-sign:sudden-severe-tummy-pain', 'mesh', 2, 'D015746', 'Abdominal pain', 'high', 'confirmed'),
    ('warning-sign:vomiting-persistent', 'hpo', 0, 'HP:0002013', 'Vomiting', 'high', 'confirmed'),
    ('warning-sign:vomiting-persistent', 'icd-10-cm', 1, 'R11.10', 'Vomiting, unspecified', 'high', 'confirmed'),
    ('warning-sign:vomiting-persistent', 'mesh', 2, 'D014839', 'Vomiting', 'high', 'confirmed'),
    ('warning-sign:chest-pain', 'hpo', 0, 'HP:0100749', 'Chest pain', 'high', 'confirmed'),
    ('warning-sign:sepsis-signs', 'hpo', 0, 'HP:0001289', 'Confusion', 'high', 'confirmed'),
    ('warning-sign:sepsis-signs', 'icd-10-cm', 1, 'R41.0', 'Disorientation, unspecified', 'high', 'confirmed'),
    ('warning-sign:sepsis-signs', 'icd-10', 2, 'R41.0', 'Disorientation, unspecified', 'high', 'confirmed'),
    ('warning-sign:sepsis-signs', 'mesh', 3, 'D003221', 'Confusion', 'high', 'confirmed'),
    ('warning-sign:stroke-signs', 'hpo', 0, 'HP:0001289', 'Confusion', 'high', 'confirmed'),
    ('warning-sign:stroke-signs', 'icd-10-cm', 1, 'R41.0', 'Disorientation, unspecified', 'high', 'confirmed'),
    ('warning-sign:stroke-signs', 'icd-10', 2, 'R41.0', 'Disorientation, unspecified', 'high', 'confirmed'),
    ('warning-sign:stroke-signs', 'mesh', 3, 'D003221', 'Confusion', 'high', 'confirmed'),
    ('warning-sign:night-symptoms', 'hpo', 0, 'HP:0030166', 'Night sweats', 'high', 'confirmed'),
    (
        'warning-sign:family-history', 'icd-10-cm', 0, 'Z80.0',
        'Family history of malignant neoplasm of digestive organs', 'high', 'confirmed'
    );

insert into code_note (subject, note, version) values
    (
        'explainer:what-is-leaky-gut',
        'No code was found: no term in HPO or Mondo names “leaky gut” or “intestinal permeability”. The nearest groups are ICD-10 K63.8 and ICD-10-CM K63.89, for other diseases of the intestine.',
        0
    ),
    (
        'symptom:diarrhea-or-constipation/diarrhea',
        'ICD-10 has no R19.7. Use A09 if infectious, K59.1 for functional diarrhea.', 0
    ),
    ('symptom:heartburn-or-reflux', 'No HPO term labeled heartburn in this release; HP:0002020 is the nearest.', 0),
    (
        'symptom:food-cravings',
        'No general ''carbohydrate craving'' term seen; HPO has sweet, salt and protein craving.', 0
    ),
    ('condition:inflammatory-bowel-disease', 'No single ICD code; HPO match is broader.', 0),
    ('condition:irritable-bowel-syndrome', 'No HPO label seen for IBS.', 0),
    ('risk-factor:nsaids-or-alcohol/nsaids', 'Long-term aspirin is ICD-10-CM Z79.82 (unverified).', 0),
    ('risk-factor:nsaids-or-alcohol/alcohol', 'Use Z72.1 for drinking habit, F10 only for a disorder.', 0),
    ('risk-factor:over-exercising', 'No specific code seen.', 0);
