-- Signs that need an ambulance. Editorial content with its own sources, not from the article.

insert into warning_sign (slug, position, urgency, heading, question, brief, advice, retired, version) values
    (
        'heavy-rectal-bleeding', 1, 'EMERGENCY', 'Tummy, poo and bleeding',
        'Bleeding from your bottom that will not stop, or a lot of blood or clots', 'heavy rectal bleeding',
        'Call {{emergency}} now or go to an emergency room. Do not drive yourself. Take your medicines with you.', false,
        0
    ),
    (
        'vomiting-blood', 2, 'EMERGENCY', 'Tummy, poo and bleeding',
        'Throwing up blood, or bits that look like coffee grounds', 'vomiting blood or coffee grounds',
        'Call {{emergency}} now or go to an emergency room.', false, 0
    ),
    (
        'black-tarry-poo', 3, 'EMERGENCY', 'Tummy, poo and bleeding', 'Black, sticky, very smelly poo, like tar',
        'black tarry stool',
        'Call {{emergency}} now or go to an emergency room. Iron tablets can make poo dark, but still get checked.',
        false, 0
    ),
    (
        'sudden-severe-tummy-pain', 4, 'EMERGENCY', 'Tummy, poo and bleeding',
        'Very bad tummy pain that came on suddenly, or a tummy too sore to touch',
        'sudden severe or tender abdominal pain', 'Call {{emergency}} now or go to an emergency room.', false, 0
    ),
    (
        'cannot-poo-fart-pee', 5, 'EMERGENCY', 'Tummy, poo and bleeding',
        'Tummy pain while you cannot poo, fart or pee at all', 'abdominal pain, unable to pass stool, gas or urine',
        'Call {{emergency}} now or go to an emergency room.', false, 0
    ),
    (
        'pregnant-severe-pain', 6, 'EMERGENCY', 'Tummy, poo and bleeding',
        'Bad tummy pain or bleeding when you are or could be pregnant',
        'severe abdominal pain or bleeding, pregnant or possibly pregnant',
        'Call {{emergency}} now or go to an emergency room.', false, 0
    ),
    (
        'chest-pain', 7, 'EMERGENCY', 'Chest, breathing and allergy',
        'Chest pain, tightness or squeezing, or pain that spreads to your arm, jaw or back', 'chest pain or tightness',
        'Call {{emergency}} now. Do not try to work out if it is heartburn. A heart attack can feel like bad indigestion.',
        false, 0
    ),
    (
        'anaphylaxis', 8, 'EMERGENCY', 'Chest, breathing and allergy',
        'Swelling of your throat, tongue or face, trouble breathing, or feeling faint after food or a sting',
        'possible anaphylaxis',
        'Use your epinephrine (adrenaline) pen now if you carry one. Then call {{emergency}} and say it is a bad allergic reaction. Lie down. If it is hard to breathe, sit up slowly. Do not stand or walk.',
        false, 0
    ),
    (
        'collapse-or-breathless', 9, 'EMERGENCY', 'Chest, breathing and allergy',
        'Passing out, or struggling to breathe', 'collapse or severe breathlessness', 'Call {{emergency}} now.', false,
        0
    ),
    (
        'sepsis-signs', 10, 'EMERGENCY', 'Brain, nerves and whole body',
        'Any one of these: New confusion or slurred speech. Blue, gray or blotchy skin. A rash that does not fade when you press a glass on it. Very hard or fast breathing.',
        'possible sepsis signs', 'Call {{emergency}} now. These can be signs of sepsis.', false, 0
    ),
    (
        'stroke-signs', 11, 'EMERGENCY', 'Brain, nerves and whole body',
        'Weakness of one side of your face or of one arm, slurred speech, or sudden confusion', 'possible stroke signs',
        'Call {{emergency}} now. These can be signs of a stroke.', false, 0
    ),
    (
        'dka', 12, 'EMERGENCY', 'Brain, nerves and whole body',
        'Very thirsty, peeing a lot and tired, and now sick to your stomach, sleepy or confused, or breathing fast',
        'possible diabetic ketoacidosis', 'Call {{emergency}} now. This can be a danger sign of very high blood sugar.',
        false, 0
    ),
    (
        'cauda-equina', 13, 'EMERGENCY', 'Brain, nerves and whole body',
        'Numb skin around your bottom or genitals, or new trouble holding or passing pee or poo',
        'possible cauda equina syndrome', 'Call {{emergency}} now or go to an emergency room.', false, 0
    ),
    (
        'suicide-now', 14, 'EMERGENCY', 'Mood and alcohol',
        'Hurting yourself, or feeling you might act on thoughts of ending your life', 'self-harm or suicidal intent',
        'Call {{emergency}} now or go to an emergency room. If you can, ask someone to stay with you. You can also call {{crisis_line}} at any time.',
        false, 0
    ),
    (
        'alcohol-withdrawal-severe', 15, 'EMERGENCY', 'Mood and alcohol',
        'After cutting down on alcohol: a fit (seizure), seeing things that are not there, or bad shaking',
        'severe alcohol withdrawal', 'Call {{emergency}} now. Alcohol withdrawal can put your life in danger.', false, 0
    );

-- An emergency holds back everything else.
insert into warning_sign_withholds (warning_sign, part)
select warning_sign.slug, part.name
from warning_sign
cross join (values ('MATCHES'), ('DIET'), ('HABIT'), ('SUPPLEMENT'), ('START_HERE')) as part (name)
where warning_sign.urgency = 'EMERGENCY';
