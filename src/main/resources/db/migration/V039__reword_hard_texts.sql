-- Two texts that read above grade 8, in plainer words.

update citation set review_note = 'Entry 21 is about long-term pain (fibromyalgia and complex regional pain), not skin.'
where number = 21;

update support_rule set reason = 'The article lists too much exercise as a risk. It lists moderate exercise as a habit.'
where slug = 'over-exercising-to-moderate-exercise';
