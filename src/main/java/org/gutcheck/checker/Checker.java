package org.gutcheck.checker;

import static java.util.Collections.unmodifiableList;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.Facts;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.ScopeRule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Tickable;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.checker.Assessment.Care;
import org.gutcheck.checker.Assessment.Cause;
import org.gutcheck.checker.Assessment.Match;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Assessment.Withheld;
import org.jspecify.annotations.Nullable;

/** Assesses answers against one catalogue: the same answers always give the same assessment. Safe for many threads. */
public final class Checker {

    private static final Set<Part> SUPPORTS = EnumSet.of(Part.DIET, Part.HABIT, Part.SUPPLEMENT, Part.START_HERE);

    private final Catalogue catalogue;
    private final Questionnaire questionnaire;
    private final FactTable table;
    private final Suggesting suggesting;
    private final AnswerReader reader;
    private final Map<Address, List<Slug>> claimsAbout = new HashMap<>();
    private final Triage triage;
    private final Contradictions contradictions;
    private final List<NumberedScope> scopeRules;
    private final int[] triggers;
    private final List<NumberedItem> symptoms;
    private final List<NumberedItem> riskFactors;
    private final List<NumberedItem> conditions;
    private final int underAge;
    private final int ageQuestion;

    private Checker(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.questionnaire = Questionnaire.of(catalogue);
        this.table = new FactTable(catalogue, questionnaire);
        this.suggesting = new Suggesting(catalogue, table);
        this.reader = new AnswerReader(catalogue, questionnaire, table);
        this.symptoms = numbered(catalogue.parts().symptoms());
        this.riskFactors = numbered(catalogue.parts().riskFactors());
        this.conditions = numbered(catalogue.parts().conditions());
        this.underAge = table.tickNumber(Questionnaire.UNDER_18);
        this.ageQuestion = table.questionNumberAt(Questionnaire.AGE);
        this.triage = new Triage(catalogue, table);
        this.contradictions = new Contradictions(catalogue, table);
        this.scopeRules = catalogue.parts().scopeRules().stream()
                .flatMap(rule -> NumberedScope.of(rule, table).stream())
                .toList();
        this.triggers = table.questions().stream()
                .mapToInt(question -> numberOrNone(question.askedAfter()))
                .toArray();
        catalogue
                .parts()
                .tickables()
                .flatMap(item -> item.tickables().stream())
                .forEach(tick -> claimsAbout.put(tick, slugs(catalogue.claimsAbout(tick))));
    }

