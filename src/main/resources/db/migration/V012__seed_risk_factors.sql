-- The 6 rows of the article’s table of risk factors, with the parts that can be ticked one by one.

insert into risk_factor (
    slug, position, printed_name, label, hint, brief, description, parent_tickable, retired, version
) values
    (
        'poor-diet', 1,
        'Poor diet high in sugar, carbs, or processed foods. A diet with gluten may increase your risk, especially if you are celiac or have Crohn’s disease',
        'Poor diet', '', 'poor diet',
        'The article means food with a lot of sugar, carbs or processed foods. It also names gluten, above all in celiac disease or Crohn’s disease.',
        false, false, 0
    ),
    (
        'chronic-stress', 2, 'Chronic stress', 'Stress that goes on and on (chronic stress)', '', 'chronic stress',
        'Stress is chronic when it goes on and on, and you get little time to rest from it.', true, false, 0
    ),
    (
        'nsaids-or-alcohol', 3, 'Frequent use of NSAIDs or alcohol', 'Pain pills (NSAIDs) or alcohol, often', '',
        'frequent NSAID or alcohol use',
        'NSAIDs are pain pills such as ibuprofen or aspirin. The article means that you take them, or drink alcohol, often.',
        false, false, 0
    ),
    (
        'lack-of-quality-sleep', 4, 'Lack of quality sleep', 'Poor sleep', 'Sleep that does not leave you rested',
        'poor sleep quality', 'You do not sleep well, or sleep does not leave you rested.', true, false, 0
    ),
    (
        'over-exercising', 5, 'Over-exercising or overtraining', 'Too much exercise',
        'Training more than your body can take (overtraining)', 'overtraining',
        'You train more often or harder than your body can take.', true, false, 0
    ),
    (
        'gut-infections', 6, 'Gut infections, like SIBO or dysbiosis', 'Gut infections', 'Another gut infection',
        'gut infection',
        'The article names SIBO, which means too many bacteria in the small gut. It also names dysbiosis, which means gut germs out of balance.',
        true, false, 0
    );

insert into risk_factor_option (risk_factor, position, slug, label, hint, brief) values
    (
        'poor-diet', 0, 'sugar-carbs-or-processed-foods', 'A lot of sugar, carbs or processed foods',
        'Such as sweets, white bread or ready meals', 'diet high in sugar, carbs or processed foods'
    ),
    ('poor-diet', 1, 'gluten', 'Food with gluten', 'Gluten is in wheat, rye and barley', 'eats gluten'),
    (
        'nsaids-or-alcohol', 0, 'nsaids', 'Pain pills such as ibuprofen or aspirin (NSAIDs), often', '',
        'frequent NSAID use'
    ),
    ('nsaids-or-alcohol', 1, 'alcohol', 'Alcohol, often', '', 'frequent alcohol use'),
    ('gut-infections', 0, 'sibo', 'Too many bacteria in the small gut (SIBO)', '', 'SIBO'),
    ('gut-infections', 1, 'dysbiosis', 'Gut germs out of balance (dysbiosis)', '', 'dysbiosis');
