-- What changes advice, asked as ticks in 4 groups after the age band. A fact that nobody answered is never a “no”.

insert into about_you (slug, position, question, asked_in, asked_after, label, hint, brief, retired, version) values
    ('pregnant', 10, 'now', 'ABOUT_YOU', null, 'Pregnant', '', 'pregnant', false, 0),
    ('breastfeeding', 11, 'now', 'ABOUT_YOU', null, 'Breastfeeding', '', 'breastfeeding', false, 0),
    (
        'losing-weight-without-trying', 12, 'now', 'ABOUT_YOU', null, 'Losing weight without trying', '',
        'unintended weight loss', false, 0
    ),
    ('underweight', 13, 'now', 'ABOUT_YOU', null, 'Underweight', '', 'underweight', false, 0),
    (
        'eating-disorder', 14, 'now', 'ABOUT_YOU', null, 'An eating disorder', 'Now or before',
        'eating disorder, now or before', false, 0
    ),
    (
        'afraid-of-many-foods', 15, 'now', 'ABOUT_YOU', null, 'Afraid to eat many foods', '', 'afraid of many foods',
        false, 0
    ),
    (
        'cancer-treatment', 16, 'health', 'ABOUT_YOU', null, 'Cancer now, or treatment for it', '',
        'cancer or cancer treatment', false, 0
    ),
    (
        'weak-immune-system', 17, 'health', 'ABOUT_YOU', null, 'A weak immune system',
        'From an illness, a transplant or medicine', 'weak immune system or transplant', false, 0
    ),
    ('kidney-disease', 18, 'health', 'ABOUT_YOU', null, 'Kidney disease', '', 'kidney disease', false, 0),
    (
        'liver-disease', 19, 'health', 'ABOUT_YOU', null, 'Liver disease', 'Such as scarring (cirrhosis)',
        'liver disease', false, 0
    ),
    (
        'heart-valve-disease-or-central-line', 20, 'health', 'ABOUT_YOU', null,
        'Heart valve disease, or a central line', 'A central line is a tube into a big vein',
        'heart valve disease or central line', false, 0
    ),
    (
        'blood-thinner', 21, 'medicines', 'ABOUT_YOU', null, 'A blood thinner', 'Such as warfarin', 'blood thinner',
        false, 0
    ),
    (
        'digoxin-or-water-pill', 22, 'medicines', 'ABOUT_YOU', null, 'Digoxin, or a water pill', 'Such as a thiazide',
        'digoxin or thiazide', false, 0
    ),
    (
        'other-regular-medicine', 23, 'medicines', 'ABOUT_YOU', null, 'Other medicine you take often',
        'Such as steroids, orlistat, or pills for epilepsy or TB', 'other regular medicine', false, 0
    ),
    (
        'family-history', 24, 'family', 'ABOUT_YOU', null, 'Bowel cancer, ovary cancer, IBD or celiac disease',
        'In a parent, child, brother or sister', 'family history of bowel or ovarian cancer, IBD or celiac disease',
        false, 0
    );
