-- Plainer words for two ideas of the article, and none that call it a fact. What editors or a clinician have changed stays.

update explainer_paragraph set paragraph = 'The article grades how strong the evidence is. It calls it clear for 2 diseases: celiac disease and Crohn’s disease.'
where explainer = 'link-with-diseases' and position = 0
    and paragraph = 'The article grades how strong the evidence is. It says clear for 2 diseases: celiac disease and Crohn’s disease.';
update explainer_paragraph set paragraph = 'It calls it suggestive for a group of 5. They are ankylosing spondylitis, chronic fatigue syndrome, Hashimoto’s thyroiditis, rheumatoid arthritis and ulcerative colitis. It gives 8 source numbers for the group, and does not say which is for which.'
where explainer = 'link-with-diseases' and position = 1
    and paragraph = 'It says suggestive for a group of 5. They are ankylosing spondylitis, chronic fatigue syndrome, Hashimoto’s thyroiditis, rheumatoid arthritis and ulcerative colitis. It gives 8 source numbers for the group, and does not say which is for which.';
update scope_rule set rule_text = 'This tool gives information. It does not tell you what illness you have. If nothing shows here, you may still need a doctor.'
where signed_on is null
    and rule_text = 'This tool shares facts. It does not tell you what illness you have. If nothing shows here, you may still need a doctor.';
