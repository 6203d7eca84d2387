-- The card says "You told us" before the words of a sign: nobody said that they stopped eating gluten.

update warning_sign set question = 'No test for celiac disease yet'
where slug = 'coeliac-test-first' and question = 'Stopping gluten before a celiac test';
