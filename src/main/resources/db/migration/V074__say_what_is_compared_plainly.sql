-- What mainstream medicine is compared with, in a sentence that a reader can follow.

update mainstream_view set article_claim = 'You can tell from your symptoms (the article only implies this).'
where slug = 'tests' and signed_on is null and article_claim = 'Implied only: you can tell from symptoms.';
