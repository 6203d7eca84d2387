-- A card on paper has room for the first sentence of a warning, so that sentence is the one to heed. And somebody whose doctor
-- has named celiac disease must not read the sign about the test as a call to eat gluten again.

update caution set
    caution_text = 'Do not take more than 100 micrograms (4,000 IU) of vitamin D a day unless a doctor tells you to. 10 micrograms (400 IU) a day is enough for most people. Count all your pills.'
where slug = 'vd-upper-limit';

update caution set
    caution_text = 'Do not let your skin redden or burn, and do not use sunbeds. Short daily time outdoors helps your body make vitamin D. You do not need to sunbathe, as a supplement does the job.'
where slug = 'vd-sun';

update caution set
    caution_text = 'Never take more acetaminophen (paracetamol) than the leaflet says. Many cold and flu pills have it too. Ask a pharmacist if unsure. It is often kinder to the stomach.'
where slug = 'paracetamol-limit';

update caution set
    caution_text = 'Check with a pharmacist that supplements are safe with your medicines. Do not swap them for medicine a doctor gave you. Shops can sell supplements without proof that they work.'
where slug = 'supplement-general';

update warning_sign set
    advice = 'Has no doctor named celiac disease yet? Then ask {{doctor}} for the blood test first, and keep eating gluten until it is done. If one has, follow your own care team.'
where slug = 'coeliac-test-first';
