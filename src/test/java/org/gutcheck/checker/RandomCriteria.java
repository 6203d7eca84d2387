package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Criterion;

/** Criteria of every kind over the facts, nested at random. */
record RandomCriteria(List<Address> facts) {

    Criterion next(Random random, int depth) {
        int kind = random.nextInt(depth == 0 ? 3 : 8);
        return switch (kind) {
            case 0 -> new Criterion.AnySymptom();
            case 1 -> new Criterion.AnyRiskFactor();
            case 3 -> new Criterion.Not(next(random, depth - 1));
            case 4 -> new Criterion.AnyOf(parts(random, depth));
            case 5 -> new Criterion.AllOf(parts(random, depth));
            case 6 -> {
                List<Criterion> parts = parts(random, depth);
                yield new Criterion.AtLeast(1 + random.nextInt(parts.size()), parts);
            }
            default -> new Criterion.Ticked(facts.get(random.nextInt(facts.size())));
        };
    }

    private List<Criterion> parts(Random random, int depth) {
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            parts.add(next(random, depth - 1));
        }
        return parts;
    }
}
