-- Whom a suggestion does not suit, what to mind about it, and where that is from. Every support has at least one caution.

update caution set
    applies_when = '{"not":{"anyOf":[{"ticked":"about-you:celiac-test-done"},{"ticked":"condition:celiac-disease"}]}}',
    applies_to = 'people not yet tested for celiac disease, or waiting for the test',
    fact = 'Any test is accurate only on a gluten-containing diet; more than 1 meal a day for at least 6 weeks; do not start gluten-free until a specialist confirms.',
    evidence = 'confirmed',
    source_seen = 'primary',
    editor_note = '1.1.4: the copy seen stops after ''more than 1 meal''; ''every day for at least 6 weeks'' is unverified.',
    to_verify = true
where slug = 'gf-before-test';

update caution set
    applies_when = '{"anyOf":[{"ticked":"about-you:drinks-daily-or-ill-without"},{"ticked":"warning-sign:alcohol-withdrawal-severe"}]}',
    applies_to = 'people who drink a lot each day, feel ill without it, or have had withdrawal',
    fact = 'People who are dependent can die if they suddenly stop. Seek advice before cutting down if over 15 units a day; take particular care if over 30.',
    evidence = 'confirmed',
    source_seen = 'primary',
    to_verify = false
where slug = 'alcohol-dependence';

update caution set
    applies_when = '{"anyOf":[{"ticked":"about-you:aspirin-or-nsaid-from-a-doctor"},{"ticked":"about-you:blood-thinner"}]}',
    applies_to = 'people on aspirin for the heart or a stroke, pain pills from a doctor, or a blood thinner',
    fact = 'People who stopped low-dose aspirin without a medical reason had a 37% higher risk of a heart or stroke event (46% after a past event); AHA advice is not to stop unless told.',
    evidence = 'confirmed',
    source_seen = 'primary',
    to_verify = false
where slug = 'nsaid-prescribed';