    public static Checker of(Catalogue catalogue) {
        return new Checker(catalogue);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Questionnaire questionnaire() {
        return questionnaire;
    }

    /** Reads raw answers: keeps every valid part and reports every problem. */
    public Reading read(RawAnswers raw) {
        return reader.read(raw);
    }

    /** What is known about a person, fact by fact. */
    public Facts facts(Answers answers) {
        return new PersonFacts(table, answers);
    }

    /** The ticks any one of which makes a fact hold; none, where it follows from other answers. */
    public List<Address> ticksBehind(Address fact) {
        return Arrays.stream(table.ticksBelow(table.numberOf(fact)))
                .mapToObj(table::tick)
                .toList();
    }

    /** Assesses answers; what is not of this catalogue in them is passed over. */
    public Assessment assess(Answers answers) {
        PersonFacts facts = new PersonFacts(table, answers);
        List<WarningSign> signs = triage.signs(facts);
        List<Care> care = triage.care(facts, signs);
        List<ScopeRule> scope = scope(facts);
        Outcome outcome = outcome(facts, care);
        Map<Part, Set<Cause>> withheld = withheld(facts, outcome, care, scope);
        boolean showsMatches = outcome == Outcome.SUMMARY && !withheld.containsKey(Part.MATCHES);
        Suggesting.Result suggested = outcome == Outcome.SUMMARY
                ? suggesting.suggest(facts, withheld.keySet(), signs)
                : Suggesting.Result.NOTHING;
        return new Assessment(
                outcome,
                care,
                showsMatches ? matches(symptoms, facts) : List.of(),
                showsMatches ? matches(riskFactors, facts) : List.of(),
                showsMatches ? matches(conditions, facts) : List.of(),
                suggested.suggestions(),
                suggested.startHere(),
                suggested.held(),
                asList(withheld),
                scope.stream().map(ScopeRule::slug).toList(),
                questionsThat(question -> isRelevant(question, facts) && isUnanswered(question, facts)),
                questionsThat(facts::isUnsure),
                questionsThat(question -> contradictions.in(question, facts)));
    }

    /** The rules that concern this person; those for everyone withhold nothing. */
    private List<ScopeRule> scope(PersonFacts facts) {
        List<ScopeRule> concerning = new ArrayList<>();
        for (NumberedScope scope : scopeRules) {
            if (scope.appliesWhen().holds(facts)) {
                concerning.add(scope.rule());
            }
        }
        return concerning;
    }

    private Outcome outcome(PersonFacts facts, List<Care> care) {
        if (!care.isEmpty() && care.get(0).urgency() == Urgency.EMERGENCY) {
            return Outcome.EMERGENCY;
        }
        return facts.isTicked(underAge) ? Outcome.UNDER_18 : Outcome.SUMMARY;
    }

    private Map<Part, Set<Cause>> withheld(PersonFacts facts, Outcome outcome, List<Care> care, List<ScopeRule> scope) {
        Map<Part, Set<Cause>> withheld = new EnumMap<>(Part.class);
        scope.forEach(rule -> hold(withheld, rule.hides(), Cause.SCOPE));
        for (Care level : care) {
            level.signs()
                    .forEach(sign -> hold(withheld, catalogue.warningSign(sign).withholds(), Cause.WARNING_SIGN));
            hold(withheld, level.urgency().withholds(), Cause.WARNING_SIGN);
        }
        if (outcome == Outcome.UNDER_18) {
            hold(withheld, EnumSet.allOf(Part.class), Cause.UNDER_18);
        } else if (outcome == Outcome.SUMMARY && (underAge < 0 || !facts.isTickedIn(ageQuestion))) {
            // Where nobody can say that they are under 18, nobody is known to be an adult.
            hold(withheld, SUPPORTS, Cause.AGE_NOT_KNOWN);
        }
        return withheld;
    }

    private static void hold(Map<Part, Set<Cause>> withheld, Set<Part> parts, Cause cause) {
        parts.forEach(part -> withheld.computeIfAbsent(part, key -> EnumSet.noneOf(Cause.class))
                .add(cause));
    }

    private static List<Withheld> asList(Map<Part, Set<Cause>> withheld) {
        List<Withheld> list = new ArrayList<>(withheld.size());
        withheld.forEach((part, causes) -> list.add(new Withheld(part, causes)));
        return List.copyOf(list);
    }

    private List<Match> matches(List<NumberedItem> items, PersonFacts facts) {
        List<Match> matches = new ArrayList<>();
        for (NumberedItem item : items) {
            if (facts.holds(item.fact())) {
                List<Address> ticks = facts.ticksFor(item.fact());
                matches.add(new Match(item.address(), ticks, claims(item.claims(), ticks)));
            }
        }
        return unmodifiableList(matches);
    }

    private List<Slug> claims(List<Slug> aboutItem, List<Address> ticks) {
        Set<Slug> all = null;
        for (Address tick : ticks) {
            List<Slug> aboutTick = tick.option() == null ? List.of() : claimsAbout.getOrDefault(tick, List.of());
            if (!aboutTick.isEmpty()) {
                all = all == null ? new LinkedHashSet<>(aboutItem) : all;
                all.addAll(aboutTick);
            }
        }
        return all == null ? aboutItem : List.copyOf(all);
    }

    private boolean isRelevant(int question, PersonFacts facts) {
        return triggers[question] < 0 || facts.holds(triggers[question]);
    }

    private static boolean isUnanswered(int question, PersonFacts facts) {
        return !facts.isAnswered(question) && !facts.isUnsure(question);
    }

    private List<Address> questionsThat(IntPredicate chosen) {
        List<Address> addresses = new ArrayList<>();
        for (int question = 0; question < table.questions().size(); question++) {
            if (chosen.test(question)) {
                addresses.add(table.questions().get(question).address());
            }
        }
        return unmodifiableList(addresses);
    }

    private List<NumberedItem> numbered(List<? extends Tickable> items) {
        return items.stream()
                .map(item -> new NumberedItem(
                        item.address(), table.numberOf(item.address()), slugs(catalogue.claimsAbout(item.address()))))
                .toList();
    }

    private int numberOrNone(@Nullable Address trigger) {
        return trigger == null ? -1 : table.numberOf(trigger);
    }

    /** An item with the number of its fact, so that nothing has to be looked up for each person. */
    private record NumberedItem(Address address, int fact, List<Slug> claims) {}

    /** A scope rule that is not for everyone. */
    private record NumberedScope(ScopeRule rule, NumberedCriterion appliesWhen) {
        static Optional<NumberedScope> of(ScopeRule rule, FactTable table) {
            return Optional.ofNullable(rule.appliesWhen())
                    .map(criterion -> new NumberedScope(rule, NumberedCriterion.of(criterion, table)));
        }
    }

    private static List<Slug> slugs(List<Claim> claims) {
        return claims.stream().map(Claim::slug).toList();
    }
}
