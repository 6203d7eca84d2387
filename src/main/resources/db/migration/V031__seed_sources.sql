-- The sources of the safety texts, apart from the article’s references. A null is unknown, never a guess.

insert into source (slug, position, title, organisation, publication_year, url, confirmed, retired, version) values
    (
        'nhs-bowel', 1, 'Main symptoms of bowel cancer', 'NHS (England)', null,
        'https://www.nhs.uk/be-clear-on-cancer/symptoms/bowel-cancer', true, false, 0
    ),
    (
        'cg61', 2, 'Irritable bowel syndrome in adults: diagnosis and management (CG61)', 'NICE', '2008, updated 2017',
        'https://www.nice.org.uk/guidance/cg61/chapter/Recommendations', true, false, 0
    ),
    (
        'cg61-diet', 3, 'Irritable bowel syndrome in adults: diagnosis and management (CG61)', 'NICE',
        '2008, updated 2015', 'https://www.nice.org.uk/guidance/cg61/chapter/Recommendations', true, false, 0
    ),
    (
        'ng12-lgi', 4, 'Suspected cancer: recognition and referral (NG12)', 'NICE', '2015, updated 2023',
        'https://www.nice.org.uk/guidance/ng12', true, false, 0
    ),
    (
        'ng12-ugi', 5, 'Suspected cancer: recognition and referral (NG12)', 'NICE', '2015',
        'https://www.nice.org.uk/guidance/ng12', true, false, 0
    ),
    (
        'cg122', 6, 'Ovarian cancer: recognition and initial management (CG122)', 'NICE', '2011, updated',
        'https://www.nice.org.uk/guidance/cg122/chapter/Recommendations', true, false, 0
    ),
    (
        'ng20', 7, 'Coeliac disease: recognition, assessment and management (NG20)', 'NICE', '2015',
        'https://www.nice.org.uk/guidance/ng20/chapter/Recommendations', true, false, 0
    ),
    (
        'ng206', 8, 'Myalgic encephalomyelitis/chronic fatigue syndrome: diagnosis and management (NG206)', 'NICE',
        '2021', 'https://www.nice.org.uk/guidance/ng206/chapter/Recommendations', true, false, 0
    ),
    (
        'cg184', 9, 'Gastro-oesophageal reflux disease and dyspepsia in adults (CG184)', 'NICE', '2014, updated 2019',
        'https://www.nice.org.uk/guidance/cg184', false, false, 0
    ),
    (
        'ng130', 10, 'Ulcerative colitis: management (NG130)', 'NICE', '2019',
        'https://www.nice.org.uk/guidance/ng130', false, false, 0
    ),
    (
        'hl-asuc', 11, 'Acute severe ulcerative colitis', 'Healthline (medically reviewed)', null,
        'https://www.healthline.com/health/ulcerative-colitis/acute-severe-ulcerative-colitis', true, false, 0
    ),
    (
        'nhsinform-stomach', 12, 'Stomach ache and abdominal pain', 'NHS inform (NHS Scotland)', null,
        'https://www.nhsinform.scot/illnesses-and-conditions/stomach-liver-and-gastrointestinal-tract/stomach-ache-and-abdominal-pain',
        true, false, 0
    ),
    (
        'portsmouth', 13, 'Stomach ache (green / amber / red advice)', 'Portsmouth health and care (council and NHS)',
        null, 'https://healthandcare.portsmouth.gov.uk/stomach-ache/', true, false, 0
    ),
    (
        'nhs-heartburn', 14, 'Heartburn and acid reflux', 'NHS (England)', null,
        'https://www.nhs.uk/conditions/heartburn-and-acid-reflux/', true, false, 0
    ),
    (
        'nhs-oes', 15, 'Symptoms of oesophageal cancer', 'NHS (England)', '2025',
        'https://www.nhs.uk/conditions/oesophageal-cancer/symptoms/', true, false, 0
    ),
    (
        'nhs-haem', 16, 'Vomiting blood (haematemesis)', 'NHS (England)', '2017',
        'https://www.nhs.uk/symptoms/vomiting-blood/', true, false, 0
    ),
    (
        'bsg-ida', 17,
        'BSG guidelines for the management of iron deficiency anaemia in adults (Snook et al., Gut 70:2030-2051)',
        'British Society of Gastroenterology', '2021', 'https://doi.org/10.1136/gutjnl-2021-325210', true, false, 0
    ),
    ('nhs-jaundice', 18, 'Jaundice', 'NHS (England)', null, 'https://www.nhs.uk/conditions/jaundice/', true, false, 0),
    (
        'nhs-dehyd', 19, 'Dehydration: symptoms', 'NHS (England)', null, 'https://www.nhs.uk/conditions/dehydration/',
        true, false, 0
    ),
    (
        'niddk-diarr', 20, 'What I need to know about Diarrhea / Diarrhea facts', 'NIDDK (NIH)', 'about 2013-2016',
        'https://www.niddk.nih.gov/health-information/digestive-diseases/diarrhea', true, false, 0
    ),
    (
        'niddk-gastritis', 21, 'Gastritis', 'NIDDK (NIH)', 'about 2014',
        'https://www.niddk.nih.gov/health-information/digestive-diseases/gastritis-gastropathy', true, false, 0
    ),
    (
        'niddk-celiac', 22, 'Celiac Disease', 'NIDDK (NIH)', 'about 2014',
        'https://www.niddk.nih.gov/health-information/digestive-diseases/celiac-disease', true, false, 0
    ),
    (
        'niddk-uc', 23, 'Ulcerative Colitis', 'NIDDK (NIH)', 'about 2014',
        'https://www.niddk.nih.gov/health-information/digestive-diseases/ulcerative-colitis', true, false, 0
    ),
    (
        'nhs-anaph', 24, 'Anaphylaxis', 'NHS (England)', 'reviewed 21 Jun 2023',
        'https://www.nhs.uk/conditions/anaphylaxis/', true, false, 0
    ),
    (
        'nhs-suicide', 25, 'Help for suicidal thoughts', 'NHS (England)',
        '2016 copy; 111 mental health option from 2024',
        'https://www.nhs.uk/mental-health/feelings-symptoms-behaviours/behaviours/help-for-suicidal-thoughts/', true,
        false, 0
    ),
    (
        'nidirect-suicide', 26, 'Mental health emergency: if you''re in crisis or despair',
        'nidirect (Northern Ireland government)', null,
        'https://www.nidirect.gov.uk/articles/mental-health-emergency-if-youre-crisis-or-despair', true, false, 0
    ),
    ('us988', 27, '988 Suicide & Crisis Lifeline', 'SAMHSA (US)', '2022', 'https://988lifeline.org/', false, false, 0),
    (
        'nhs-t1d', 28, 'Symptoms of type 1 diabetes and how it''s diagnosed', 'NHS (England)', null,
        'https://www.nhs.uk/conditions/type-1-diabetes/symptoms/', true, false, 0
    ),
    (
        'nhs-septarth', 29, 'Septic arthritis', 'NHS (England)', 'reviewed 23 Mar 2023',
        'https://www.nhs.uk/conditions/septic-arthritis/', true, false, 0
    ),
    (
        'nhs-mi', 30, 'Symptoms of a heart attack', 'NHS (England)', null,
        'https://www.nhs.uk/conditions/heart-attack/symptoms/', true, false, 0
    ),
    (
        'nhs-sepsis', 31, 'Symptoms of sepsis', 'NHS (England)', null, 'https://www.nhs.uk/conditions/sepsis/', true,
        false, 0
    ),
    (
        'nhs-tired', 32, 'Tiredness and fatigue', 'NHS (England)', '8 Jun 2023',
        'https://www.nhs.uk/conditions/tiredness-and-fatigue/', true, false, 0
    ),
    (
        'nhs-depr', 33, 'Clinical depression: diagnosis', 'NHS (England)', '2016 copy; same wording in HSE Ireland',
        'https://www.nhs.uk/mental-health/conditions/depression-in-adults/', true, false, 0
    ),
    (
        'nhs-stroke', 34, 'Stroke: symptoms (FAST)', 'NHS (England)', null,
        'https://www.nhs.uk/conditions/stroke/symptoms/', false, false, 0
    ),
    (
        'ng100', 35, 'Rheumatoid arthritis in adults: management (NG100)', 'NICE', '2018',
        'https://www.nice.org.uk/guidance/ng100', false, false, 0
    ),
    (
        'ng65', 36, 'Spondyloarthritis in over 16s (NG65)', 'NICE', '2017', 'https://www.nice.org.uk/guidance/ng65',
        false, false, 0
    ),
    (
        'elvington', 37, 'Vomiting and diarrhoea: when to call 111', 'Elvington Medical Practice (NHS GP)', null,
        'https://elvingtonmedicalpractice.co.uk/learning/how-to-deal-with/vomiting-and-diarrhoea', true, false, 0
    ),
    (
        'acg-ibs', 38,
        'ACG Clinical Guideline: Management of Irritable Bowel Syndrome (Lacy et al., Am J Gastroenterol 116:17-44)',
        'American College of Gastroenterology', '2021', 'https://doi.org/10.14309/ajg.0000000000001036', true, false, 0
    ),
    (
        'sultan', 39,
        'How to Implement the 3-Phase FODMAP Diet Into Gastroenterological Practice (Sultan et al., J Neurogastroenterol Motil 28:343-356)',
        'Korean Society of Neurogastroenterology and Motility', '2022', 'https://doi.org/10.5056/jnm22035', true,
        false, 0
    ),
    (
        'lomer', 40,
        'The low FODMAP diet in clinical practice: where are we and what are the long-term considerations? (Lomer, Proc Nutr Soc)',
        'King''s College London / Nutrition Society', '2023',
        'https://www.cambridge.org/core/journals/proceedings-of-the-nutrition-society/article/low-fodmap-diet-in-clinical-practice-where-are-we-and-what-are-the-longterm-considerations/3295232B316152B3A271867F6031C038',
        true, false, 0
    ),
    (
        'arfid', 41,
        'Exclusion diet history and ARFID symptoms in 495 neurogastroenterology patients (title not shown in the copy)',
        'Massachusetts General Hospital', 'about 2022',
        'http://globalauthorid.com/WebPortal/ArticleView?wd=577FFBC7AA1FE84BEFFAF305101E7D02D2CB0687F0BFEA24', true,
        false, 0
    ),
    (
        'pen-paleo', 42, 'Paleolithic diet: practice guidance summary',
        'PEN Nutrition (Dietitians of Canada and partners)', null,
        'https://www.pennutrition.com/KnowledgePathway.aspx?kpid=23246', true, false, 0
    ),
    (
        'bda-diets', 43, 'BDA comment on Paleo and on cutting out food groups, in ''Diet make you ill?''',
        'British Dietetic Association, via Daily Express', '2018',
        'https://www.pressreader.com/uk/daily-express/20181113/282166472208122', true, false, 0
    ),
    (
        'nccih', 44, 'Benefits and Risks of Probiotics (bulletin)', 'NCCIH (NIH)', '2023 (inferred)',
        'https://www.nccih.nih.gov/health/probiotics-usefulness-and-safety', true, false, 0
    ),
    (
        'aga-prob', 45,
        'AGA Clinical Practice Guidelines on the Role of Probiotics in the Management of Gastrointestinal Disorders (Su et al., Gastroenterology)',
        'American Gastroenterological Association', '2020', 'https://doi.org/10.1053/j.gastro.2020.05.059', true,
        false, 0
    ),
    (
        'redoxs', 46,
        'A randomized trial of glutamine and antioxidants in critically ill patients (Heyland et al., NEJM 368:1489-97)',
        'Canadian Critical Care Trials Group', '2013', 'https://doi.org/10.1056/NEJMoa1212722', true, false, 0
    ),
    (
        'zhou', 47,
        'Randomised placebo-controlled trial of dietary glutamine supplements for postinfectious IBS (Zhou et al., Gut 68:996-1002)',
        'Tulane University / VA', '2019', 'https://doi.org/10.1136/gutjnl-2017-315136', true, false, 0
    ),
    (
        'endari', 48, 'L-Glutamine (Endari) monograph: specific populations', 'ASHP / Drugs.com, from FDA labelling',
        '2021', 'https://www.drugs.com/monograph/l-glutamine.html', true, false, 0
    ),
    (
        'emed-glut', 49, 'Safety of Glutamine', 'eMedTV', null,
        'http://mental-health.emedtv.com/m/glutamine/safety-of-glutamine.html', true, false, 0
    ),
    (
        'efsa-glut09', 50,
        'Scientific Opinion on health claims related to glutamine and immune health (ID 733) and integrity of the intestinal lining and normal intestinal permeability (ID 1602). EFSA Journal 7(9):1235',
        'EFSA', '2009', 'https://www.efsa.europa.eu/en/efsajournal/pub/1235', true, false, 0
    ),
    (
        'efsa-glut11', 51,
        'Scientific Opinion on health claims related to L-glutamine ... decreasing gut permeability (ID 701) ... EFSA Journal 9(6):2225',
        'EFSA', '2011', 'https://www.efsa.europa.eu/en/efsajournal/pub/2225', true, false, 0
    ),
    (
        'efsa-vd', 52, 'Scientific opinion on the tolerable upper intake level for vitamin D. EFSA Journal', 'EFSA',
        '2023', 'https://doi.org/10.2903/j.efsa.2023.8145', true, false, 0
    ),
    (
        'nhs-vd', 53, 'Vitamin D (Vitamins and minerals)', 'NHS (England)', null,
        'https://www.nhs.uk/conditions/vitamins-and-minerals/vitamin-d/', true, false, 0
    ),
    (
        'ods-vd', 54, 'Vitamin D: Fact Sheet for Health Professionals', 'NIH Office of Dietary Supplements', null,
        'https://ods.od.nih.gov/factsheets/VitaminD-HealthProfessional/', false, false, 0
    ),
    (
        'emc-vd', 55,
        'Fultium-D3 product information (sections 4.3-4.5); colecalciferol SmPC; Colextra-D3 patient leaflet',
        'MHRA-approved product information via emc', null, 'https://www.medicines.org.uk/emc/product/2813', true,
        false, 0
    ),
    (
        'nhs-sunvd', 56, 'How to get vitamin D from sunlight', 'NHS (England)', null,
        'https://www.nhs.uk/live-well/seasonal-health/how-to-get-vitamin-d-from-sunlight/', true, false, 0
    ),
    (
        'iarc-sun', 57, 'European Code Against Cancer: vitamin D and sun', 'IARC (WHO)', null,
        'https://cancer-code-europe.iarc.fr/index.php/en/ecac-12-ways/sun-uv-exposure-recommendation/84-vitamin-d-deficiency',
        true, false, 0
    ),
    (
        'aad-sun', 58, 'Position on vitamin D', 'American Academy of Dermatology', null,
        'https://www.aad.org/media/stats-vitamin-d', true, false, 0
    ),
    (
        'alcchange', 59, 'Alcohol withdrawal', 'Alcohol Change UK', null,
        'https://alcoholchange.org.uk/help-and-support/get-help-now', true, false, 0
    ),
    (
        'drinkaware', 60, 'Alcohol withdrawal', 'Drinkaware (cites UK Chief Medical Officers)', null,
        'https://www.drinkaware.co.uk/facts/health-effects-of-alcohol/general-health-effects/alcohol-withdrawal-symptoms',
        true, false, 0
    ),
    (
        'us-alc', 61, 'Dietary Guidelines for Americans 2020-2025: alcohol', 'USDA/HHS', '2020',
        'https://www.dietaryguidelines.gov/', false, false, 0
    ),
    (
        'aha-asp', 62, 'Aspirin can keep a heart attack at bay (reports AHA message and Swedish study in Circulation)',
        'Novant Health / American Heart Association', '2017',
        'https://www.novanthealth.org/healthy-headlines/aspirin-can-keep-a-heart-attack-at-bay', true, false, 0
    ),
    (
        'cuh-asp', 63, 'Aspirin information', 'Cambridge University Hospitals NHS', null,
        'https://www.cuh.nhs.uk/patient-information/aspirin-information', true, false, 0
    ),
    (
        'fda-nsaid', 64, 'FDA strengthens warning that non-aspirin NSAIDs can cause heart attacks or strokes', 'FDA',
        '2015', 'https://www.fda.gov/drugs/drug-safety-and-availability', true, false, 0
    ),
    (
        'fda-nsaid-preg', 65, 'FDA recommends avoiding NSAIDs at 20 weeks or later in pregnancy', 'FDA', '2020',
        'https://www.fda.gov/drugs/drug-safety-and-availability', false, false, 0
    ),
    (
        'nth-para', 66, 'Paracetamol safety for adults', 'North Tees and Hartlepool NHS Trust', null,
        'https://www.nth.nhs.uk/resources/paracetamol-safety-for-adults/', true, false, 0
    ),
    (
        'nhs-para', 67, 'Paracetamol for adults: who can and cannot take it', 'NHS (England)', null,
        'https://www.nhs.uk/medicines/paracetamol-for-adults/', true, false, 0
    ),
    (
        'fda-apap', 68, 'Acetaminophen: maximum 4,000 mg in 24 hours', 'FDA', null,
        'https://www.fda.gov/drugs/information-drug-class/acetaminophen', false, false, 0
    ),
    (
        'ots', 69,
        'Overtraining Syndrome and Relative Energy Deficiency in Sport: shared pathways (Stellingwerff et al., Sports Med 51:2251-80)',
        'Springer / Sports Medicine', '2021', 'https://doi.org/10.1007/s40279-021-01491-0', true, false, 0
    ),
    (
        'who-pa', 70, 'WHO guidelines on physical activity and sedentary behaviour', 'WHO', '2020',
        'https://www.who.int/publications/i/item/9789240015128', false, false, 0
    ),
    (
        'nhs-insom', 71, 'Insomnia', 'NHS (England)', '2018 panel', 'https://www.nhs.uk/conditions/insomnia/', true,
        false, 0
    ),
    (
        'cdc-sleep', 72, 'How much sleep do I need? (7 or more hours for adults)', 'CDC / AASM', null,
        'https://www.cdc.gov/sleep/', false, false, 0
    ),
    (
        'lacy', 73,
        'Leaky Gut Syndrome: Myths and Management (Lacy, Wise, Cangemi; Gastroenterol Hepatol (N Y) 20(5))',
        'Mayo Clinic authors', '2024', 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11345991/', true, false, 0
    ),
    (
        'camilleri', 74, 'Leaky gut: mechanisms, measurement and clinical implications in humans (Gut 68:1516-1526)',
        'Camilleri, Mayo Clinic', '2019', 'https://doi.org/10.1136/gutjnl-2019-318427', true, false, 0
    ),
    (
        'camilleri21', 75,
        'Human Intestinal Barrier: Effects of Stressors, Diet, Prebiotics, and Probiotics (Clin Transl Gastroenterol 12(1):e00308)',
        'Camilleri', '2021', 'https://doi.org/10.14309/ctg.0000000000000308', true, false, 0
    ),
    (
        'nhs-leaky', 76, '''Leaky gut syndrome''', 'NHS Choices (England)', '2015; reviewed 3 Oct 2016',
        'https://www.nhs.uk/conditions/leaky-gut-syndrome/', true, false, 0
    ),
    (
        'gisociety', 77, 'Debunking the Myth of ''Leaky Gut Syndrome'' (Inside Tract 187)',
        'Canadian Society of Intestinal Research', '2013',
        'https://badgut.org/information-centre/a-z-digestive-topics/leaky-gut-syndrome/', true, false, 0
    ),
    (
        'cleveland', 78, 'Leaky Gut Syndrome: Symptoms, Diet, Tests & Treatment', 'Cleveland Clinic', '2022 copy',
        'https://my.clevelandclinic.org/health/diseases/22724-leaky-gut-syndrome', true, false, 0
    ),
    (
        'vanuytsel', 79,
        'The Role of Intestinal Permeability in Gastrointestinal Disorders and Current Methods of Evaluation (Front Nutr 8:717925)',
        'KU Leuven (Vanuytsel, Tack, Farre)', '2021', 'https://doi.org/10.3389/fnut.2021.717925', true, false, 0
    ),
    (
        'tatucu', 80,
        'Serum zonulin measured by ELISA may not be a reliable marker of small intestinal permeability in healthy adults (Nutr Res 78:82-92)',
        'Tatucu-Babet et al.', '2020',
        'https://research.monash.edu/en/publications/serum-zonulin-measured-by-enzyme-linked-immunosorbent-assay-may-n',
        true, false, 0
    ),
    (
        'power', 81,
        'Serum Zonulin Measured by Commercial Kit Fails to Correlate With Physiologic Measures of Altered Gut Permeability in First Degree Relatives of Crohn''s Disease Patients (Front Physiol 12:645303)',
        'Power, Turpin et al.', '2021', 'https://doi.org/10.3389/fphys.2021.645303', true, false, 0
    ),
    (
        'acg-sibo', 82,
        'ACG Clinical Guideline: Small Intestinal Bacterial Overgrowth (Pimentel et al., Am J Gastroenterol 115:165-178)',
        'American College of Gastroenterology', '2020', 'https://doi.org/10.14309/ajg.0000000000000501', true, false, 0
    ),
    (
        'igg', 83, 'Food allergy in under 19s (CG116): do not use serum-specific IgG testing', 'NICE', '2011',
        'https://www.nice.org.uk/guidance/cg116', true, false, 0
    ),
    (
        'nhs111', 84, 'How NHS 111 online works', 'NHS (England)', null,
        'https://www.nhs.uk/nhs-services/urgent-and-emergency-care-services/when-to-use-111/how-nhs-111-online-works/',
        true, false, 0
    ),
    (
        'healthdirect', 85, 'healthdirect Symptom Checker (video transcript)', 'healthdirect Australia', null,
        'https://www.healthdirect.gov.au/healthdirect-symptom-checker-video-transcript', true, false, 0
    ),
    (
        'healthify', 86, 'Symptom checkers', 'Healthify (New Zealand)', null,
        'https://healthify.nz/tools/s/symptom-checkers/', true, false, 0
    ),
    (
        'nsw', 87, 'Right care (information for adults over 17)', 'NSW Health', null,
        'https://www.health.nsw.gov.au/rightcare/Pages/default.aspx', true, false, 0
    ),
    (
        'babylon', 88, 'How does symptom checking work?', 'Babylon Health', null,
        'https://support.babylon-health.com/csp', true, false, 0
    ),
    (
        'nz111', 89, 'Heart attack: call 111', 'New Zealand Ministry of Health', null,
        'https://www.health.govt.nz/your-health/conditions-and-treatments/diseases-and-illnesses/heart-disease/heart-attack',
        true, false, 0
    ),
    (
        'mhra-sw', 90, 'Medical devices: software applications (apps) guidance, v1.08', 'MHRA', '2021 onwards',
        'https://www.gov.uk/government/publications/medical-devices-software-applications-apps', true, false, 0
    ),
    (
        'nhs-write', 91,
        'NHS digital service manual: how we write; voice and tone; health literacy; numbers; care cards; standard for creating health content',
        'NHS England', '2026 commit', 'https://service-manual.nhs.uk/content', true, false, 0
    ),
    (
        'plain-gov', 92, 'Federal plain language guidelines', 'plainlanguage.gov (GSA / PLAIN)', '2025 commit',
        'https://www.plainlanguage.gov/guidelines/', true, false, 0
    ),
    (
        'govuk', 93, 'Content design: planning, writing and managing content', 'GDS / GOV.UK', null,
        'https://www.gov.uk/guidance/content-design/writing-for-gov-uk', true, false, 0
    ),
    (
        'cdc-index', 94, 'CDC Clear Communication Index (widget)', 'CDC', null,
        'https://www.cdc.gov/ccindex/widget.html', true, false, 0
    ),
    (
        'ahrq', 95, 'AHRQ Health Literacy Universal Precautions Toolkit; NIH Clear & Simple; CDC Simply Put',
        'AHRQ / NIH / CDC', '2009-2023', 'https://www.ahrq.gov/health-literacy/improve/precautions/index.html', false,
        false, 0
    ),
    (
        'gpnb-ibs', 96, 'Referral criteria from primary care: irritable bowel syndrome',
        'GPnotebook, quoting NICE CG61', 'reviewed 2018', 'https://gpnotebook.com/', true, false, 0
    ),
    (
        'iatrox', 97, 'ME/CFS guideline summary: red flags', 'iatroX (secondary)', null,
        'https://www.iatrox.com/guidelines/me-cfs', true, false, 0
    ),
    ('article', 98, 'Symptoms of Leaky Gut (seed article)', 'Ruscio Institute', null, null, true, false, 0),
    (
        'suppl', 99, 'Dietary supplements are not checked for effect before sale (general)', 'FDA / NIH ODS', null,
        'https://ods.od.nih.gov/factsheets/WYNTK-Consumer/', false, false, 0
    ),
    (
        'rd', 100, '''Dietitian'' is a protected title in the UK; ''nutritionist'' is not', 'HCPC / BDA', null,
        'https://www.hcpc-uk.org/', false, false, 0
    ),
    (
        'royalfree-ces', 101, 'Cauda equina syndrome: patient information leaflet',
        'Royal Free London NHS Foundation Trust', null,
        'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome', true,
        false, 0
    );
