package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gutcheck.catalogue.AboutYou;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.AskedIn;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Tickable;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.WarningSign;

/** Every question that a catalogue asks, in the order of the screens. */
public final class Questionnaire {

    public static final Address AGE = Address.of("about-you:age");
    public static final Address UNDER_18 = Address.of("about-you:under-18");
    public static final Address EMERGENCY_SIGNS = Address.of("warning-sign:emergency");
    public static final Address DAY_TO_DAY = Address.of("risk-factor:day-to-day");
    public static final Address NAMED_CONDITIONS = Address.of("condition:named-by-a-doctor");

    private final List<Question> questions;
    private final Map<Address, Question> byAddress = new LinkedHashMap<>();
    private final Map<Address, Question> byFact = new LinkedHashMap<>();

    private Questionnaire(List<Question> questions) {
        this.questions = List.copyOf(questions);
        for (Question question : questions) {
            byAddress.put(question.address(), question);
            question.facts().forEach(fact -> byFact.put(fact, question));
        }
    }

    public static Questionnaire of(Catalogue catalogue) {
        CatalogueParts parts = catalogue.parts();
        List<Question> questions = new ArrayList<>();
        for (AskedIn checklist : AskedIn.values()) {
            signsAddress(checklist).ifPresent(address -> addSigns(questions, parts.warningSigns(), checklist, address));
        }
        for (BodySystem system : parts.bodySystems()) {
            addTickables(
                    questions,
                    system.address(),
                    system.askedIn(),
                    parts.symptoms().stream()
                            .filter(symptom -> symptom.bodySystem().equals(system.slug()))
                            .toList());
        }
        addTickables(questions, DAY_TO_DAY, Topic.DAY_TO_DAY, parts.riskFactors());
        addTickables(questions, NAMED_CONDITIONS, Topic.CONDITIONS, parts.conditions());
        addAboutYou(questions, parts.aboutYou());
        questions.sort(Comparator.comparing(Question::topic));
        return new Questionnaire(questions);
    }

    public List<Question> questions() {
        return questions;
    }

    /** The question with an address of its own, such as {@code body-system:skin}. */
    public Optional<Question> question(Address address) {
        return Optional.ofNullable(byAddress.get(address));
    }

    /** The question under which a fact can be ticked. */
    public Optional<Question> askingAbout(Address fact) {
        return Optional.ofNullable(byFact.get(fact));
    }

    /** The questions that leave a sign open where somebody answers them with "not sure". */
    public List<Question> leavingOpen(WarningSign sign) {
        Criterion from = sign.followsFrom();
        if (sign.askedIn() != AskedIn.ABOUT_YOU || from == null) {
            return signsAddress(sign.askedIn()).flatMap(this::question).stream().toList();
        }
        return questions.stream()
                .filter(question -> from.asksAbout().stream()
                        .anyMatch(fact -> question.facts().stream()
                                .anyMatch(
                                        tick -> tick.equals(fact) || tick.item().equals(fact))))
                .toList();
    }

    private static void addSigns(
            List<Question> questions, List<WarningSign> signs, AskedIn checklist, Address address) {
        List<Address> facts = signs.stream()
                .filter(sign -> sign.askedIn() == checklist)
                .map(WarningSign::address)
                .toList();
        if (!facts.isEmpty()) {
            Topic topic = checklist == AskedIn.EMERGENCY ? Topic.URGENT_CHECK : Topic.WARNING_SIGNS;
            questions.add(new Question(address, topic, facts, false, true, null));
        }
    }

    /** The address of a checklist of signs, or nothing for signs that follow from other answers. */
    public static Optional<Address> signsAddress(AskedIn checklist) {
        return switch (checklist) {
            case EMERGENCY -> Optional.of(EMERGENCY_SIGNS);
            case TODAY -> Optional.of(Address.of("warning-sign:same-day"));
            case DOCTOR -> Optional.of(Address.of("warning-sign:soon"));
            case ABOUT_YOU, DERIVED -> Optional.empty();
        };
    }

    private static void addTickables(
            List<Question> questions, Address address, Topic topic, List<? extends Tickable> items) {
        List<Address> facts =
                items.stream().flatMap(item -> item.tickables().stream()).toList();
        if (!facts.isEmpty()) {
            questions.add(new Question(address, topic, facts, false, false, null));
        }
    }

    private static void addAboutYou(List<Question> questions, List<AboutYou> aboutYou) {
        Map<Slug, List<AboutYou>> groups = new LinkedHashMap<>();
        aboutYou.forEach(fact ->
                groups.computeIfAbsent(fact.group(), group -> new ArrayList<>()).add(fact));
        groups.forEach((group, facts) -> {
            Address address = Address.of(Kind.ABOUT_YOU, group);
            AboutYou first = facts.get(0);
            // Follow-ups on other screens, like the age band, take one answer; the checklists about you take many,
            // and decide what is safe to show.
            boolean single = address.equals(AGE) || first.askedIn() != Topic.ABOUT_YOU;
            questions.add(new Question(
                    address,
                    first.askedIn(),
                    facts.stream().map(AboutYou::address).toList(),
                    single,
                    !single,
                    first.askedAfter()));
        });
    }
}
