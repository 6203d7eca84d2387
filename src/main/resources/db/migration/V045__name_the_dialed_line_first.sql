-- The crisis line of the United Kingdom begins with the number that its link dials.

update help_lines set crisis = 'Samaritans on 116 123 or NHS 111 (mental health option)'
where country = 'GB' and crisis = 'NHS 111 (mental health option) or Samaritans on 116 123';
