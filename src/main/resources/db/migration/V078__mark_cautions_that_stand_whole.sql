-- A caution of which a part alone could do harm stands whole beside its support, on paper too.

alter table caution add column stands_whole boolean default false not null;

update caution set stands_whole = true
where lower(caution_text) like '%do not stop%' or slug = 'nsaid-who-asks';

update warning_sign set brief = 'seizure, seeing things that are not there, or bad shaking after cutting down on alcohol'
where slug = 'alcohol-withdrawal-severe' and signed_on is null
    and brief = 'seizure, seeing things or bad shaking after cutting down on alcohol';

update about_you set brief = 'done (result not asked)'
where slug = 'celiac-test-done' and brief = 'tested for celiac disease';
update about_you set brief = 'not done'
where slug = 'celiac-test-not-done' and brief = 'not tested for celiac disease';
