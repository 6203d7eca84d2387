-- The remarks on codes as sentences that say what was looked for and what could not be confirmed.

update code_note set note = 'ICD-10 has no R19.7. It has A09 for infectious and K59.1 for functional diarrhea.'
where subject = 'symptom:diarrhea-or-constipation/diarrhea'
    and note = 'ICD-10 has no R19.7. Use A09 if infectious, K59.1 for functional diarrhea.';

update code_note set note = 'This release of HPO has no term named heartburn. The nearest is HP:0002020.'
where subject = 'symptom:heartburn-or-reflux'
    and note = 'No HPO term labeled heartburn in this release; HP:0002020 is the nearest.';

update code_note set note = 'We found no term for carbohydrate craving as a whole. HPO has sweet, salt and protein craving.'
where subject = 'symptom:food-cravings'
    and note = 'No general ''carbohydrate craving'' term seen; HPO has sweet, salt and protein craving.';

update code_note set note = 'There is no single ICD code. The HPO term covers more than this.'
where subject = 'condition:inflammatory-bowel-disease' and note = 'No single ICD code; HPO match is broader.';

update code_note set note = 'We found no HPO term for IBS.'
where subject = 'condition:irritable-bowel-syndrome' and note = 'No HPO label seen for IBS.';

update code_note set note = 'Long-term aspirin may be ICD-10-CM Z79.82. We could not confirm that code.'
where subject = 'risk-factor:nsaids-or-alcohol/nsaids' and note = 'Long-term aspirin is ICD-10-CM Z79.82 (unverified).';

update code_note set note = 'Z72.1 is for a habit of drinking, F10 only for a disorder.'
where subject = 'risk-factor:nsaids-or-alcohol/alcohol' and note = 'Use Z72.1 for drinking habit, F10 only for a disorder.';

update code_note set note = 'We found no code for this.'
where subject = 'risk-factor:over-exercising' and note = 'No specific code seen.';

update terminology set edition = 'FY2021 order file (CMS), inside simple_icd_10_cm 1.2.0; later years may differ'
where slug = 'icd-10-cm'
    and edition = 'FY2021 order file (CMS), inside simple_icd_10_cm 1.2.0; check against the current year';

update terminology set licence = replace(licence, '(not verified)', '(we could not check this)')
where licence like '%(not verified)';
