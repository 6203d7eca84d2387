-- The 43 entries of the article’s list as printed, with what could be confirmed. A null is unknown, never a guess.

insert into printed_reference (
    number, as_printed, confirmed, title, first_author, publication_year, journal, volume, issue, pages, doi, pmid,
    pmcid, doi_printed, version
) values
    (
        1, 'J Nutr Biochem. 2009 Sep;20(9):657-62. doi: 10.1016/j.jnutbio.2009.05.006.', true,
        'Dietary fructose and intestinal barrier: potential risk factor in the pathogenesis of nonalcoholic fatty liver disease',
        'Spruss A', 2009, 'J Nutr Biochem', '20', '9', '657-662', '10.1016/j.jnutbio.2009.05.006', '19679262', null,
        true, 0
    ),
    (
        2, 'World J Gastroenterol. 2017 Jun 14;23(22):3954-3963. doi: 10.3748/wjg.v23.i22.3954.', true,
        'Role of non-steroidal anti-inflammatory drugs on intestinal permeability and nonalcoholic fatty liver disease',
        'Utzeri E', 2017, 'World J Gastroenterol', '23', '22', '3954-3963', '10.3748/wjg.v23.i22.3954', '28652650', null,
        true, 0
    ),
    (
        3, 'Gastroenterology. 1993 Jun;104(6):1832-47.', true,
        'Side effects of nonsteroidal anti-inflammatory drugs on the small and large intestine in humans', 'Bjarnason I',
        1993, 'Gastroenterology', '104', '6', '1832-1847', '10.1016/0016-5085(93)90667-2', '8500743', null, false, 0
    ),
    (
        4, 'Am J Pathol. 2006 Apr;168(4):1148-54.', true, null, 'Ferrier L', 2006, 'Am J Pathol', '168', '4',
        '1148-1154', '10.2353/ajpath.2006.050617', '16565490', 'PMC1606551', false, 0
    ),
    (
        5, 'PLoS One. 2011;6(12):e28330. doi: 10.1371/journal.pone.0028330. Epub 2011 Dec 2.', true,
        'Dose-dependent effects of endotoxin on neurobehavioral functions in humans', 'Grigoleit JS', 2011, 'PLoS One',
        '6', '12', 'e28330', '10.1371/journal.pone.0028330', '22164271', 'PMC3229570', true, 0
    ),
    (
        6, 'Int J Mol Sci. 2016 Dec 17;17(12). pii: E2126. doi: 10.3390/ijms17122126.', true,
        'A Possible Role of Intestinal Microbiota in the Pathogenesis of Ankylosing Spondylitis', 'Yang L', 2016,
        'Int J Mol Sci', '17', '12', '2126', '10.3390/ijms17122126', null, null, true, 0
    ),
    (
        7, 'Lancet. 1984 Nov 24;2(8413):1171-4.', true,
        'Intestinal permeability and inflammation in rheumatoid arthritis: effects of non-steroidal anti-inflammatory drugs',
        'Bjarnason I', 1984, 'Lancet', '2', '8413', '1171-1174', '10.1016/s0140-6736(84)92739-9', '6150232', null, false,
        0
    ),
    (
        8, 'Dig Liver Dis. 2006 Oct;38(10):732-6. Epub 2006 Jul 31.', true,
        'Intestinal permeability in patients with adverse reactions to food', 'Ventura MT', 2006, 'Dig Liver Dis', '38',
        '10', '732-736', '10.1016/j.dld.2006.06.012', '16880015', null, false, 0
    ),
    (
        9, 'J Allergy Clin Immunol. 2009 Jul;124(1):3-20; quiz 21-2. doi: 10.1016/j.jaci.2009.05.038.', true,
        'Intestinal barrier function: molecular regulation and disease pathogenesis', 'Groschwitz KR', 2009,
        'J Allergy Clin Immunol', '124', '1', '3-20; quiz 21-22', '10.1016/j.jaci.2009.05.038', null, null, true, 0
    ),
    (
        10, 'Nutrients. 2019 Jul 20;11(7). pii: E1662. doi: 10.3390/nu11071662.', false, null, null, 2019, 'Nutrients',
        '11', '7', '1662', '10.3390/nu11071662', null, null, true, 0
    ),
    (
        11, 'Nutr J. 2019 Aug 31;18(1):50. doi: 10.1186/s12937-019-0475-x.', false, null, null, 2019, 'Nutr J', '18',
        '1', '50', '10.1186/s12937-019-0475-x', null, null, true, 0
    ),
    (
        12, 'J Affect Disord. 2012 Dec 1;141(1):55-62. doi: 10.1016/j.jad.2012.02.023. Epub 2012 Mar 11.', true,
        'Increased IgA and IgM responses against gut commensals in chronic depression: further evidence for increased bacterial translocation or leaky gut',
        'Maes M', 2012, 'J Affect Disord', '141', '1', '55-62', '10.1016/j.jad.2012.02.023', null, null, true, 0
    ),
    (
        13, 'Benef Microbes. 2014 Jun 1;5(2):185-99. doi: 10.3920/BM2012.0060.', true,
        'Acne vulgaris, probiotics and the gut-brain-skin axis: from anecdote to translational medicine', 'Bowe WP',
        2014, 'Benef Microbes', '5', '2', '185-199', '10.3920/BM2012.0060', null, null, true, 0
    ),
    (
        14, 'Lancet. 1981 Jun 13;1(8233):1285-6.', true,
        'Intestinal permeability in patients with eczema and food allergy', null, 1981, 'Lancet', '1', '8233',
        '1285-1286', '10.1016/s0140-6736(81)92459-4', '6112605', null, false, 0
    ),
    (
        15, 'Tissue Barriers. 2016 Oct 21;4(4):e1251384. doi: 10.1080/21688370.2016.1251384. eCollection 2016.', true,
        'Zonulin, a regulator of epithelial and endothelial barrier functions, and its involvement in chronic inflammatory diseases',
        'Sturgeon C', 2016, 'Tissue Barriers', '4', '4', 'e1251384', '10.1080/21688370.2016.1251384', '28123927',
        'PMC5214347', true, 0
    ),
    (
        16, 'Mediators Inflamm. 2015;2015:628157. doi: 10.1155/2015/628157. Epub 2015 Oct 25.', true,
        'Intestinal Permeability in Inflammatory Bowel Disease: Pathogenesis, Clinical Evaluation, and Therapy of Leaky Gut',
        'Michielan A', 2015, 'Mediators Inflamm', '2015', null, '628157', '10.1155/2015/628157', '26582965',
        'PMC4637104', true, 0
    ),
    (
        17, 'Int J Mol Sci. 2016 Dec 17;17(12). pii: E2126. doi: 10.3390/ijms17122126.', true,
        'A Possible Role of Intestinal Microbiota in the Pathogenesis of Ankylosing Spondylitis', 'Yang L', 2016,
        'Int J Mol Sci', '17', '12', '2126', '10.3390/ijms17122126', null, null, true, 0
    ),
    (
        18, 'Proc Natl Acad Sci U S A. 2009 Sep 29;106(39):16799-804. doi: 10.1073/pnas.0906773106. Epub 2009 Sep 15.',
        false, null, null, 2009, 'Proc Natl Acad Sci U S A', '106', '39', '16799-16804', '10.1073/pnas.0906773106', null,
        null, true, 0
    ),
    (
        19, 'Curr Pharm Des. 2016;22(40):6058-6075.', true,
        'The Role of Microbiota and Intestinal Permeability in the Pathophysiology of Autoimmune and Neuroimmune Processes with an Emphasis on Inflammatory Bowel Disease Type 1 Diabetes and Chronic Fatigue Syndrome',
        'Morris G', 2016, 'Curr Pharm Des', '22', '40', '6058-6075', '10.2174/1381612822666160914182822', null, null,
        false, 0
    ),
    (
        20, 'Lancet. 1984 Nov 24;2(8413):1171-4.', true,
        'Intestinal permeability and inflammation in rheumatoid arthritis: effects of non-steroidal anti-inflammatory drugs',
        'Bjarnason I', 1984, 'Lancet', '2', '8413', '1171-1174', '10.1016/s0140-6736(84)92739-9', '6150232', null, false,
        0
    ),
    (
        21, 'Rheumatology (Oxford). 2008 Aug;47(8):1223-7. doi: 10.1093/rheumatology/ken140. Epub 2008 Jun 7.', true,
        'Altered intestinal permeability in patients with primary fibromyalgia and in patients with complex regional pain syndrome',
        null, 2008, 'Rheumatology (Oxford)', '47', '8', '1223-1227', '10.1093/rheumatology/ken140', null, null, true, 0
    ),
    (
        22, 'Tissue Barriers. 2016 Oct 21;4(4):e1251384. doi: 10.1080/21688370.2016.1251384. eCollection 2016.', true,
        'Zonulin, a regulator of epithelial and endothelial barrier functions, and its involvement in chronic inflammatory diseases',
        'Sturgeon C', 2016, 'Tissue Barriers', '4', '4', 'e1251384', '10.1080/21688370.2016.1251384', '28123927',
        'PMC5214347', true, 0
    ),
    (
        23,
        'J Clin Res Pediatr Endocrinol. 2020 Jan 28. doi: 10.4274/jcrpe.galenos.2020.2019.0186. [Epub ahead of print]',
        true, 'Children with Hashimoto''s Thyroiditis Have Increased Intestinal Permeability: Results of a Pilot Study',
        'Küçükemre Aydın B', 2020, 'J Clin Res Pediatr Endocrinol', '12', '3', '303-307',
        '10.4274/jcrpe.galenos.2020.2019.0186', '31990165', 'PMC7499128', true, 0
    ),
    (
        24, 'Curr Pharm Des. 2016;22(40):6058-6075.', true,
        'The Role of Microbiota and Intestinal Permeability in the Pathophysiology of Autoimmune and Neuroimmune Processes with an Emphasis on Inflammatory Bowel Disease Type 1 Diabetes and Chronic Fatigue Syndrome',
        'Morris G', 2016, 'Curr Pharm Des', '22', '40', '6058-6075', '10.2174/1381612822666160914182822', null, null,
        false, 0
    ),
    (
        25, 'Clin Exp Pharmacol Physiol. 2020 Jan 2. doi: 10.1111/1440-1681.13250. [Epub ahead of print]', true,
        'Metabolic endotoxemia and cardiovascular disease: A systematic review about potential roles of prebiotics and probiotics',
        'Moludi J', 2020, 'Clin Exp Pharmacol Physiol', null, null, null, '10.1111/1440-1681.13250', '31894861', null,
        true, 0
    ),
    (
        26, 'Nutr Rev. 2017 Dec 1;75(12):1046-1058. doi: 10.1093/nutrit/nux054.', true,
        'Adverse effects of gluten ingestion and advantages of gluten withdrawal in nonceliac autoimmune disease',
        'Lerner A', 2017, 'Nutr Rev', '75', '12', '1046-1058', '10.1093/nutrit/nux054', '29202198', null, true, 0
    ),
    (
        27, 'PLoS One. 2019 Feb 20;14(2):e0211436. doi: 10.1371/journal.pone.0211436. eCollection 2019.', true,
        'Involvement of gliadin, a component of wheat gluten, in increased intestinal permeability leading to non-steroidal anti-inflammatory drug-induced small-intestinal damage',
        'Shimada S', 2019, 'PLoS One', '14', '2', 'e0211436', '10.1371/journal.pone.0211436', null, null, true, 0
    ),
    (
        28, 'Gut. 2014 Aug;63(8):1293-9. doi: 10.1136/gutjnl-2013-305690. Epub 2013 Oct 23.', true,
        'Psychological stress and corticotropin-releasing hormone increase intestinal permeability in humans by a mast cell-dependent mechanism',
        'Vanuytsel T', 2014, 'Gut', '63', '8', '1293-1299', '10.1136/gutjnl-2013-305690', '24153250', null, true, 0
    ),
    (
        29, 'Aliment Pharmacol Ther. 2017 Aug;46(3):246-265. doi: 10.1111/apt.14157. Epub 2017 Jun 7.', true,
        'Systematic review: exercise-induced gastrointestinal syndrome-implications for health and intestinal disease',
        'Costa RJS', 2017, 'Aliment Pharmacol Ther', '46', '3', '246-265', '10.1111/apt.14157', null, null, true, 0
    ),
    (
        30, 'World J Gastroenterol. 2017 Jun 14;23(22):3954-3963. doi: 10.3748/wjg.v23.i22.3954.', true,
        'Role of non-steroidal anti-inflammatory drugs on intestinal permeability and nonalcoholic fatty liver disease',
        'Utzeri E', 2017, 'World J Gastroenterol', '23', '22', '3954-3963', '10.3748/wjg.v23.i22.3954', '28652650', null,
        true, 0
    ),
    (
        31, 'Gastroenterology. 1993 Jun;104(6):1832-47.', true,
        'Side effects of nonsteroidal anti-inflammatory drugs on the small and large intestine in humans', 'Bjarnason I',
        1993, 'Gastroenterology', '104', '6', '1832-1847', '10.1016/0016-5085(93)90667-2', '8500743', null, false, 0
    ),
    (
        32, 'Gastroenterol Clin North Am. 2017 Dec;46(4):881-893. doi: 10.1016/j.gtc.2017.08.014.', true,
        'Sleep and Circadian Hygiene and Inflammatory Bowel Disease', 'Swanson GR', 2017, 'Gastroenterol Clin North Am',
        '46', '4', '881-893', '10.1016/j.gtc.2017.08.014', null, null, true, 0
    ),
    (
        33, 'Aliment Pharmacol Ther. 2017 Aug;46(3):246-265. doi: 10.1111/apt.14157. Epub 2017 Jun 7.', true,
        'Systematic review: exercise-induced gastrointestinal syndrome-implications for health and intestinal disease',
        'Costa RJS', 2017, 'Aliment Pharmacol Ther', '46', '3', '246-265', '10.1111/apt.14157', null, null, true, 0
    ),
    (
        34, 'Curr Opin Endocrinol Diabetes Obes. 2020 Feb;27(1):28-35. doi: 10.1097/MED.0000000000000523.', false, null,
        null, 2020, 'Curr Opin Endocrinol Diabetes Obes', '27', '1', '28-35', '10.1097/MED.0000000000000523', null, null,
        true, 0
    ),
    (
        35, 'Proc Natl Acad Sci U S A. 2009 Sep 29;106(39):16799-804. doi: 10.1073/pnas.0906773106. Epub 2009 Sep 15.',
        false, null, null, 2009, 'Proc Natl Acad Sci U S A', '106', '39', '16799-16804', '10.1073/pnas.0906773106', null,
        null, true, 0
    ),
    (
        36, 'Gastroenterology. 2002 Nov;123(5):1607-15.', true,
        'Host-dependent zonulin secretion causes the impairment of the small intestine barrier function after bacterial exposure',
        'El Asmar R', 2002, 'Gastroenterology', '123', '5', '1607-1615', null, null, null, false, 0
    ),
    (
        37, 'Ann Rheum Dis. 2017 Jun;76(6):1123-1132. doi: 10.1136/annrheumdis-2016-210000. Epub 2017 Jan 9.', true,
        'Dysbiosis and zonulin upregulation alter gut epithelial and vascular barriers in patients with ankylosing spondylitis',
        'Ciccia F', 2017, 'Ann Rheum Dis', '76', '6', '1123-1132', '10.1136/annrheumdis-2016-210000', '28069576', null,
        true, 0
    ),
    (
        38, 'J Int Soc Sports Nutr. 2012 Sep 20;9(1):45. doi: 10.1186/1550-2783-9-45.', true,
        'Probiotic supplementation affects markers of intestinal barrier, oxidation, and inflammation in trained men; a randomized, double-blinded, placebo-controlled trial',
        'Lamprecht M', 2012, 'J Int Soc Sports Nutr', '9', '1', '45', '10.1186/1550-2783-9-45', '22992437', 'PMC3465223',
        true, 0
    ),
    (
        39, 'BMC Gastroenterol. 2009 Feb 16;9:15. doi: 10.1186/1471-230X-9-15.', true,
        'A systematic review and meta-analysis: probiotics in the treatment of irritable bowel syndrome', 'Hoveyda N',
        2009, 'BMC Gastroenterol', '9', null, '15', '10.1186/1471-230X-9-15', null, null, true, 0
    ),
    (
        40, 'Eur J Pediatr. 2013 Oct;172(10):1321-6. doi: 10.1007/s00431-013-2041-4. Epub 2013 May 24.', false, null,
        null, 2013, 'Eur J Pediatr', '172', '10', '1321-1326', '10.1007/s00431-013-2041-4', null, null, true, 0
    ),
    (
        41, 'Microorganisms. 2018 Apr 25;6(2). pii: E35. doi: 10.3390/microorganisms6020035.', false, null, null, 2018,
        'Microorganisms', '6', '2', '35', '10.3390/microorganisms6020035', null, null, true, 0
    ),
    (
        42, 'Br J Surg. 1996 Mar;83(3):305-12.', true, 'Glutamine', null, 1996, 'Br J Surg', '83', '3', '305-312',
        '10.1002/bjs.1800830306', null, null, false, 0
    ),
    (
        43, 'J Epithel Biol Pharmacol. 2012 Jan;5(Suppl 1-M7):47-54.', true,
        'Role of Glutamine in Protection of Intestinal Epithelial Tight Junctions', 'Rao RK', 2012,
        'J Epithel Biol Pharmacol', '5', 'Suppl 1-M7', '47-54', '10.2174/1875044301205010047', null, null, false, 0
    );

