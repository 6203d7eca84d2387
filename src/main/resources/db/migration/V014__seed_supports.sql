-- What the article suggests doing, in its printed order: diet, habits, supplements.

insert into support (slug, position, printed_name, label, description, note, support_kind, retired, version) values
    (
        'low-fodmap-diet', 1, 'low FODMAP diet', 'Low FODMAP diet',
        'The article suggests it as one of 3 diets that may help the gut. FODMAPs are carbs that some people digest poorly.',
        'No source is printed for it. The article says that no one diet suits all.', 'DIET', false, 0
    ),
    (
        'paleo-diet', 2, 'Paleo diet', 'Paleo diet',
        'The article suggests it as one of 3 diets that may help the gut. It cuts out dairy, grains and beans.',
        'No source is printed for it. The article says that no one diet suits all.', 'DIET', false, 0
    ),
    (
        'gluten-free-diet', 3, 'gluten-free diet', 'Gluten-free diet',
        'The article suggests it as one of 3 diets that may help the gut. It leaves out wheat, rye and barley.',
        'No source is printed for it. Get tested for celiac disease before you start.', 'DIET', false, 0
    ),
    (
        'reduce-stress', 4, 'Reduce stress, however best works for you', 'Less stress',
        'The article suggests that you bring stress down. It leaves the way to you.',
        'Any way that works for you counts. No source is printed for it here.', 'HABIT', false, 0
    ),
    (
        'moderate-exercise', 5, 'Get regular, moderate exercise', 'Regular, moderate exercise',
        'The article suggests that you move often, and not too hard.',
        'Moderate is the key word. No source is printed for it here.', 'HABIT', false, 0
    ),
    (
        'enough-sleep', 6, 'Get enough sleep, ideally 7-9 hours per night', 'Enough sleep',
        'The article suggests enough sleep. It calls 7 to 9 hours a night ideal.',
        'A set number is not worth a worry. No source is printed for it here.', 'HABIT', false, 0
    ),
    (
        'reduce-alcohol', 7, 'Reduce alcohol consumption', 'Less alcohol',
        'The article suggests that you drink less alcohol. It names no amount.',
        'If you drink every day, ask a doctor first. No source is printed for it here.', 'HABIT', false, 0
    ),
    (
        'nsaid-alternatives', 8, 'Use alternatives to NSAIDs (nonsteroidal anti-inflammatory drugs)',
        'Other ways to ease pain than NSAIDs',
        'The article suggests other things in place of pain pills such as ibuprofen or aspirin (NSAIDs). It does not say which.',
        'Do not stop a medicine that a doctor gave you. No source is printed for it here.', 'HABIT', false, 0
    ),
    (
        'probiotics', 9, 'Probiotics', 'Probiotics',
        'The article suggests live bacteria that you take, called probiotics. It says they help keep the gut lining healthy.',
        '4 source numbers are printed for it. None of them is in the article’s list.', 'SUPPLEMENT', false, 0
    ),
    (
        'l-glutamine', 10, 'L-Glutamine', 'L-glutamine',
        'The article suggests L-glutamine, a building block of protein (amino acid). It says that it helps to restore the gut lining.',
        '2 source numbers are printed for it. Neither is in the article’s list.', 'SUPPLEMENT', false, 0
    ),
    (
        'vitamin-d', 11, 'Vitamin D', 'Vitamin D',
        'The article suggests vitamin D. It says that it helps to keep the gut’s defense in balance. It names safe sun as a way to get more.',
        'No source is printed for it.', 'SUPPLEMENT', false, 0
    );
