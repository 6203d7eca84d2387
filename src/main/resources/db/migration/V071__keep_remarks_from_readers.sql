-- What the editors noted while they looked sources up is kept in the database, where no page shows it. A reader sees where
-- a text is from, in words that hold for every country, and no section number that nobody could check. What a clinician has
-- signed stays as it is.

alter table source add column editor_note varchar(1000);

update scope_rule set locator = 'triage, not diagnosis', practice = 'The source also says: 999 for emergencies.'
where slug = 'emergency-now' and locator = 'triage, not diagnosis; 999 for emergencies' and practice is null
    and signed_on is null;

update warning_sign set editor_note = 'NG206: 1.2 suspecting ME/CFS; 1.11 (numbers unverified).'
where slug = 'pem' and editor_note is null and signed_on is null;
update warning_sign_source set locator = 'suspecting ME/CFS'
where warning_sign = 'pem' and locator = '1.2 suspecting ME/CFS; 1.11 (numbers unverified)'
    and warning_sign in (select slug from warning_sign where signed_on is null);

update caution set editor_note = 'NG206: 1.11 (number unverified).'
where slug = 'exercise-mecfs' and editor_note is null and signed_on is null;
update caution_source set locator = '' where caution = 'exercise-mecfs' and locator = '1.11 (number unverified)'
    and caution in (select slug from caution where signed_on is null);

update caution set editor_note = coalesce(editor_note || ' ', '') || 'CG61: 1.2.1.8 (number unverified).'
where slug = 'fodmap-short' and signed_on is null;
update caution_source set locator = '' where caution = 'fodmap-short' and locator = '1.2.1.8 (number unverified)'
    and caution in (select slug from caution where signed_on is null);

update caution set editor_note = 'CG61: at least 4 weeks; independentpharmacist.co.uk cites BSG 12 weeks.'
where slug = 'probiotic-evidence' and editor_note is null and signed_on is null;
update caution_source set locator = 'at least 4 weeks'
where caution = 'probiotic-evidence' and locator = 'at least 4 weeks; independentpharmacist.co.uk cites BSG 12 weeks'
    and caution in (select slug from caution where signed_on is null);

update mainstream_view set
    editor_note = 'NHS: low FODMAP can help IBS, seems to work irrespective of the theory (sentence cut in the copy).'
where slug = 'diet-fodmap' and editor_note is null and signed_on is null;
update mainstream_view_source set locator = 'low FODMAP can help IBS'
where mainstream_view = 'diet-fodmap'
    and locator = 'low FODMAP can help IBS, seems to work irrespective of the theory (sentence cut in the copy)'
    and mainstream_view in (select slug from mainstream_view where signed_on is null);

update source set
    editor_note = 'Exclusion diet history and ARFID symptoms in 495 neurogastroenterology patients (title not shown in the copy)',
    title = 'Exclusion diet history and ARFID symptoms in 495 neurogastroenterology patients (our words: we could not see the title)'
where slug = 'arfid'
    and title = 'Exclusion diet history and ARFID symptoms in 495 neurogastroenterology patients (title not shown in the copy)';

update source set editor_note = 'iatroX (secondary)', organisation = 'iatroX'
where slug = 'iatrox' and organisation = 'iatroX (secondary)';

update source set editor_note = '2023 (inferred)', publication_year = 'probably 2023'
where slug = 'nccih' and publication_year = '2023 (inferred)';

update source set editor_note = '2016 copy; 111 mental health option from 2024', publication_year = 'as of 2016'
where slug = 'nhs-suicide' and publication_year = '2016 copy; 111 mental health option from 2024';

update source set editor_note = '2016 copy; same wording in HSE Ireland', publication_year = 'as of 2016'
where slug = 'nhs-depr' and publication_year = '2016 copy; same wording in HSE Ireland';

update source set editor_note = '2018 panel', publication_year = '2018'
where slug = 'nhs-insom' and publication_year = '2018 panel';

update source set editor_note = '2022 copy', publication_year = 'as of 2022'
where slug = 'cleveland' and publication_year = '2022 copy';
