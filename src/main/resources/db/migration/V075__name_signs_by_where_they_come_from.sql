-- The headings of signs that are not on a checklist are read in the library only, by people who told us nothing.

update warning_sign set heading = 'About you'
where signed_on is null and heading = 'From what you told us about you';
update warning_sign set heading = 'Answers taken together'
where signed_on is null and heading = 'From your other answers';