insert into caution (
    slug, position, caution_level, applies_when, hides_until_answered, caution_text, applies_to, never_asked,
    only_never_asked, fact, evidence, source_seen, editor_note, to_verify, retired, version
) values
    (
        'gf-coeliac-lifelong', 4, 'INFO', '{"ticked":"condition:celiac-disease"}', false,
        'With celiac disease, a strict gluten-free diet is the main treatment and is for life. Follow your own care team.',
        'people with celiac disease', '', false,
        'Lifelong gluten-free diet is the main treatment; offer annual review.', 'confirmed', 'primary', null, false,
        false, 0
    ),
    (
        'gf-nutrients', 5, 'WARN', '{"not":{"ticked":"condition:celiac-disease"}}', false,
        'Gluten-free shop foods can be low in fiber, iron, calcium and B vitamins. They often cost more. Check with a dietitian.',
        'everyone without celiac disease', '', false,
        'Gluten-free foods are often low in B vitamins, iron, zinc, magnesium and calcium; packaged ones tend to cost more.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'fodmap-short', 6, 'WARN', null, false,
        'A low FODMAP diet is a short test for IBS, not a way to eat for life. It has 3 steps: cut back, add foods back, then find your own mix. Do it with a dietitian.',
        'everyone', '', false,
        'Three stages (restriction, reintroduction, personalisation); works best when led by a dietitian; ACG recommends a limited trial in IBS; NICE diet advice keeps low FODMAP for trained health professionals.',
        'confirmed', 'primary', 'Usual strict phase of about 4 to 6 weeks is unverified; not seen.', true, false, 0
    ),
    (
        'fodmap-ibs-only', 7, 'INFO', '{"not":{"ticked":"condition:irritable-bowel-syndrome"}}', false,
        'The best proof for this diet is in people with IBS. It does not treat celiac disease, IBD or cancer, so get checked first.',
        'people without an IBS diagnosis', '', false,
        'Evidence is for global IBS symptoms; a clear diagnosis is needed before diet therapy.', 'confirmed',
        'primary', null, false, false, 0
    ),
    (
        'diet-eating-disorder', 8, 'BLOCK',
        '{"anyOf":[{"ticked":"about-you:eating-disorder"},{"ticked":"about-you:underweight"},{"ticked":"about-you:afraid-of-many-foods"},{"ticked":"about-you:losing-weight-without-trying"}]}',
        false,
        'A strict diet could harm you. Please do not start one from this site. Talk to a doctor or a dietitian first.',
        'people with low weight, weight loss, fear of many foods, or an eating disorder now or before', '', false,
        'Screen for eating disorder risk; think of other diet or non-diet options for people at risk; avoid calling foods good or bad, safe or unsafe. ARFID symptoms were about 3 times as common with an exclusion diet history.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'diet-pregnant-child', 9, 'BLOCK',
        '{"anyOf":[{"ticked":"about-you:under-18"},{"ticked":"about-you:pregnant"},{"ticked":"about-you:breastfeeding"}]}',
        false,
        'Do not cut out whole food groups if you are pregnant or breastfeed. Do not do it for a child or teen. Ask a doctor or dietitian first.',
        'people who are pregnant, breastfeeding, under 18, or older and frail', 'you are older and frail', false,
        'Nutritional and psychological risks of restrictive diets must be managed; NICE IBS guidance covers adults 18 and over only.',
        'unverified', 'no', 'Pregnancy and child wording is unverified.', true, false, 0
    ),
    (
        'diet-diabetes-kidney', 10, 'WARN',
        '{"anyOf":[{"ticked":"condition:type-1-diabetes"},{"ticked":"about-you:kidney-disease"},{"ticked":"about-you:blood-thinner"}]}',
        false,
        'With diabetes or kidney disease, ask your care team before you change your diet. Your medicine dose may need to change.',
        'people with diabetes or kidney disease, or on warfarin or medicine for blood sugar',
        'you have another kind of diabetes, or take medicine for blood sugar', false,
        'Low-carbohydrate or high-protein change can alter insulin needs and kidney load.', 'unverified', 'no',
        'Memory.', true, false, 0
    ),
    (
        'paleo-nutrients', 11, 'WARN', null, false,
        'The Paleo diet cuts out dairy, grains and beans. You may miss calcium, vitamin D, iron and fiber. If you try it, plan how to get them.',
        'everyone', '', false,
        'Removes two whole food groups; risk of too little fibre, calcium, iron and vitamin D; not based on nutrition science.',
        'confirmed', 'secondary', null, true, false, 0
    ),
    (
        'paleo-bones', 12, 'BLOCK', null, false,
        'If your bones are weak, do not cut out dairy without a plan from a dietitian.',
        'people with weak bones, or who have had low calcium or low vitamin D',
        'you have weak bones (osteoporosis or low bone density), or have had low calcium or low vitamin D', true,
        'Leaving out dairy risks low calcium and fragile bones.', 'confirmed', 'secondary', null, true, false, 0
    ),
    (
        'probiotic-immune', 13, 'BLOCK',
        '{"anyOf":[{"ticked":"about-you:weak-immune-system"},{"ticked":"about-you:cancer-treatment"},{"ticked":"about-you:heart-valve-disease-or-central-line"}]}',
        false,
        'Do not take probiotics unless your own doctor says it is safe. In rare cases they can cause a serious infection.',
        'those in cancer care or very ill, or with a weak immune system, transplant, heart valve disease or central line',
        'you are very ill or in the hospital', false,
        'Risky in people with severe illness or weak immune systems; people with serious health problems need close checks.',
        'confirmed', 'primary', 'Central line and heart valve items from a secondary list.', false, false, 0
    ),
    (
        'probiotic-preterm', 14, 'BLOCK', null, false,
        'Never give probiotics to a baby born early. Only the hospital team can do that.', 'babies born early',
        'you want them for a baby born early', true,
        'FDA warned of infections that can kill preterm infants given probiotics.', 'confirmed', 'primary', null,
        false, false, 0
    ),
    (
        'probiotic-evidence', 15, 'INFO', null, false,
        'Experts do not agree on probiotics. US gut doctors suggest against them for IBS. UK advice is that you can try one for at least 4 weeks and stop if it does not help.',
        'everyone', '', false,
        'ACG 2021 suggests against probiotics for global IBS symptoms; AGA 2020 only in trials for IBS, Crohn''s and ulcerative colitis; UK advice: trial of at least 4 weeks (NICE) or up to 12 weeks (BSG).',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'probiotic-ibd', 16, 'WARN',
        '{"anyOf":[{"ticked":"condition:crohns-disease"},{"ticked":"condition:ulcerative-colitis"}]}', false,
        'Ask your IBD team before you take probiotics. There is not enough proof that they help.',
        'people with Crohn’s disease or ulcerative colitis, past pouch surgery, or a swollen pancreas (acute pancreatitis)',
        'you have had pouch surgery, or have a swollen pancreas (acute pancreatitis)', false,
        'AGA: only in a clinical trial for Crohn''s and ulcerative colitis (a set mix may be used in pouchitis).',
        'confirmed', 'secondary', 'Pancreatitis harm (PROPATRIA) seen only in secondary pages.', true, false, 0
    ),
    (
        'glutamine-liver-kidney', 17, 'BLOCK',
        '{"anyOf":[{"ticked":"about-you:liver-disease"},{"ticked":"about-you:kidney-disease"}]}', false,
        'Do not take glutamine with liver or kidney disease, unless your specialist says so. Your body turns it into ammonia.',
        'people with liver or kidney disease', '', false,
        'Metabolised to glutamate and ammonia; levels may rise with poor liver function; monitor kidney and liver function.',
        'confirmed', 'secondary', null, true, false, 0
    ),
    (
        'glutamine-critical', 18, 'BLOCK', null, false,
        'Do not take glutamine when you are very ill or in the hospital, unless the team gives it.',
        'people who are very ill, in intensive care or with organ failure',
        'you are very ill, in intensive care or have organ failure', true,
        'In 1,223 critically ill adults with organ failure, deaths in hospital and at 6 months were higher with glutamine (28-day deaths 32.4% against 27.2%).',
        'confirmed', 'secondary', null, true, false, 0
    ),
    (
        'glutamine-pregnancy', 19, 'BLOCK',
        '{"anyOf":[{"ticked":"about-you:pregnant"},{"ticked":"about-you:breastfeeding"}]}', false,
        'Do not take glutamine in pregnancy or while breastfeeding. No one knows if it is safe.',
        'people who are pregnant, trying for a baby or breastfeeding', 'you are trying for a baby', false,
        'No available data in pregnant women; no data on breast milk.', 'confirmed', 'secondary', null, true, false, 0
    ),
    (
        'glutamine-cancer', 20, 'BLOCK', '{"ticked":"about-you:cancer-treatment"}', false,
        'If you have cancer or get treatment for it, ask your cancer team first.',
        'people with cancer or in cancer treatment', '', false,
        'Some cancer cells use glutamine as fuel; use in cancer care needs a specialist.', 'unverified', 'no',
        'Seen only in low-authority pages; treat as unverified.', true, false, 0
    ),
    (
        'glutamine-seizure-mania', 21, 'BLOCK', null, false,
        'With seizures (fits) or bipolar disorder, do not take glutamine unless your doctor says it is fine.',
        'people with epilepsy, seizures, bipolar disorder or a reaction to MSG',
        'you have epilepsy, seizures (fits) or bipolar disorder, or react to MSG', true,
        'May raise the risk of fits and of mania.', 'confirmed', 'secondary', null, true, false, 0
    ),
    (
        'glutamine-effects', 22, 'INFO', null, false,
        'Glutamine can cause constipation, an upset stomach, headache or tummy pain. One trial helped people whose bowel trouble began after an infection. Larger trials are needed.',
        'everyone', '', false,
        'Endari side effects: constipation 21%, nausea 19%, headache 18%, abdominal pain 17%. Zhou 2019: 5 g three times daily, 8 weeks, 106 people who finished, response 79.6% against 5.8%; needs larger trials.',
        'confirmed', 'primary', 'Do not present as a dose to take.', false, false, 0
    ),
    (
        'vd-upper-limit', 23, 'WARN', null, false,
        '10 micrograms (400 IU) a day is enough for most people. Do not take more than 100 micrograms (4,000 IU) a day unless a doctor tells you to. Count all your pills.',
        'everyone', '', false,
        'NHS: 10 micrograms is enough for most; no more than 100 micrograms (4,000 IU) for adults and 11 to 17s; 50 micrograms for ages 1 to 10. EFSA 2023 UL: 100 micrograms for adults, including pregnant and breastfeeding women.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'vd-too-much', 24, 'INFO', null, false,
        'Too much vitamin D over a long time can raise the calcium in your blood. This can weaken bones and harm your kidneys and heart.',
        'everyone', '', false, 'Long-term excess causes hypercalcaemia.', 'confirmed', 'primary', null, false, false, 0
    ),
    (
        'vd-conditions', 25, 'BLOCK',
        '{"anyOf":[{"ticked":"about-you:kidney-disease"},{"ticked":"about-you:cancer-treatment"}]}', false,
        'Do not start vitamin D on your own. Ask your doctor first, as it can push your calcium too high.',
        'people with kidney stones, high calcium, severe kidney disease, sarcoidosis, some cancers or a parathyroid that does too much',
        'you have had kidney stones, or have high blood calcium, sarcoidosis or an overactive parathyroid', false,
        'Contraindicated or used with care in hypercalcaemia, hypercalciuria, kidney stones, severe kidney disease, sarcoidosis, primary hyperparathyroidism and malignancy.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'vd-medicines', 26, 'BLOCK',
        '{"anyOf":[{"ticked":"about-you:digoxin-or-water-pill"},{"ticked":"about-you:other-regular-medicine"}]}',
        false,
        'Check with a pharmacist first. Vitamin D can mix badly with digoxin and some water pills. Some medicines also make it work less well.',
        'those who take digoxin, water pills (thiazides), calcium, steroids, orlistat or pills for epilepsy',
        'you take calcium pills', false,
        'Cardiac glycosides and thiazides: risk of high calcium; refer to doctor. Phenytoin, barbiturates and steroids reduce its effect.',
        'confirmed', 'primary', 'Orlistat from a Swiss product page.', false, false, 0
    ),
    (
        'vd-sun', 27, 'WARN', null, false,
        'Short daily time outdoors helps your body make vitamin D. Do not let your skin redden or burn. Do not use sunbeds. You do not need to sunbathe, as a supplement does the job.',
        'everyone, above all people with fair skin, past skin cancer or medicine that makes skin react to sun', '',
        false,
        'NHS: short daily periods with forearms, hands or lower legs uncovered, and cover up or use sunscreen before skin reddens. IARC: no need to seek extra sun; sunbeds strongly discouraged. AAD: get vitamin D from food or supplements. You cannot overdose on vitamin D from sun.',
        'confirmed', 'primary', 'The article says ''safe sun exposure''; bodies differ, so show both views.', false,
        false, 0
    ),
    (
        'alcohol-limit', 28, 'INFO', '{"ticked":"risk-factor:nsaids-or-alcohol/alcohol"}', false,
        'In the UK, low risk means no more than 14 units a week. In pregnancy, do not drink at all.',
        'everyone who drinks alcohol', '', false,
        'UK Chief Medical Officers: safest not to regularly drink more than 14 units a week.', 'confirmed', 'primary',
        'Pregnancy line and US limits unverified.', true, false, 0
    ),
    (
        'nsaid-who-asks', 29, 'WARN',
        '{"anyOf":[{"ticked":"about-you:age-65-or-over"},{"ticked":"condition:cardiovascular-disease"},{"ticked":"about-you:kidney-disease"},{"ticked":"about-you:liver-disease"},{"ticked":"about-you:pregnant"}]}',
        false,
        'Ibuprofen, naproxen and similar pills can harm the stomach, kidneys and heart. Ask a pharmacist before you take them. Do not take them in later pregnancy.',
        'those who are 65 or over or pregnant, or have asthma, a past ulcer, or heart, kidney or liver disease',
        'you have asthma or have had an ulcer', false,
        'FDA: heart attack or stroke risk can start in the first weeks and rises with dose and time. Review NSAIDs in dyspepsia.',
        'confirmed', 'secondary', 'Pregnancy and group list unverified.', true, false, 0
    ),
    (
        'paracetamol-limit', 30, 'WARN', null, false,
        'Acetaminophen (paracetamol) is often kinder to the stomach. Follow the leaflet and never take more than it says. Many cold and flu pills have it too. Ask a pharmacist if unsure.',
        'everyone', '', false,
        'Usual adult dose 1 or 2 tablets of 500 mg, up to 4 times in 24 hours, no more than 8 tablets (4 g), at least 4 hours apart.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'paracetamol-who-asks', 31, 'BLOCK',
        '{"anyOf":[{"ticked":"about-you:kidney-disease"},{"ticked":"about-you:liver-disease"},{"ticked":"about-you:drinks-daily-or-ill-without"},{"ticked":"about-you:blood-thinner"},{"ticked":"about-you:other-regular-medicine"}]}',
        false, 'Ask a doctor or a pharmacist first. You may need a lower dose of acetaminophen (paracetamol).',
        'those with liver or kidney problems, heavy drinking, weight under 50 kg, or on warfarin, TB or epilepsy pills',
        'you weigh under 50 kg (110 pounds) or are allergic to acetaminophen (paracetamol)', false,
        'These groups need advice before use.', 'confirmed', 'secondary', null, true, false, 0
    ),
    (
        'paracetamol-overdose', 32, 'WARN', null, false,
        'If you took too much acetaminophen (paracetamol), call {{urgent_line}} now, even if you feel well. Call {{emergency}} if you feel very ill.',
        'people who took too much acetaminophen (paracetamol)', 'you took too much acetaminophen (paracetamol)', true,
        'More than 8 tablets in 24 hours, or over 2 extra tablets: call 111 now. You need help even if you feel well.',
        'confirmed', 'primary', 'US: Poison Help 1-800-222-1222 (unverified).', true, false, 0
    ),
    (
        'exercise-ill', 33, 'BLOCK',
        '{"anyOf":[{"ticked":"warning-sign:chest-pain"},{"ticked":"warning-sign:collapse-or-breathless"},{"ticked":"warning-sign:severe-colitis-flare"}]}',
        false,
        'Do not exercise with a fever, chest pain or dizziness. Rest and get advice. If you have chest pain now, call {{emergency}}.',
        'people with a fever, chest pain, fainting, a sudden illness or a bad IBD flare',
        'you have a fever or a sudden illness', false, 'General exercise safety.', 'unverified', 'no', 'Memory.', true,
        false, 0
    ),
    (
        'exercise-mecfs', 34, 'BLOCK',
        '{"anyOf":[{"ticked":"condition:chronic-fatigue-syndrome"},{"ticked":"warning-sign:pem"}]}', false,
        'If effort makes you worse the next day, do not push on. Plan rest and pace with a specialist team.',
        'people with ME/CFS, or who feel worse the day after effort', '', false,
        'NICE does not offer graded exercise therapy in ME/CFS; use energy management.', 'confirmed', 'primary', null,
        false, false, 0
    ),
    (
        'exercise-overtraining', 35, 'WARN', '{"ticked":"risk-factor:over-exercising"}', false,
        'If you train hard and feel drained, you may be eating too little. Rest, eat more, and see a doctor if it does not lift.',
        'people who train very hard, miss periods or eat too little for it',
        'you miss periods or eat too little for what you do', false,
        'Overtraining and low energy intake share many signs; under-fuelling is often the cause.', 'confirmed',
        'primary', null, false, false, 0
    ),
    (
        'exercise-amount', 36, 'INFO', null, false,
        'Aim for about 150 minutes a week of activity that makes you breathe faster. Build up slowly.', 'everyone', '',
        false, 'Adult guideline 150 minutes a week of moderate activity.', 'unverified', 'no',
        '150 minutes also seen in a secondary page.', true, false, 0
    ),
    (
        'sleep-problem', 37, 'WARN', '{"ticked":"warning-sign:sleep-apnoea"}', false,
        'If new habits do not help, see a doctor. Talk therapy for sleep (CBT-I) works. Do not buy sleeping pills for long use.',
        'people who sleep badly for months, gasp in their sleep or are very sleepy in the day',
        'you have had trouble with sleep for months', false,
        'NHS: see a GP if changing sleep habits has not helped; tiredness with gasping or choking in sleep needs a check.',
        'confirmed', 'syndicated', 'CBT-I line unverified.', true, false, 0
    ),
    (
        'sleep-hours', 38, 'INFO', null, false,
        'Most adults need 7 to 9 hours. Some feel well on a bit less. Do not worry about a set number.', 'everyone',
        '', false, 'NHS insomnia page: adults 7 to 9 hours. NHS tiredness page (2023): aim for 6 to 9 hours.',
        'confirmed', 'syndicated', 'The two NHS pages differ slightly.', false, false, 0
    ),
    (
        'stress-mental-health', 39, 'WARN',
        '{"anyOf":[{"ticked":"symptom:mood-symptoms"},{"ticked":"warning-sign:suicide-thoughts"},{"ticked":"warning-sign:suicide-now"}]}',
        false,
        'If stress or worry is hard to cope with, you do not have to deal with it alone. See a doctor or call {{crisis_line}}.',
        'people with anxiety, low mood, trauma or thoughts of suicide', 'you have been through trauma', false,
        'Low mood most of the day for over 2 weeks: see a GP.', 'confirmed', 'syndicated', null, false, false, 0
    ),
    (
        'supplement-general', 40, 'WARN',
        '{"anyOf":[{"ticked":"about-you:other-regular-medicine"},{"ticked":"about-you:blood-thinner"},{"ticked":"about-you:digoxin-or-water-pill"},{"ticked":"about-you:aspirin-or-nsaid-from-a-doctor"},{"ticked":"about-you:under-18"},{"ticked":"about-you:pregnant"}]}',
        false,
        'Shops can sell supplements without proof that they work. Check with a pharmacist that they are safe with your medicines. Do not swap them for medicine a doctor gave you.',
        'those who take any medicine, plan surgery, are under 18 or are pregnant', 'you plan to have surgery', false,
        'Dietary supplements are not approved for effect before sale; tell your health team what you take.',
        'unverified', 'no', 'Regulation line unverified.', true, false, 0
    ),
    (
        'supplement-stop', 41, 'INFO', null, false,
        'Stop and get advice if you feel worse, or get a rash, swelling or new pain.', 'everyone', '', false,
        'General safety net.', 'unverified', 'no', 'Memory.', true, false, 0
    ),
    (
        'nutritionist', 42, 'INFO', null, false,
        'Look for a registered dietitian. In many countries anyone can call themselves a nutritionist or health coach.',
        'everyone', '', false, 'Dietitian is a protected title in the UK; nutritionist and health coach are not.',
        'unverified', 'no', 'Memory.', true, false, 0
    ),
    (
        'tests-to-avoid', 43, 'WARN', null, false,
        'There is no proven test for leaky gut. IgG food tests and home zonulin tests are not reliable. They can lead you to cut out foods for no reason.',
        'people who think of buying a leaky gut, zonulin, IgG food or stool test',
        'you think of buying a leaky gut, zonulin, IgG food or stool test', true,
        'No validated test exists; commercial zonulin kits did not match real permeability tests; NICE says do not use IgG tests to diagnose food allergy.',
        'confirmed', 'primary', null, false, false, 0
    ),
    (
        'stress-everyone', 44, 'INFO', null, false,
        'Stress is not a fault. If worry or low mood lasts over 2 weeks, see a doctor.', 'everyone', '', false,
        'Stress is not a fault. If worry or low mood lasts over 2 weeks, see a doctor.', 'confirmed in part',
        'primary', 'Worded from the sources of the other cautions of this support.', true, false, 0
    ),
    (
        'alcohol-everyone', 45, 'INFO', null, false,
        'If you drink every day or feel ill without it, do not stop suddenly. Ask a doctor how to cut down safely.',
        'everyone', '', false,
        'If you drink every day or feel ill without it, do not stop suddenly. Ask a doctor how to cut down safely.',
        'confirmed in part', 'primary', 'Worded from the sources of the other cautions of this support.', true, false,
        0
    );

