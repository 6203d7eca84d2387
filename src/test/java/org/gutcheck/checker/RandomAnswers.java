package org.gutcheck.checker;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Kind;

/** Makes up answers: each question ticked, none, not sure or left, now and then in contradiction. */
public final class RandomAnswers {

    private RandomAnswers() {}

    static Answers of(Questionnaire questionnaire, Random random) {
        Set<Address> ticked = new HashSet<>();
        Set<Address> none = new HashSet<>();
        Set<Address> unsure = new HashSet<>();
        for (Question question : questionnaire.questions()) {
            switch (random.nextInt(6)) {
                case 0 -> none.add(question.address());
                case 1 -> unsure.add(question.address());
                case 2, 3 -> tickSome(question, random, ticked);
                case 4 -> {
                    tickSome(question, random, ticked);
                    (random.nextBoolean() ? none : unsure).add(question.address());
                }
                default -> {
                    // Left unanswered.
                }
            }
        }
        return new Answers(ticked, none, unsure, null, null);
    }

    /** Answers of an adult or child who could send them: nothing contradicts outside the signs; mostly no emergency. */
    public static Answers likely(Questionnaire questionnaire, Random random) {
        Answers any = of(questionnaire, random);
        boolean emergency = random.nextInt(20) == 0;
        Set<Address> ticked = new HashSet<>(any.ticked());
        Set<Address> none = new HashSet<>(any.none());
        Set<Address> unsure = new HashSet<>(any.unsure());
        for (Question question : questionnaire.questions()) {
            if (question.address().equals(Questionnaire.EMERGENCY_SIGNS) && !emergency) {
                question.facts().forEach(ticked::remove);
            }
            if (question.address().equals(Questionnaire.AGE)) {
                question.facts().forEach(ticked::remove);
                ticked.add(question.facts().get(random.nextInt(question.facts().size())));
            }
            boolean single = question.address().equals(Questionnaire.AGE);
            if (single || (!question.safety() && question.facts().stream().anyMatch(ticked::contains))) {
                none.remove(question.address());
                unsure.remove(question.address());
            }
        }
        return new Answers(ticked, none, unsure, null, null);
    }

    private static void tickSome(Question question, Random random, Set<Address> ticked) {
        int count = question.single()
                ? 1
                : 1 + random.nextInt(Math.min(3, question.facts().size()));
        for (int i = 0; i < count; i++) {
            ticked.add(question.facts().get(random.nextInt(question.facts().size())));
        }
    }

    /** Every address that a criterion may ask about. */
    static List<Address> facts(Catalogue catalogue, Questionnaire questionnaire) {
        Set<Address> facts = new LinkedHashSet<>();
        questionnaire.questions().forEach(question -> facts.addAll(question.facts()));
        Stream<Address> items = catalogue.parts().items().map(Item::address);
        items.filter(address -> address.kind() != Kind.SUPPORT).forEach(facts::add);
        return List.copyOf(facts);
    }
}
