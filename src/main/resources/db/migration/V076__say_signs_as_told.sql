-- The half page for the clinician says what somebody told us, and names no illness. What a clinician has signed stays.

update warning_sign set brief = 'swollen throat, tongue or face, trouble breathing or faintness after food or a sting'
where slug = 'anaphylaxis' and signed_on is null and brief = 'possible anaphylaxis';
update warning_sign set brief = 'new confusion or slurred speech, blue, gray or blotchy skin, non-fading rash, or hard or fast breathing'
where slug = 'sepsis-signs' and signed_on is null and brief = 'possible sepsis signs';
update warning_sign set brief = 'one-sided face or arm weakness, slurred speech or sudden confusion'
where slug = 'stroke-signs' and signed_on is null and brief = 'possible stroke signs';
update warning_sign set brief = 'thirst, frequent urination and fatigue, now nausea, drowsiness, confusion or fast breathing'
where slug = 'dka' and signed_on is null and brief = 'possible diabetic ketoacidosis';
update warning_sign set brief = 'numbness around bottom or genitals, or new trouble holding or passing urine or stool'
where slug = 'cauda-equina' and signed_on is null and brief = 'possible cauda equina syndrome';
update warning_sign set brief = 'seizure, seeing things or bad shaking after cutting down on alcohol'
where slug = 'alcohol-withdrawal-severe' and signed_on is null and brief = 'severe alcohol withdrawal';
update warning_sign set brief = 'with colitis or Crohn’s: 6 or more bloody stools a day, with fever or fast heartbeat'
where slug = 'severe-colitis-flare' and signed_on is null and brief = 'possible severe colitis flare';
update warning_sign set brief = 'very dizzy or weak, or no urine for 8 hours'
where slug = 'dehydration' and signed_on is null and brief = 'possible dehydration';
update warning_sign set brief = 'yellow skin or whites of the eyes'
where slug = 'jaundice' and signed_on is null and brief = 'jaundice';
update warning_sign set brief = 'more acetaminophen than the leaflet says'
where slug = 'paracetamol-overdose' and signed_on is null and brief = 'possible acetaminophen overdose';
update warning_sign set brief = 'hives, swelling, sickness or wheeze within 2 hours of certain foods'
where slug = 'food-allergy-suspected' and signed_on is null and brief = 'possible food allergy';
update warning_sign set brief = 'loud snoring, gasping in sleep or falling asleep in the day'
where slug = 'sleep-apnoea' and signed_on is null and brief = 'possible sleep apnea';
