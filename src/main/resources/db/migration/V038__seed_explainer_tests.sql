-- A short text on tests for leaky gut. Editorial content: the article does not cover them.

insert into explainer (slug, position, title, retired, version) values
    ('tests', 5, 'Tests for leaky gut', false, 0);

insert into explainer_paragraph (explainer, position, paragraph) values
    ('tests', 0, 'There is no proven test for leaky gut. Be wary of costly blood or stool kits that you can buy.'),
    (
        'tests', 1,
        'IgG food tests and home tests for a gut protein (zonulin) are not reliable. They can lead you to cut out foods for no reason.'
    ),
    ('tests', 2, 'Researchers do have ways to measure the gut wall. They are not part of routine care.'),
    ('tests', 3, 'The article itself does not cover tests.');
