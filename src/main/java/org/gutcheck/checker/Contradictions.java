package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.WarningSign;

/** Finds the questions about safety whose answer goes against another answer; the safer of the two is taken elsewhere. */
final class Contradictions {

    /** By question: whether it is about safety, and its crossings. */
    private final boolean[] safety;

    private final Crossing[][] crossings;

    Contradictions(Catalogue catalogue, FactTable table) {
        List<Question> questions = table.questions();
        this.safety = new boolean[questions.size()];
        this.crossings = new Crossing[questions.size()][];
        for (int question = 0; question < safety.length; question++) {
            safety[question] = questions.get(question).safety();
            crossings[question] = crossings(questions.get(question), catalogue, table);
        }
    }

    boolean in(int question, PersonFacts facts) {
        if (safety[question] && facts.isContradictory(question)) {
            return true;
        }
        for (Crossing crossing : crossings[question]) {
            if (facts.holds(crossing.sign) && crossing.caution.askedOf(facts) == Truth.NO) {
                return true;
            }
        }
        return false;
    }

    private static Crossing[] crossings(Question question, Catalogue catalogue, FactTable table) {
        List<Crossing> crossings = new ArrayList<>();
        for (WarningSign sign : catalogue.parts().warningSigns()) {
            if (sign.followsFrom() == null || !asksAbout(sign.followsFrom(), question.facts())) {
                continue;
            }
            for (Caution caution : catalogue.parts().cautions()) {
                if (caution.hidesUntilAnswered()
                        && caution.appliesWhen() != null
                        && asksAbout(caution.appliesWhen(), question.facts())
                        && !Collections.disjoint(sign.withheldSupports(), caution.supports())) {
                    crossings.add(new Crossing(table.numberOf(sign.address()), new NumberedCaution(caution, table)));
                }
            }
        }
        return crossings.toArray(Crossing[]::new);
    }

    private static boolean asksAbout(Criterion criterion, List<Address> facts) {
        return !Collections.disjoint(criterion.asksAbout(), facts);
    }

    /**
     * A sign and a caution that hang on one question and hide the same support: where the answer makes the sign hold, only
     * another answer can have settled the caution. "Not tested" beside a celiac disease that a doctor has named is one.
     */
    private record Crossing(int sign, NumberedCaution caution) {}
}
