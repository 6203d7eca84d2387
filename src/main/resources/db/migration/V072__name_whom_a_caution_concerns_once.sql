-- Whom a caution concerns stands in two parts: those who are asked, and those whom nobody asks. Each group belongs to one of
-- them. What a clinician has signed stays as it was signed.

update caution set applies_to = 'people who are pregnant, breastfeeding or under 18'
where slug = 'diet-pregnant-child' and signed_on is null
    and applies_to = 'people who are pregnant, breastfeeding, under 18, or older and frail'
    and never_asked = 'you are older and frail';

update caution set applies_to = 'people with type 1 diabetes or kidney disease, or on a blood thinner such as warfarin'
where slug = 'diet-diabetes-kidney' and signed_on is null
    and applies_to = 'people with diabetes or kidney disease, or on warfarin or medicine for blood sugar'
    and never_asked = 'you have another kind of diabetes, or take medicine for blood sugar';

update caution set
    applies_to = 'those in cancer care, or with a weak immune system, transplant, heart valve disease or central line'
where slug = 'probiotic-immune' and signed_on is null
    and applies_to = 'those in cancer care or very ill, or with a weak immune system, transplant, heart valve disease or central line'
    and never_asked = 'you are very ill or in the hospital';

update caution set applies_to = 'people with Crohn’s disease or ulcerative colitis'
where slug = 'probiotic-ibd' and signed_on is null
    and applies_to = 'people with Crohn’s disease or ulcerative colitis, past pouch surgery, or a swollen pancreas (acute pancreatitis)'
    and never_asked = 'you have had pouch surgery, or have a swollen pancreas (acute pancreatitis)';

update caution set applies_to = 'people who are pregnant or breastfeeding'
where slug = 'glutamine-pregnancy' and signed_on is null
    and applies_to = 'people who are pregnant, trying for a baby or breastfeeding'
    and never_asked = 'you are trying for a baby';

update caution set applies_to = 'people with severe kidney disease or some cancers'
where slug = 'vd-conditions' and signed_on is null
    and applies_to = 'people with kidney stones, high calcium, severe kidney disease, sarcoidosis, some cancers or a parathyroid that does too much'
    and never_asked = 'you have had kidney stones, or have high blood calcium, sarcoidosis or an overactive parathyroid';

update caution set applies_to = 'those who take digoxin, water pills (thiazides), steroids, orlistat or pills for epilepsy'
where slug = 'vd-medicines' and signed_on is null
    and applies_to = 'those who take digoxin, water pills (thiazides), calcium, steroids, orlistat or pills for epilepsy'
    and never_asked = 'you take calcium pills';

update caution set applies_to = 'those who are 65 or over or pregnant, or have heart, kidney or liver disease'
where slug = 'nsaid-who-asks' and signed_on is null
    and applies_to = 'those who are 65 or over or pregnant, or have asthma, a past ulcer, or heart, kidney or liver disease'
    and never_asked = 'you have asthma or have had an ulcer';

update caution set
    applies_to = 'those with liver or kidney problems, heavy drinking, or on warfarin, TB or epilepsy pills'
where slug = 'paracetamol-who-asks' and signed_on is null
    and applies_to = 'those with liver or kidney problems, heavy drinking, weight under 50 kg, or on warfarin, TB or epilepsy pills'
    and never_asked = 'you weigh under 50 kg (110 pounds) or are allergic to acetaminophen (paracetamol)';

update caution set applies_to = 'people with chest pain, fainting or a bad IBD flare'
where slug = 'exercise-ill' and signed_on is null
    and applies_to = 'people with a fever, chest pain, fainting, a sudden illness or a bad IBD flare'
    and never_asked = 'you have a fever or a sudden illness';

update caution set applies_to = 'people who train very hard'
where slug = 'exercise-overtraining' and signed_on is null
    and applies_to = 'people who train very hard, miss periods or eat too little for it'
    and never_asked = 'you miss periods or eat too little for what you do';

update caution set applies_to = 'people who gasp in their sleep or are very sleepy in the day'
where slug = 'sleep-problem' and signed_on is null
    and applies_to = 'people who sleep badly for months, gasp in their sleep or are very sleepy in the day'
    and never_asked = 'you have had trouble with sleep for months';

update caution set applies_to = 'people with anxiety, low mood or thoughts of suicide'
where slug = 'stress-mental-health' and signed_on is null
    and applies_to = 'people with anxiety, low mood, trauma or thoughts of suicide'
    and never_asked = 'you have been through trauma';

update caution set applies_to = 'those who take any medicine, are under 18 or are pregnant'
where slug = 'supplement-general' and signed_on is null
    and applies_to = 'those who take any medicine, plan surgery, are under 18 or are pregnant'
    and never_asked = 'you plan to have surgery';