insert into caution_support (caution, position, support) values
    ('gf-coeliac-lifelong', 0, 'gluten-free-diet'),
    ('gf-nutrients', 0, 'gluten-free-diet'),
    ('fodmap-short', 0, 'low-fodmap-diet'),
    ('fodmap-ibs-only', 0, 'low-fodmap-diet'),
    ('diet-eating-disorder', 0, 'low-fodmap-diet'),
    ('diet-eating-disorder', 1, 'paleo-diet'),
    ('diet-eating-disorder', 2, 'gluten-free-diet'),
    ('diet-pregnant-child', 0, 'low-fodmap-diet'),
    ('diet-pregnant-child', 1, 'paleo-diet'),
    ('diet-pregnant-child', 2, 'gluten-free-diet'),
    ('diet-diabetes-kidney', 0, 'low-fodmap-diet'),
    ('diet-diabetes-kidney', 1, 'paleo-diet'),
    ('diet-diabetes-kidney', 2, 'gluten-free-diet'),
    ('paleo-nutrients', 0, 'paleo-diet'),
    ('paleo-bones', 0, 'paleo-diet'),
    ('probiotic-immune', 0, 'probiotics'),
    ('probiotic-preterm', 0, 'probiotics'),
    ('probiotic-evidence', 0, 'probiotics'),
    ('probiotic-ibd', 0, 'probiotics'),
    ('glutamine-liver-kidney', 0, 'l-glutamine'),
    ('glutamine-critical', 0, 'l-glutamine'),
    ('glutamine-pregnancy', 0, 'l-glutamine'),
    ('glutamine-cancer', 0, 'l-glutamine'),
    ('glutamine-seizure-mania', 0, 'l-glutamine'),
    ('glutamine-effects', 0, 'l-glutamine'),
    ('vd-upper-limit', 0, 'vitamin-d'),
    ('vd-too-much', 0, 'vitamin-d'),
    ('vd-conditions', 0, 'vitamin-d'),
    ('vd-medicines', 0, 'vitamin-d'),
    ('vd-sun', 0, 'vitamin-d'),
    ('alcohol-limit', 0, 'reduce-alcohol'),
    ('nsaid-who-asks', 0, 'nsaid-alternatives'),
    ('paracetamol-limit', 0, 'nsaid-alternatives'),
    ('paracetamol-who-asks', 0, 'nsaid-alternatives'),
    ('paracetamol-overdose', 0, 'nsaid-alternatives'),
    ('exercise-ill', 0, 'moderate-exercise'),
    ('exercise-mecfs', 0, 'moderate-exercise'),
    ('exercise-overtraining', 0, 'moderate-exercise'),
    ('exercise-amount', 0, 'moderate-exercise'),
    ('sleep-problem', 0, 'enough-sleep'),
    ('sleep-hours', 0, 'enough-sleep'),
    ('stress-mental-health', 0, 'reduce-stress'),
    ('supplement-general', 0, 'probiotics'),
    ('supplement-general', 1, 'l-glutamine'),
    ('supplement-general', 2, 'vitamin-d'),
    ('supplement-stop', 0, 'probiotics'),
    ('supplement-stop', 1, 'l-glutamine'),
    ('supplement-stop', 2, 'vitamin-d'),
    ('stress-everyone', 0, 'reduce-stress'),
    ('alcohol-everyone', 0, 'reduce-alcohol');

