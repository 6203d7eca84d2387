-- What mainstream medicine says beside the article, and how far the two agree. Where nothing was found, nothing stands.

insert into mainstream_view (
    slug, position, agreement, safety_note, article_claim, view_text, fact, evidence, source_seen, editor_note,
    to_verify, retired, version
) values
    (
        'not-a-diagnosis', 1, 'AGREES_IN_PART', false,
        'The article itself says so: leaky gut is not a recognized diagnosis.',
        'Doctors do not use “leaky gut syndrome” as a diagnosis. Some diseases do make the gut wall let more through. The idea that this causes many other problems is not proven.',
        'Leaky gut syndrome is not accepted as a formal diagnosis. More intestinal permeability is real and is seen in some gut diseases; the syndrome is a theory built on it.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'mechanism', 2, 'GOES_BEYOND_EVIDENCE', false,
        'Gaps open between gut cells, and a protein (zonulin) opens them. Food and germs leak out and cause symptoms in the whole body.',
        'Researchers can measure changes in the gut wall. No one has shown that fixing them makes people feel better or ends a disease.',
        'Barrier changes are measured in coeliac disease, IBD, pregnancy, hard exercise, NSAID use and with alcohol. It is still unproven that fixing the barrier helps gut or body-wide disease.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'zonulin', 3, 'AGREES_IN_PART', false, 'What irritates the gut raises a protein called zonulin.',
        'Zonulin matters most in celiac disease. Shop tests for it are not reliable.',
        'Coeliac disease has the best evidence for a zonulin link. Commercial blood zonulin kits did not match real permeability tests, and pick up other proteins.',
        'confirmed', 'primary',
        'A German lab (ganzimmun.de) renamed its serum test ''zonulin family peptides'' because the kit also binds other proteins.',
        false, false, 0
    ),
    (
        'tests', 4, 'NOT_IN_ARTICLE', false, 'Implied only: you can tell from symptoms.',
        'There is no proven test you can buy. Be wary of costly blood or stool kits.',
        'No validated blood or stool test exists. Research tests (lactulose/mannitol, 51Cr-EDTA, biopsies) are not routine.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'sym-gas-bloating', 5, 'NOT_SPECIFIC', false, 'Gas and bloating are leaky gut symptoms.',
        'Gas and bloating have many causes. If they are new, frequent or getting worse, get checked.',
        'These are common in IBS, food intolerance, coeliac disease, SIBO and, if new and frequent at 50 or over, ovarian cancer.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'sym-bowel', 6, 'NOT_SPECIFIC', false, 'Diarrhea or constipation is a leaky gut symptom.',
        'A change that lasts 3 weeks needs a doctor, as it can be IBS but also other things.',
        'Change in bowel habit needs a check after 3 weeks; IBS, IBD, coeliac disease, infection and cancer are on the list.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'sym-heartburn', 7, 'NOT_SPECIFIC', false, 'Heartburn or reflux is a leaky gut symptom.',
        'Heartburn is common. See a doctor if it is there most days for 3 weeks.',
        'Reflux is common and has its own causes and treatments; trouble swallowing, weight loss or bleeding need a check.',
        'confirmed', 'syndicated', null, false, false, 0
    ),
    (
        'sym-brain-fog', 8, 'WEAK_OR_EARLY', false, 'Brain fog is linked to leaky gut.',
        'There is little proof that the gut wall causes brain fog. Sleep, mood, thyroid and iron are more common causes.',
        'Little evidence that a porous bowel causes tiredness, ME/CFS or body-wide symptoms.', 'confirmed', 'primary',
        null, false, false, 0
    ),
    (
        'sym-fatigue', 9, 'WEAK_OR_EARLY', false, 'Fatigue, also after eating, is linked to leaky gut.',
        'Tiredness for a few weeks is a reason for blood tests, not just a diet.',
        'Tiredness for weeks needs simple blood tests. Long-lasting fatigue is a reason to test for coeliac disease.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'sym-joint', 10, 'WEAK_OR_EARLY', false, 'Joint pain is linked to leaky gut.',
        'Joint pain with swelling or morning stiffness needs a doctor.',
        'Some IBD gives joint pain. For most joint pain there is no proof that gut change is the cause.', 'confirmed',
        'primary', null, false, false, 0
    ),
    (
        'sym-food-sens', 11, 'WEAK_OR_EARLY', false, 'Food sensitivities or allergies are linked to leaky gut.',
        'A true food allergy is found with a doctor’s tests, not with leaky gut tests.',
        'Food allergy is diagnosed by history and skin prick or IgE tests. ACG: do not test for food allergy in IBS unless there are repeat symptoms that suggest it.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'sym-cravings', 12, 'NO_SUPPORT_FOUND', false, 'Food cravings, mainly for carbs, are a leaky gut symptom.',
        'No main guideline links cravings to the gut wall.',
        'No authoritative source was found that links cravings to permeability. Strong thirst, hunger and weight loss are diabetes signs.',
        'unverified', 'no', 'Absence of a source is not proof.', true, false, 0
    ),
    (
        'sym-mood', 13, 'WEAK_OR_EARLY', false, 'Anxiety and depression are linked to leaky gut.',
        'Low mood and worry are treatable. Talk to a doctor rather than wait for a diet to work.',
        'Depression and anxiety have effective care of their own. Gut-directed talking therapy helps IBS symptoms.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'sym-skin', 14, 'WEAK_OR_EARLY', false, 'Acne, rashes or other skin problems are linked to leaky gut.',
        'There is little proof that the gut wall causes acne or rashes.',
        'NHS lists skin conditions among claims with little evidence. Dermatitis herpetiformis is a real coeliac link.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'sym-anaemia', 15, 'WEAK_OR_EARLY', true, 'Low nutrients, such as anemia, are linked to leaky gut.',
        'Anemia always needs a cause found by a doctor.',
        'Iron deficiency anaemia needs a cause found: bleeding, coeliac disease, low intake, cancer.', 'confirmed',
        'primary', null, false, false, 0
    ),
    (
        'cause-coeliac-crohns', 16, 'AGREES', false,
        'In celiac disease and Crohn’s disease, the gut wall lets more through.',
        'Doctors agree on this. It does not mean that the gut wall is the cause.',
        'Mainstream reviews agree. In IBD it is not clear which comes first.', 'confirmed', 'primary', null, false,
        false, 0
    ),
    (
        'autoimmune', 17, 'AGREES', false,
        'Some say that leaky gut causes all autoimmune disease. The article says that the data do not back this up.',
        'The link is real in some diseases, but cause is not proven. The article says this too.',
        'Same view: link, not proof of cause.', 'confirmed', 'primary', null, false, false, 0
    ),
    (
        't1d-cvd', 18, 'WEAK_OR_EARLY', false,
        'A gut wall that lets more through may be tied to type 1 diabetes and heart disease.',
        'This is early research. Do not change care for diabetes or heart disease because of it.',
        'Early research only. Not a basis for self-treatment.', 'confirmed', 'primary', null, false, false, 0
    ),
    (
        'rf-diet', 19, 'AGREES_IN_PART', false, 'A diet high in sugar, carbs or processed food raises the risk.',
        'Some food parts change the gut wall in studies. Eating well is still good for you.',
        'Emulsifiers, fructose and ethanol raise permeability in studies; effects on illness are not proven. A good diet is still sensible for other reasons.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'rf-stress', 20, 'AGREES_IN_PART', false, 'Chronic stress raises the risk.',
        'Stress can affect the gut. Proof that it makes a lasting leak is limited.',
        '''Stress'' disorders such as endurance exercise, NSAIDs and pregnancy raise permeability; psychological stress evidence is mixed.',
        'confirmed', 'primary', 'Psychological stress detail unverified.', true, false, 0
    ),
    (
        'rf-nsaid-alcohol', 21, 'AGREES', true, 'Pain pills (NSAIDs) or alcohol, taken often, raise the risk.',
        'This is well backed. But never stop aspirin that a doctor gave you.',
        'Well supported: NSAIDs and alcohol irritate the lining and raise permeability. NSAIDs can also cause ulcers, bleeding and heart risk.',
        'confirmed', 'primary', 'The article gives no warning about prescribed aspirin.', false, false, 0
    ),
    (
        'rf-sleep', 22, 'WEAK_OR_EARLY', false, 'Lack of quality sleep raises the risk.',
        'Good sleep helps health. The gut-wall proof is thin.',
        'Sleep matters for health; direct permeability evidence is small.', 'unverified', 'no',
        'Evidence judgement unverified.', true, false, 0
    ),
    (
        'rf-exercise', 23, 'AGREES', false, 'Too much exercise raises the risk.',
        'Very hard exercise can make the gut wall leak more for a while.',
        'Endurance exercise does raise permeability for a time.', 'confirmed', 'primary', null, false, false, 0
    ),
    (
        'rf-sibo', 24, 'AGREES_IN_PART', false, 'SIBO or dysbiosis raises the risk.',
        'SIBO is real. A doctor can do a breath test and treat it. Home tests for “dysbiosis” do not show what to treat.',
        'SIBO is a real condition; diagnosis uses breath tests in the right patients, treatment is antibiotics. Evidence grades are low. ''Dysbiosis'' is not a diagnosis.',
        'confirmed', 'primary', '''Dysbiosis is not a diagnosis'' unverified.', true, false, 0
    ),
    (
        'diet-fodmap', 25, 'GOES_BEYOND_EVIDENCE', false, 'A low FODMAP diet may help heal a leaky gut.',
        'This diet can ease IBS. It is not proven to heal the gut wall.',
        'Helps IBS symptoms in a limited trial with a dietitian. NHS: it works regardless of the leaky gut theory.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'diet-paleo', 26, 'NO_SUPPORT_FOUND', false, 'The Paleo diet may help heal a leaky gut.',
        'There is no good proof for Paleo here, and you may miss key nutrients.',
        'No good evidence; cuts out two food groups; risk of low fibre, calcium, iron, vitamin D.', 'confirmed',
        'primary', null, false, false, 0
    ),
    (
        'diet-gf', 27, 'GOES_BEYOND_EVIDENCE', true, 'A gluten-free diet may help heal a leaky gut.',
        'Gluten-free treats celiac disease. Get tested before you try it.',
        'Essential in coeliac disease; not before testing; no proof for leaky gut.', 'confirmed', 'primary', null,
        false, false, 0
    ),
    (
        'sup-probiotics', 28, 'WEAK_OR_EARLY', false, 'Probiotics support the gut wall.',
        'Trials of probiotics are mixed. US gut doctors do not suggest them for IBS.',
        'Lab and some human trials show barrier effects under stress. For IBS, ACG suggests against and AGA only in trials; EFSA has not accepted gut-defence claims for the strains seen.',
        'confirmed', 'primary', 'EFSA LGG and other-strain opinions seen in part; outcome lines partly unverified.',
        true, false, 0
    ),
    (
        'sup-glutamine', 29, 'GOES_BEYOND_EVIDENCE', false, 'L-glutamine has much research for the gut lining.',
        'One good trial helped people whose IBS began after an infection. It has not been shown to help others, and it harmed very ill people.',
        'One trial in post-infection IBS found large benefit over 8 weeks and normal permeability; its authors ask for larger trials. In very ill people deaths rose. EFSA looked at the gut-lining claim and did not accept it.',
        'confirmed', 'primary',
        'EFSA: the text seen shows the trials could not be extrapolated; the final ''not established'' line is unverified.',
        true, false, 0
    ),
    (
        'sup-vitd', 30, 'AGREES_IN_PART', false,
        'Vitamin D keeps the gut’s immune system in balance. Safe sun is best.',
        'Vitamin D is good for bones. It is not proven to fix gut symptoms.',
        'Take 10 micrograms if you are low or in winter; no proof it treats gut symptoms; do not seek extra sun.',
        'confirmed', 'primary', '''Not proven for gut symptoms'' unverified.', true, false, 0
    ),
    (
        'improve-all', 31, 'GOES_BEYOND_EVIDENCE', false, 'Better gut health makes all the leaky gut symptoms better.',
        'Feeling better after a diet does not prove that the gut wall was the cause.',
        'No proof that barrier repair improves symptoms elsewhere. Treat the real cause.', 'confirmed', 'primary',
        null, false, false, 0
    );

insert into mainstream_view_subject (mainstream_view, position, subject) values
    ('not-a-diagnosis', 0, 'claim:not-a-recognised-diagnosis'),
    ('mechanism', 0, 'claim:definition'),
    ('zonulin', 0, 'claim:zonulin'),
    ('tests', 0, 'explainer:tests'),
    ('sym-gas-bloating', 0, 'symptom:gas-and-bloating'),
    ('sym-bowel', 0, 'symptom:diarrhea-or-constipation'),
    ('sym-heartburn', 0, 'symptom:heartburn-or-reflux'),
    ('sym-brain-fog', 0, 'symptom:brain-fog'),
    ('sym-fatigue', 0, 'symptom:fatigue'),
    ('sym-joint', 0, 'symptom:joint-pain'),
    ('sym-food-sens', 0, 'symptom:food-sensitivities-or-allergies'),
    ('sym-cravings', 0, 'symptom:food-cravings'),
    ('sym-mood', 0, 'symptom:mood-symptoms'),
    ('sym-skin', 0, 'symptom:skin-irritation-or-lesions'),
    ('sym-anaemia', 0, 'symptom:nutritional-deficiencies'),
    ('cause-coeliac-crohns', 0, 'condition:celiac-disease'),
    ('cause-coeliac-crohns', 1, 'condition:crohns-disease'),
    ('autoimmune', 0, 'claim:all-autoimmune-disease-rejected'),
    ('t1d-cvd', 0, 'condition:type-1-diabetes'),
    ('t1d-cvd', 1, 'condition:cardiovascular-disease'),
    ('rf-diet', 0, 'risk-factor:poor-diet'),
    ('rf-stress', 0, 'risk-factor:chronic-stress'),
    ('rf-nsaid-alcohol', 0, 'risk-factor:nsaids-or-alcohol'),
    ('rf-sleep', 0, 'risk-factor:lack-of-quality-sleep'),
    ('rf-exercise', 0, 'risk-factor:over-exercising'),
    ('rf-sibo', 0, 'risk-factor:gut-infections'),
    ('diet-fodmap', 0, 'support:low-fodmap-diet'),
    ('diet-paleo', 0, 'support:paleo-diet'),
    ('diet-gf', 0, 'support:gluten-free-diet'),
    ('sup-probiotics', 0, 'support:probiotics'),
    ('sup-glutamine', 0, 'support:l-glutamine'),
    ('sup-vitd', 0, 'support:vitamin-d'),
    ('improve-all', 0, 'claim:general-approach');

insert into mainstream_view_source (mainstream_view, position, source, locator, confirmed) values
    ('not-a-diagnosis', 0, 'lacy', 'abstract', true),
    ('not-a-diagnosis', 1, 'cleveland', '', true),
    ('not-a-diagnosis', 2, 'nhs-leaky', '', true),
    ('not-a-diagnosis', 3, 'gisociety', '', true),
    (
        'mechanism', 0, 'camilleri',
        'abstract: no such disease can be cured by simply normalising barrier function; still unproven', true
    ),
    ('mechanism', 1, 'vanuytsel', 'coeliac and IBD; question of cause or effect unsolved in IBD', true),
    ('zonulin', 0, 'power', 'title finding', true),
    ('zonulin', 1, 'tatucu', 'no link between lactulose-rhamnose ratio and zonulin, r = -0.016', true),
    ('zonulin', 2, 'vanuytsel', 'zonulin used despite limitations; best evidence in coeliac disease', true),
    (
        'tests', 0, 'lacy',
        'abstract: no validated test; expensive unnecessary tests and sometimes dangerous treatments', true
    ),
    ('tests', 1, 'cleveland', '', true),
    ('tests', 2, 'camilleri', 'how barrier is measured', true),
    ('sym-gas-bloating', 0, 'lacy', 'symptoms ascribed to leaky gut', true),
    ('sym-gas-bloating', 1, 'cg122', 'bloating over 12 times a month', true),
    ('sym-gas-bloating', 2, 'ng20', '1.1.1', true),
    ('sym-bowel', 0, 'nhs-bowel', '', true),
    ('sym-bowel', 1, 'acg-ibs', 'coeliac blood test and faecal calprotectin in IBS with diarrhoea', true),
    ('sym-heartburn', 0, 'nhs-heartburn', '', true),
    ('sym-heartburn', 1, 'ng12-ugi', 'section 1.2', true),
    ('sym-brain-fog', 0, 'nhs-leaky', 'little evidence; list includes tiredness and ME/CFS', true),
    ('sym-brain-fog', 1, 'ng206', 'four core features', true),
    ('sym-fatigue', 0, 'nhs-tired', '', true),
    ('sym-fatigue', 1, 'ng20', '1.1.1', true),
    ('sym-fatigue', 2, 'nhs-leaky', '', true),
    ('sym-joint', 0, 'niddk-uc', 'joint pain as a less common UC symptom', true),
    ('sym-joint', 1, 'nhs-leaky', 'little evidence for rheumatoid arthritis', true),
    ('sym-food-sens', 0, 'igg', '', true),
    ('sym-food-sens', 1, 'acg-ibs', 'do not test for food allergies and sensitivities in all IBS', true),
    ('sym-food-sens', 2, 'nhs-leaky', 'food allergies listed among claims with little evidence', true),
    ('sym-cravings', 0, 'nhs-t1d', '', true),
    ('sym-cravings', 1, 'lacy', 'cravings not in the list of ascribed symptoms', true),
    ('sym-mood', 0, 'nhs-depr', '', true),
    ('sym-mood', 1, 'acg-ibs', 'gut-directed psychotherapy suggested', true),
    ('sym-skin', 0, 'nhs-leaky', 'eczema, scleroderma in the claimed list', true),
    ('sym-skin', 1, 'ng20', 'CG86 earlier list: dermatitis herpetiformis', true),
    ('sym-anaemia', 0, 'bsg-ida', '', true),
    ('sym-anaemia', 1, 'ng20', '1.1.1', true),
    ('cause-coeliac-crohns', 0, 'vanuytsel', '', true),
    ('cause-coeliac-crohns', 1, 'camilleri', '', true),
    ('cause-coeliac-crohns', 2, 'nhs-leaky', '', true),
    ('autoimmune', 0, 'camilleri', '', true),
    ('autoimmune', 1, 'nhs-leaky', '', true),
    ('autoimmune', 2, 'vanuytsel', '', true),
    ('t1d-cvd', 0, 'nhs-t1d', '', true),
    ('t1d-cvd', 1, 'camilleri', 'unproven for systemic disease', true),
    ('rf-diet', 0, 'camilleri', 'surfactants and emulsifiers', true),
    ('rf-diet', 1, 'camilleri21', 'ethanol, fructose and emulsifiers increase permeability', true),
    ('rf-stress', 0, 'camilleri', '', true),
    ('rf-nsaid-alcohol', 0, 'camilleri', '', true),
    ('rf-nsaid-alcohol', 1, 'nhs-leaky', 'alcohol or aspirin irritate the bowel lining, usually mild', true),
    ('rf-nsaid-alcohol', 2, 'fda-nsaid', '', true),
    ('rf-nsaid-alcohol', 3, 'aha-asp', '', true),
    ('rf-sleep', 0, 'nhs-insom', '', true),
    ('rf-exercise', 0, 'camilleri', 'endurance exercise', true),
    ('rf-exercise', 1, 'ots', '', true),
    ('rf-sibo', 0, 'acg-sibo', 'statements 1-6', true),
    ('rf-sibo', 1, 'lacy', 'prior infection can be a factor', true),
    ('diet-fodmap', 0, 'acg-ibs', '', true),
    (
        'diet-fodmap', 1, 'nhs-leaky',
        'low FODMAP can help IBS, seems to work irrespective of the theory (sentence cut in the copy)', true
    ),
    ('diet-fodmap', 2, 'lomer', '', true),
    ('diet-paleo', 0, 'pen-paleo', '', true),
    ('diet-paleo', 1, 'camilleri', 'public information needs confirmation before dietary exclusions', true),
    ('diet-gf', 0, 'ng20', '1.1.3', true),
    ('diet-gf', 1, 'nhs-leaky', '', true),
    ('diet-gf', 2, 'vanuytsel', '', true),
    ('sup-probiotics', 0, 'camilleri21', '', true),
    ('sup-probiotics', 1, 'acg-ibs', '', true),
    ('sup-probiotics', 2, 'aga-prob', '', true),
    ('sup-probiotics', 3, 'nccih', '', true),
    ('sup-glutamine', 0, 'zhou', '', true),
    ('sup-glutamine', 1, 'redoxs', '', true),
    ('sup-glutamine', 2, 'efsa-glut09', 'section 3.2: trials could not be extrapolated to the claim', true),
    ('sup-glutamine', 3, 'efsa-glut11', '', true),
    ('sup-vitd', 0, 'nhs-vd', '', true),
    ('sup-vitd', 1, 'nhs-sunvd', '', true),
    ('sup-vitd', 2, 'camilleri21', 'vitamin D may improve the barrier', true),
    ('sup-vitd', 3, 'iarc-sun', '', true),
    ('improve-all', 0, 'camilleri', 'unproven that restoring barrier function helps', true),
    ('improve-all', 1, 'lacy', 'unproven and sometimes dangerous treatments', true);
