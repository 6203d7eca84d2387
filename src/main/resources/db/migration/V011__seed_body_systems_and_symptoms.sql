-- The body systems of the article’s table and its 12 symptom entries. That the gut list is digestive is our mapping.

insert into body_system (slug, position, printed_name, label, description, asked_in, retired, version) values
    (
        'brain-neurological', 1, 'Brain/Neurological', 'Brain and nerves',
        'How clearly you think, and how you feel. The article lists brain fog and mood here.', 'REST_OF_BODY', false, 0
    ),
    (
        'joints', 2, 'Joints', 'Joints',
        'The places where bones meet, such as knees and fingers. The article lists joint pain here.', 'REST_OF_BODY',
        false, 0
    ),
    (
        'energy-production', 3, 'Energy Production', 'Energy',
        'How much drive you have through the day. The article lists tiredness here.', 'REST_OF_BODY', false, 0
    ),
    (
        'immune-system', 4, 'Immune System', 'Immune system',
        'Your body’s defense. The article lists trouble with some foods here.', 'REST_OF_BODY', false, 0
    ),
    (
        'digestive', 5, 'Digestive', 'Gut',
        'The way that food takes through your body. The article’s table lists food cravings here. We added its list of gut symptoms, which names no body system.',
        'GUT', false, 0
    ),
    (
        'skin', 6, 'Skin', 'Skin', 'What you see and feel on your skin. The article lists sore or spotty skin here.',
        'REST_OF_BODY', false, 0
    ),
    (
        'blood', 7, 'Blood', 'Blood',
        'What your blood carries through your body. The article lists a lack of vitamins or minerals here.',
        'REST_OF_BODY', false, 0
    );

insert into symptom (
    slug, position, printed_name, label, hint, brief, description, body_system, body_system_basis, parent_tickable,
    retired, version
) values
    (
        'gas-and-bloating', 1, 'Gas and bloating', 'Gas and bloating', '', 'gas and bloating',
        'Gas is air in your gut that comes out as a burp or a fart. Bloating makes your tummy feel full, tight or swollen.',
        'digestive', 'EDITOR', false, false, 0
    ),
    (
        'diarrhea-or-constipation', 2, 'Diarrhea or constipation', 'Loose or hard poo (diarrhea or constipation)', '',
        'diarrhea or constipation', 'Diarrhea is loose or runny poo. Constipation is hard poo, or trouble going.',
        'digestive', 'EDITOR', false, false, 0
    ),
    (
        'heartburn-or-reflux', 3, 'Heartburn or reflux', 'Heartburn or reflux', '', 'heartburn or reflux',
        'Heartburn is a burning feeling in your chest, often after food. Reflux is when food or sour liquid comes back up.',
        'digestive', 'EDITOR', false, false, 0
    ),
    (
        'symptoms-from-digestive-disorders', 4,
        'Symptoms from digestive disorders like celiac disease, inflammatory bowel disease (IBD), irritable bowel syndrome (IBS), colitis, and Crohn’s disease.',
        'Symptoms of a gut condition', '', 'symptoms of a digestive disorder',
        'The article counts the symptoms of some gut conditions too. It names 5 of them, such as celiac disease. We ask about these where you tick what a doctor has named.',
        'digestive', 'EDITOR', false, false, 0
    ),
    (
        'brain-fog', 5, 'Brain fog', 'Brain fog', 'Thinking feels slow or cloudy', 'brain fog',
        'Thinking feels slow or cloudy. Words or names slip away, and it is hard to stay on a task.',
        'brain-neurological', 'ARTICLE', true, false, 0
    ),
    (
        'joint-pain', 6, 'Joint pain', 'Joint pain', 'Pain in places such as your knees, hips or fingers', 'joint pain',
        'Joint pain is pain where bones meet, such as in your knees, hips or fingers.', 'joints', 'ARTICLE', true, false,
        0
    ),
    (
        'fatigue', 7, 'Fatigue (especially after eating) or chronic fatigue', 'Tiredness (fatigue)',
        'Another kind, or you are not sure which', 'fatigue',
        'Fatigue is feeling very tired or worn out. The article names tiredness after food and tiredness that lasts a long time.',
        'energy-production', 'ARTICLE', true, false, 0
    ),
    (
        'food-sensitivities-or-allergies', 8, 'Food sensitivities or food allergies',
        'Trouble with some foods (sensitivities or allergies)', '', 'food sensitivities or allergies',
        'Some foods do not agree with you. A food allergy means that your body’s defense reacts to a food.',
        'immune-system', 'ARTICLE', false, false, 0
    ),
    (
        'food-cravings', 9, 'Food cravings, especially for carbs', 'Food cravings',
        'Mostly for bread, pasta or sweet things (carbs)', 'food cravings',
        'A craving is a strong wish for one kind of food. The article names carbs most of all. Bread, pasta and sweet things are rich in carbs.',
        'digestive', 'ARTICLE', true, false, 0
    ),
    (
        'mood-symptoms', 10, 'Mood symptoms like anxiety and depression', 'Mood trouble',
        'Another kind, or you are not sure which', 'mood symptoms',
        'Your mood is how you feel inside. You may worry a lot, or feel low for a long time.', 'brain-neurological',
        'ARTICLE', true, false, 0
    ),
    (
        'skin-irritation-or-lesions', 11, 'Skin irritation or lesions, like acne or rashes', 'Skin trouble',
        'Another kind, or you are not sure which', 'skin irritation or lesions',
        'Your skin is sore, itchy, red or spotty.', 'skin', 'ARTICLE', true, false, 0
    ),
    (
        'nutritional-deficiencies', 12, 'Nutritional deficiencies, like anemia',
        'A lack of vitamins or minerals (nutritional deficiencies)', 'Another kind, or you are not sure which',
        'nutritional deficiencies', 'Your body gets too little of what it needs from food, such as vitamins or iron.',
        'blood', 'ARTICLE', true, false, 0
    );

