-- The settings an editor can change, and whom to call in which country. Only confirmed numbers are dialed.

insert into site_settings (id, site_name, article_title, article_author, article_link, default_country, version) values
    (1, 'Gutcheck', 'Symptoms of Leaky Gut', 'Dr Michael Ruscio, as the article’s site says', null, 'US', 0);

insert into help_lines (
    country, position, name, emergency, emergency_dial, urgent, urgent_dial, crisis, crisis_dial, doctor, version
) values
    (
        'US', 1, 'United States', '911', '911', 'your doctor’s office or an urgent care clinic', null,
        '988 (call or text)', '988', 'a doctor', 0
    ),
    (
        'AU', 2, 'Australia', '000', '000', 'healthdirect on 1800 022 222', '1800022222', 'Lifeline on 13 11 14',
        '131114', 'a GP', 0
    ),
    ('CA', 3, 'Canada', '911', '911', 'a doctor or walk-in clinic', null, '988 (call or text)', '988', 'a doctor', 0),
    (
        'EU', 4, 'European Union', '112', '112', 'your doctor or out-of-hours line (116 117 in some countries)', null,
        'your local crisis line', null, 'a doctor', 0
    ),
    ('IN', 5, 'India', '112', '112', 'a doctor or hospital', null, 'your local crisis line', null, 'a doctor', 0),
    (
        'IE', 6, 'Ireland', '112 or 999', '112', 'your GP or out-of-hours GP', null, 'your local crisis line', null,
        'a GP', 0
    ),
    (
        'NZ', 7, 'New Zealand', '111', '111', 'Healthline on 0800 611 116', '0800611116', '1737 (call or text)', '1737',
        'a GP', 0
    ),
    (
        'GB', 8, 'United Kingdom', '999', '999', 'NHS 111', '111',
        'NHS 111 (mental health option) or Samaritans on 116 123', '116123', 'a GP', 0
    ),
    (
        'ZZ', 9, 'Another country', 'your local emergency number (112 works on most mobile phones)', '112',
        'your urgent care line or a doctor', null, 'your local crisis line', null, 'a doctor', 0
    );
