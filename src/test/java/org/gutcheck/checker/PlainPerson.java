package org.gutcheck.checker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.release.SeededCatalogue;

/** Works out slowly and plainly what holds for one person, from the questions and the answers alone. */
final class PlainPerson {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();
    private static final Questionnaire QUESTIONNAIRE = Questionnaire.of(CATALOGUE);
    private static final Map<String, Urgency> LEVELS = Map.of(
            "warning-sign:emergency", Urgency.SAME_DAY,
            "warning-sign:same-day", Urgency.SAME_DAY,
            "warning-sign:soon", Urgency.SOON,
            "about-you:now", Urgency.SOON,
            "about-you:family", Urgency.SOON,
            "about-you:celiac-test", Urgency.SOON);
    private static final Map<Address, Set<Address>> TICKS = new ConcurrentHashMap<>();

    private final Set<Address> ticked;
    private final Set<Address> none;
    private final Set<Address> unsure;
    final List<WarningSign> signs;

    PlainPerson(Answers answers) {
        // Hash sets, as many questions are asked of them.
        this.ticked = new HashSet<>(answers.ticked());
        this.none = new HashSet<>(answers.none());
        this.unsure = new HashSet<>(answers.unsure());
        this.signs = CATALOGUE.parts().warningSigns().stream()
                .filter(sign -> truth(new Criterion.Ticked(sign.address())) == Truth.YES)
                .toList();
    }

    /** The questions with signs to them that nobody was sure of, and how soon each wants help. */
    Map<Address, Urgency> unsureOfSigns() {
        Map<Address, Urgency> levels = new HashMap<>();
        LEVELS.forEach((question, level) -> {
            if (unsure.contains(Address.of(question))) {
                levels.put(Address.of(question), level);
            }
        });
        return levels;
    }

    boolean contradicts(Question question) {
        return Stream.of(
                                question.facts().stream().anyMatch(ticked::contains),
                                none.contains(question.address()),
                                unsure.contains(question.address()))
                        .filter(answer -> answer)
                        .count()
                > 1;
    }

    Set<Part> hiddenParts() {
        Set<Part> hidden = new HashSet<>();
        signs.forEach(sign -> hidden.addAll(sign.withholds()));
        boolean unsureOfUrgentSigns =
                unsure.contains(Questionnaire.EMERGENCY_SIGNS) || unsure.contains(Address.of("warning-sign:same-day"));
        if (unsureOfUrgentSigns || signs.stream().anyMatch(sign -> sign.urgency() == Urgency.SAME_DAY)) {
            hidden.addAll(Set.of(Part.DIET, Part.SUPPLEMENT, Part.START_HERE));
        }
        CATALOGUE.parts().scopeRules().stream()
                .filter(rule -> rule.appliesWhen() != null && truth(rule.appliesWhen()) == Truth.YES)
                .forEach(rule -> hidden.addAll(rule.hides()));
        boolean ageKnown = QUESTIONNAIRE.question(Questionnaire.AGE).orElseThrow().facts().stream()
                .anyMatch(ticked::contains);
        if (!ageKnown) {
            hidden.addAll(Set.of(Part.DIET, Part.HABIT, Part.SUPPLEMENT, Part.START_HERE));
        }
        return hidden;
    }

    Truth concernedBy(Caution caution) {
        if (caution.onlyNeverAsked()) {
            return Truth.UNKNOWN;
        }
        Truth asked = caution.appliesWhen() == null ? Truth.YES : truth(caution.appliesWhen());
        return asked == Truth.NO && !caution.neverAsked().isBlank() ? Truth.UNKNOWN : asked;
    }

    private Truth truth(Criterion criterion) {
        if (criterion instanceof Criterion.Ticked one) {
            return truth(one.fact());
        }
        if (criterion instanceof Criterion.Not not) {
            return truth(not.of()).negated();
        }
        if (criterion instanceof Criterion.AllOf all) {
            return truth(new Criterion.AtLeast(all.of().size(), all.of()));
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return truth(new Criterion.AtLeast(1, any.of()));
        }
        if (criterion instanceof Criterion.AtLeast atLeast) {
            List<Truth> truths = atLeast.of().stream().map(this::truth).toList();
            long yes = truths.stream().filter(Truth.YES::equals).count();
            long no = truths.stream().filter(Truth.NO::equals).count();
            return yes >= atLeast.n() ? Truth.YES : truths.size() - no < atLeast.n() ? Truth.NO : Truth.UNKNOWN;
        }
        throw new IllegalArgumentException("No caution, sign or scope rule asks for " + criterion);
    }

    private Truth truth(Address fact) {
        if (fact.kind() == Kind.WARNING_SIGN) {
            Criterion from = CATALOGUE.warningSign(fact.slug()).followsFrom();
            if (from != null) {
                return truth(from);
            }
        }
        Set<Address> ticks = TICKS.computeIfAbsent(fact, this::ticksOf);
        if (ticks.stream().anyMatch(ticked::contains)) {
            return Truth.YES;
        }
        if (fact.kind() == Kind.WARNING_SIGN && !isShown(CATALOGUE.warningSign(fact.slug()))) {
            return Truth.UNKNOWN;
        }
        boolean allAnswered = ticks.stream()
                .map(tick -> QUESTIONNAIRE.askingAbout(tick).orElseThrow())
                .allMatch(this::isAnswered);
        return allAnswered ? Truth.NO : Truth.UNKNOWN;
    }

    /** A sign that is not shown is not denied by "none of these". */
    private boolean isShown(WarningSign sign) {
        return sign.askWhen() == null || truth(sign.askWhen()) == Truth.YES;
    }

    private Set<Address> ticksOf(Address fact) {
        Set<Address> ticks = new HashSet<>(CATALOGUE
                .tickable(fact)
                .filter(item -> fact.option() == null)
                .map(item -> item.tickables())
                .orElse(List.of(fact)));
        CATALOGUE.parts().symptoms().stream()
                .filter(symptom -> symptom.address().equals(fact))
                .flatMap(symptom -> symptom.namedConditions().stream())
                .forEach(named -> ticks.add(Address.of(Kind.CONDITION, named.condition())));
        return ticks;
    }

    private boolean isAnswered(Question question) {
        return !unsure.contains(question.address())
                && (none.contains(question.address())
                        || question.facts().stream().anyMatch(ticked::contains));
    }
}