insert into symptom_option (symptom, position, slug, label, hint, brief) values
    ('gas-and-bloating', 0, 'gas', 'Gas', 'Burping or farting more than you like', 'gas'),
    ('gas-and-bloating', 1, 'bloating', 'Bloating', 'Your tummy feels full, tight or swollen', 'bloating'),
    ('diarrhea-or-constipation', 0, 'diarrhea', 'Loose or runny poo (diarrhea)', '', 'diarrhea'),
    ('diarrhea-or-constipation', 1, 'constipation', 'Hard poo, or trouble going (constipation)', '', 'constipation'),
    (
        'heartburn-or-reflux', 0, 'heartburn', 'Heartburn', 'A burning feeling in your chest, often after food',
        'heartburn'
    ),
    ('heartburn-or-reflux', 1, 'reflux', 'Reflux', 'Food or sour liquid comes back up', 'reflux'),
    ('fatigue', 0, 'after-eating', 'Tired after eating', '', 'fatigue after eating'),
    ('fatigue', 1, 'chronic', 'Tired for a long time (chronic fatigue)', '', 'chronic fatigue'),
    (
        'food-sensitivities-or-allergies', 0, 'food-sensitivities',
        'Foods that do not agree with you (food sensitivities)', '', 'food sensitivities'
    ),
    (
        'food-sensitivities-or-allergies', 1, 'food-allergies', 'Food allergies', 'Your body’s defense reacts to a food',
        'food allergies'
    ),
    ('mood-symptoms', 0, 'anxiety', 'A lot of worry (anxiety)', '', 'anxiety'),
    ('mood-symptoms', 1, 'depression', 'Low mood (depression)', '', 'depression'),
    ('skin-irritation-or-lesions', 0, 'acne', 'Pimples (acne)', '', 'acne'),
    ('skin-irritation-or-lesions', 1, 'rashes', 'Rashes', '', 'rash'),
    ('nutritional-deficiencies', 0, 'anemia', 'Low blood count (anemia)', '', 'anemia');
