package org.gutcheck.checker;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.AskedIn;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Truth;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Assessment.Suggestion;
import org.gutcheck.checker.Assessment.Withheld;
import org.gutcheck.release.SeededCatalogue;

/** What must hold of the seeded content whatever somebody answers; each expectation is worked out from the answers. */
class SeededSafetyPropertyTests {

    private static final Catalogue CATALOGUE = SeededCatalogue.get();
    private static final Checker CHECKER = Checker.of(CATALOGUE);
    private static final Map<Address, Set<Address>> TICKS = new ConcurrentHashMap<>();

    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    void adviceIsSafe(@ForAll long seed) {
        Random random = new Random(seed);
        Answers answers = answers(random);
        Person person = new Person(answers);
        Assessment assessment = CHECKER.assess(answers);

        anEmergencyStandsAlone(assessment, person);
        nothingHiddenIsShown(assessment, person);
        everySuggestionCarriesItsCautions(assessment, person);
        everySuggestionHasAReasonAndABasis(assessment, answers);
    }

    private static void anEmergencyStandsAlone(Assessment assessment, Person person) {
        boolean emergency = person.signs.stream().anyMatch(sign -> sign.urgency() == Urgency.EMERGENCY);
        require(emergency == (assessment.outcome() == Outcome.EMERGENCY), "an emergency is told as one");
        if (assessment.outcome() != Outcome.SUMMARY) {
            require(
                    Stream.of(
                                    assessment.symptoms(),
                                    assessment.riskFactors(),
                                    assessment.conditions(),
                                    assessment.suggestions(),
                                    assessment.startHere(),
                                    assessment.held())
                            .allMatch(List::isEmpty),
                    "nothing stands beside an emergency, nor is shown to a child");
        }
    }

    private void nothingHiddenIsShown(Assessment assessment, Person person) {
        Set<Part> hidden = person.hiddenParts();
        require(
                assessment.withheld().stream()
                        .map(Withheld::part)
                        .collect(Collectors.toSet())
                        .containsAll(hidden),
                "what is hidden is told");
        require(
                !hidden.contains(Part.MATCHES)
                        || Stream.of(assessment.symptoms(), assessment.riskFactors(), assessment.conditions())
                                .allMatch(List::isEmpty),
                "no match where matches are withheld");
        require(
                !hidden.contains(Part.START_HERE) || assessment.startHere().isEmpty(),
                "nothing to start with where that is withheld");
        for (Suggestion suggestion : assessment.suggestions()) {
            Slug support = suggestion.support();
            require(!hidden.contains(partOf(support)), support + " is of a part that is withheld");
            require(
                    person.signs.stream()
                            .noneMatch(sign -> sign.withheldSupports().contains(support)),
                    support + " is withheld by a sign");
        }
    }

    private void everySuggestionCarriesItsCautions(Assessment assessment, Person person) {
        for (Suggestion suggestion : assessment.suggestions()) {
            for (Caution caution : CATALOGUE.parts().cautions()) {
                if (caution.supports().contains(suggestion.support())) {
                    Truth applies = person.concernedBy(caution);
                    boolean blocks = caution.level() == CautionLevel.BLOCK;
                    require(!(blocks && applies == Truth.YES), caution.slug() + " blocks " + suggestion.support());
                    require(
                            !(blocks && applies == Truth.UNKNOWN && caution.hidesUntilAnswered()),
                            caution.slug() + " hides " + suggestion.support() + " until it is answered");
                    require(
                            suggestion.cautions().contains(caution.slug()) == (applies == Truth.YES)
                                    && suggestion.openCautions().contains(caution.slug()) == (applies == Truth.UNKNOWN),
                            caution.slug() + " is " + applies + " beside " + suggestion.support());
                    require(
                            !(blocks && applies == Truth.UNKNOWN)
                                    || !assessment.startHere().contains(suggestion.support()),
                            suggestion.support() + " is to start with though it may be blocked");
                }
            }
        }
    }

    private void everySuggestionHasAReasonAndABasis(Assessment assessment, Answers answers) {
        for (Suggestion suggestion : assessment.suggestions()) {
            require(!suggestion.reasons().isEmpty(), suggestion.support() + " has a reason");
            suggestion.reasons().forEach(reason -> {
                require(CATALOGUE.rule(reason.rule()).support().equals(suggestion.support()), "its own rule");
                require(CATALOGUE.rule(reason.rule()).basis() == reason.basis(), "its rule's basis");
                require(
                        !reason.ticks().isEmpty() && answers.ticked().containsAll(reason.ticks()),
                        "the reader's ticks");
            });
        }
    }

    private static Part partOf(Slug support) {
        return Part.valueOf(CATALOGUE.support(support).supportKind().name());
    }

    private static void require(boolean held, String what) {
        if (!held) {
            throw new AssertionError(what);
        }
    }

    /** Most people have an age and no emergency; without that, a random person would hardly ever see a summary. */
    private Answers answers(Random random) {
        Answers answers = RandomAnswers.of(CHECKER.questionnaire(), random);
        if (random.nextInt(10) == 0) {
            return answers;
        }
        Set<Address> ticked = new HashSet<>(answers.ticked());
        List<Address> ages = CHECKER.questionnaire()
                .question(Questionnaire.AGE)
                .orElseThrow()
                .facts();
        ticked.removeAll(ages);
        ticked.add(ages.get(random.nextInt(ages.size())));
        ticked.removeIf(tick -> tick.kind() == Kind.WARNING_SIGN
                && (CATALOGUE.warningSign(tick.slug()).askedIn() == AskedIn.EMERGENCY || random.nextBoolean()));
        Set<Address> unsure = new HashSet<>(answers.unsure());
        if (random.nextBoolean()) {
            unsure.removeIf(question -> question.kind() == Kind.WARNING_SIGN);
        }
        return new Answers(ticked, answers.none(), unsure, null, null);
    }

    /** Works out slowly and plainly what holds for one person, from the questions and the answers alone. */
    private final class Person {

        private final Set<Address> ticked;
        private final Set<Address> none;
        private final Set<Address> unsure;
        private final List<WarningSign> signs;

        Person(Answers answers) {
            // Hash sets, as many questions are asked of them.
            this.ticked = new HashSet<>(answers.ticked());
            this.none = new HashSet<>(answers.none());
            this.unsure = new HashSet<>(answers.unsure());
            this.signs = CATALOGUE.parts().warningSigns().stream()
                    .filter(sign -> truth(new Criterion.Ticked(sign.address())) == Truth.YES)
                    .toList();
        }

        Set<Part> hiddenParts() {
            Set<Part> hidden = new HashSet<>();
            signs.forEach(sign -> hidden.addAll(sign.withholds()));
            boolean unsureOfUrgentSigns = unsure.contains(Questionnaire.EMERGENCY_SIGNS)
                    || unsure.contains(Address.of("warning-sign:same-day"));
            if (unsureOfUrgentSigns || signs.stream().anyMatch(sign -> sign.urgency() == Urgency.SAME_DAY)) {
                hidden.addAll(Set.of(Part.DIET, Part.SUPPLEMENT, Part.START_HERE));
            }
            CATALOGUE.parts().scopeRules().stream()
                    .filter(rule -> rule.appliesWhen() != null && truth(rule.appliesWhen()) == Truth.YES)
                    .forEach(rule -> hidden.addAll(rule.hides()));
            boolean ageKnown = CHECKER.questionnaire().question(Questionnaire.AGE).orElseThrow().facts().stream()
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
                    .map(tick -> CHECKER.questionnaire().askingAbout(tick).orElseThrow())
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
}