-- The 8 works that stand in the list twice: each entry names the other.
insert into printed_reference_same_work (reference_number, position, other_number) values
    (2, 0, 30),
    (3, 0, 31),
    (6, 0, 17),
    (7, 0, 20),
    (15, 0, 22),
    (17, 0, 6),
    (18, 0, 35),
    (19, 0, 24),
    (20, 0, 7),
    (22, 0, 15),
    (24, 0, 19),
    (29, 0, 33),
    (30, 0, 2),
    (31, 0, 3),
    (33, 0, 29),
    (35, 0, 18);

insert into printed_reference_unconfirmed (reference_number, position, field) values
    (
        4, 0,
        'title (authors, citation, DOI and abstract were shown: acute ethanol intake raises colonic permeability in rats; the PMC page has the same abstract)'
    ),
    (6, 0, 'pmid'),
    (6, 1, 'pmcid'),
    (9, 0, 'pmid'),
    (9, 1, 'pmcid'),
    (9, 2, 'volume/pages (as printed in the article)'),
    (10, 0, 'title'),
    (10, 1, 'first author'),
    (10, 2, 'pmid'),
    (10, 3, 'pmcid'),
    (11, 0, 'title'),
    (11, 1, 'first author'),
    (11, 2, 'pmid'),
    (11, 3, 'pmcid'),
    (12, 0, 'pmid'),
    (12, 1, 'volume/pages (as printed in the article)'),
    (13, 0, 'pmid'),
    (14, 0, 'first author'),
    (17, 0, 'pmid'),
    (17, 1, 'pmcid'),
    (18, 0, 'title'),
    (18, 1, 'first author'),
    (18, 2, 'pmid'),
    (18, 3, 'pmcid'),
    (19, 0, 'pmid'),
    (21, 0, 'first author'),
    (21, 1, 'pmid'),
    (
        21, 2,
        'volume/pages/DOI (as printed in the article; matched by title topic, journal and e-publication date 2008 Jun 7)'
    ),
    (24, 0, 'pmid'),
    (25, 0, 'volume/issue/pages of the final version'),
    (27, 0, 'pmid'),
    (27, 1, 'pmcid'),
    (29, 0, 'pmid'),
    (29, 1, 'journal/volume/pages (as printed in the article; DOI and title were shown together)'),
    (32, 0, 'pmid'),
    (33, 0, 'pmid'),
    (33, 1, 'journal/volume/pages (as printed in the article; DOI and title were shown together)'),
    (34, 0, 'title'),
    (34, 1, 'first author'),
    (34, 2, 'pmid'),
    (34, 3, 'pmcid'),
    (35, 0, 'title'),
    (35, 1, 'first author'),
    (35, 2, 'pmid'),
    (35, 3, 'pmcid'),
    (36, 0, 'doi'),
    (36, 1, 'pmid'),
    (37, 0, 'doi (as printed in the article)'),
    (37, 1, 'pmcid'),
    (39, 0, 'pmid'),
    (39, 1, 'pmcid'),
    (40, 0, 'title'),
    (40, 1, 'first author'),
    (40, 2, 'pmid'),
    (40, 3, 'pmcid'),
    (41, 0, 'title'),
    (41, 1, 'first author'),
    (41, 2, 'pmid'),
    (41, 3, 'pmcid'),
    (42, 0, 'first author'),
    (42, 1, 'pmid'),
    (43, 0, 'pmid'),
    (43, 1, 'pmcid');