insert into caution_subject (caution, position, subject) values
    ('nutritionist', 0, 'claim:nutritionist-or-coach-may-help'),
    ('tests-to-avoid', 0, 'explainer:tests');

insert into caution_source (caution, position, source, locator, confirmed) values
    ('gf-before-test', 0, 'ng20', '1.1.3, 1.1.4', true),
    ('gf-before-test', 1, 'niddk-celiac', 'how to diagnose', true),
    ('gf-coeliac-lifelong', 0, 'ng20', 'key priorities; information for the public', true),
    ('gf-nutrients', 0, 'bda-diets', '', true),
    ('gf-nutrients', 1, 'niddk-celiac', 'cost', true),
    ('fodmap-short', 0, 'lomer', '', true),
    ('fodmap-short', 1, 'sultan', '', true),
    ('fodmap-short', 2, 'acg-ibs', 'limited trial of low FODMAP', true),
    ('fodmap-short', 3, 'cg61-diet', '1.2.1.8 (number unverified)', true),
    ('fodmap-ibs-only', 0, 'acg-ibs', '', true),
    ('fodmap-ibs-only', 1, 'sultan', 'Table 1: clear diagnosis first', true),
    ('diet-eating-disorder', 0, 'sultan', 'Table 1', true),
    ('diet-eating-disorder', 1, 'arfid', '', true),
    ('diet-pregnant-child', 0, 'sultan', '', true),
    ('diet-pregnant-child', 1, 'cg61', 'scope: adults 18 and over', true),
    ('diet-diabetes-kidney', 0, 'pen-paleo', '', false),
    ('paleo-nutrients', 0, 'pen-paleo', '', true),
    ('paleo-nutrients', 1, 'bda-diets', '', true),
    ('paleo-bones', 0, 'bda-diets', '', true),
    ('probiotic-immune', 0, 'nccih', '', true),
    ('probiotic-preterm', 0, 'nccih', '', true),
    ('probiotic-evidence', 0, 'acg-ibs', '', true),
    ('probiotic-evidence', 1, 'aga-prob', '', true),
    ('probiotic-evidence', 2, 'cg61-diet', 'at least 4 weeks; independentpharmacist.co.uk cites BSG 12 weeks', true),
    ('probiotic-ibd', 0, 'aga-prob', '', true),
    ('glutamine-liver-kidney', 0, 'endari', 'cautions (Medscape reference)', true),
    ('glutamine-liver-kidney', 1, 'emed-glut', 'hepatic encephalopathy', true),
    ('glutamine-critical', 0, 'redoxs', '', true),
    ('glutamine-pregnancy', 0, 'endari', 'pregnancy; lactation', true),
    ('glutamine-cancer', 0, 'endari', '', false),
    ('glutamine-seizure-mania', 0, 'emed-glut', '', true),
    ('glutamine-effects', 0, 'endari', 'Medscape reference adverse effects', true),
    ('glutamine-effects', 1, 'zhou', '', true),
    ('vd-upper-limit', 0, 'nhs-vd', '', true),
    ('vd-upper-limit', 1, 'efsa-vd', '', true),
    ('vd-too-much', 0, 'nhs-vd', '', true),
    ('vd-too-much', 1, 'efsa-vd', 'critical effect: persistent hypercalciuria', true),
    ('vd-conditions', 0, 'emc-vd', 'sections 4.3, 4.4; patient leaflet section 2', true),
    ('vd-medicines', 0, 'emc-vd', '4.4, 4.5; leaflet ''Other medicines''', true),
    ('vd-sun', 0, 'nhs-sunvd', '', true),
    ('vd-sun', 1, 'iarc-sun', '', true),
    ('vd-sun', 2, 'aad-sun', '', true),
    ('vd-sun', 3, 'nhs-vd', 'no overdose from sunlight', true),
    ('alcohol-dependence', 0, 'alcchange', '', true),
    ('alcohol-dependence', 1, 'drinkaware', '', true),
    ('alcohol-limit', 0, 'drinkaware', '', true),
    ('alcohol-limit', 1, 'us-alc', 'US: up to 2 drinks a day for men, 1 for women', false),
    ('nsaid-prescribed', 0, 'aha-asp', '', true),
    ('nsaid-prescribed', 1, 'cuh-asp', 'what low-dose aspirin is for; paracetamol usually safe for pain', true),
    ('nsaid-who-asks', 0, 'fda-nsaid', '', true),
    ('nsaid-who-asks', 1, 'fda-nsaid-preg', '', false),
    ('nsaid-who-asks', 2, 'cg184', '1.2/1.4 review medicines', false),
    ('paracetamol-limit', 0, 'nth-para', '', true),
    ('paracetamol-limit', 1, 'nhs-para', '', true),
    ('paracetamol-limit', 2, 'fda-apap', '', false),
    ('paracetamol-who-asks', 0, 'nhs-para', '', true),
    ('paracetamol-overdose', 0, 'nth-para', '', true),
    ('exercise-ill', 0, 'who-pa', '', false),
    ('exercise-mecfs', 0, 'ng206', '1.11 (number unverified)', true),
    ('exercise-overtraining', 0, 'ots', '', true),
    ('exercise-amount', 0, 'who-pa', '', false),
    ('sleep-problem', 0, 'nhs-insom', '', true),
    ('sleep-problem', 1, 'nhs-tired', '', true),
    ('sleep-hours', 0, 'nhs-insom', '', true),
    ('sleep-hours', 1, 'nhs-tired', '', true),
    ('sleep-hours', 2, 'cdc-sleep', '', false),
    ('stress-mental-health', 0, 'nhs-depr', '', true),
    ('stress-mental-health', 1, 'nhs-suicide', '', true),
    ('supplement-general', 0, 'suppl', '', false),
    ('supplement-general', 1, 'babylon', 'do not take or stop taking medicines based on the tool', true),
    ('supplement-stop', 0, 'suppl', '', false),
    ('nutritionist', 0, 'rd', '', false),
    ('tests-to-avoid', 0, 'lacy', '', true),
    ('tests-to-avoid', 1, 'power', '', true),
    ('tests-to-avoid', 2, 'tatucu', '', true),
    ('tests-to-avoid', 3, 'igg', '', true),
    ('stress-everyone', 0, 'nhs-depr', '', true),
    ('stress-everyone', 1, 'nhs-suicide', '', true),
    ('alcohol-everyone', 0, 'alcchange', '', true),
    ('alcohol-everyone', 1, 'drinkaware', '', true);
