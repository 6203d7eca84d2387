package org.gutcheck.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Tickable;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.check.CheckPage.Choice;
import org.gutcheck.check.CheckPage.Fieldset;
import org.gutcheck.check.CheckPage.Group;
import org.gutcheck.checker.Checker;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.checker.Since;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/** Turns questions into fieldsets, with what was chosen in them. */
final class Fieldsets {

    private final Catalogue catalogue;
    private final Questionnaire questionnaire;
    private final AskWhen askWhen;
    private final FactNames names;
    private final Wording wording;
    private final CheckForm form;
    private final Mistakes mistakes;

    Fieldsets(Checker checker, Wording wording, CheckForm form, Mistakes mistakes) {
        this.catalogue = checker.catalogue();
        this.questionnaire = checker.questionnaire();
        this.askWhen = new AskWhen(checker);
        this.names = new FactNames(catalogue);
        this.wording = wording;
        this.form = form;
        this.mistakes = mistakes;
    }

    /** The fieldsets of one screen; a follow-up to a tick on the same screen unfolds below that tick. */
    List<Fieldset> on(Topic topic, List<Question> asked) {
        List<Fieldset> fieldsets = new ArrayList<>();
        for (Question question : asked) {
            if (!unfoldsElsewhere(question)) {
                fieldsets.add(fieldset(question));
            }
        }
        if (topic == Topic.GUT) {
            fieldsets.add(since());
        }
        return List.copyOf(fieldsets);
    }

    private boolean unfoldsElsewhere(Question question) {
        return question.askedAfter() != null
                && ticksOf(question.askedAfter()).stream().anyMatch(tick -> topicOf(tick) == question.topic());
    }

    private List<Address> ticksOf(Address fact) {
        if (fact.option() != null) {
            return List.of(fact);
        }
        return catalogue.tickable(fact).map(Tickable::tickables).orElse(List.of(fact));
    }

    private @Nullable Topic topicOf(Address tick) {
        return questionnaire.askingAbout(tick).map(Question::topic).orElse(null);
    }

    private Fieldset fieldset(Question question) {
        Address address = question.address();
        boolean single = question.single() || question.yesOrNo();
        return new Fieldset(
                FormIds.question(address),
                address.toString(),
                names.title(question, wording),
                legend(question),
                hint(question),
                address.kind() == Kind.BODY_SYSTEM && question.topic() == Topic.REST_OF_BODY
                        ? address.slug().value()
                        : null,
                single,
                question.safety(),
                question.askedAfter() == null ? null : FormIds.choice(question.askedAfter()),
                isRequired(question) ? mistakes.missing(question) : null,
                mistakes.at(question),
                question.yesOrNo() ? List.of(group(question, null, List.of(yes(question)))) : groups(question),
                others(question, single));
    }

    private String legend(Question question) {
        Address address = question.address();
        String otherwise = address.kind() == Kind.BODY_SYSTEM
                ? catalogue.bodySystem(address.slug()).label()
                : names.label(question.facts().get(0));
        return wording.about(address, "legend", otherwise);
    }

    private String hint(Question question) {
        String otherwise = question.yesOrNo() ? names.hint(question.facts().get(0)) : "";
        return wording.about(question.address(), "hint", otherwise);
    }

    private static boolean isRequired(Question question) {
        return question.address().equals(Questionnaire.AGE);
    }

    /** Signs stand under their small headings; all else stands together. */
    private List<Group> groups(Question question) {
        Map<String, List<Choice>> byHeading = new LinkedHashMap<>();
        for (Address fact : question.facts()) {
            String heading = fact.kind() == Kind.WARNING_SIGN
                    ? catalogue.warningSign(fact.slug()).heading()
                    : "";
            byHeading.computeIfAbsent(heading, key -> new ArrayList<>()).add(choice(question, fact));
        }
        List<Group> groups = new ArrayList<>();
        byHeading.forEach((heading, choices) ->
                groups.add(group(question, heading.isEmpty() ? null : heading, choices, groups.size())));
        return groups;
    }

    private Group group(Question question, @Nullable String heading, List<Choice> choices) {
        return group(question, heading, choices, 0);
    }

    private Group group(Question question, @Nullable String heading, List<Choice> choices, int number) {
        return new Group(FormIds.question(question.address()) + "-group-" + number, heading, List.copyOf(choices));
    }

    private Choice choice(Question question, Address fact) {
        return new Choice(
                FormIds.choice(fact),
                fact.toString(),
                names.label(fact),
                hint(fact),
                form.has(question.address().toString(), fact.toString()),
                askWhen.of(fact),
                followUp(question, fact));
    }

    /** The hint below a choice; an item that can be ticked beside its options stands for what they leave out. */
    private String hint(Address fact) {
        boolean besideOptions = fact.option() == null
                && catalogue
                        .tickable(fact)
                        .map(item -> !item.options().isEmpty())
                        .orElse(false);
        String hint = names.hint(fact);
        return besideOptions && hint.isEmpty() ? wording.of("choice.another") : hint;
    }

    private @Nullable Fieldset followUp(Question question, Address fact) {
        return questionnaire.questions().stream()
                .filter(other -> other.topic() == question.topic())
                .filter(other -> other.askedAfter() != null && Objects.equals(other.askedAfter(), fact))
                .findFirst()
                .map(this::fieldset)
                .orElse(null);
    }

    private Choice yes(Question question) {
        Address fact = question.facts().get(0);
        String name = question.address().toString();
        return new Choice(
                FormIds.choice(fact), name, wording.of("choice.yes"), "", form.has(name, fact.toString()), null, null);
    }

    private List<Choice> others(Question question, boolean single) {
        List<Choice> others = new ArrayList<>();
        if (question.yesOrNo()) {
            others.add(other(question, CheckForm.NONE, "choice.no"));
        } else if (!single) {
            others.add(other(question, CheckForm.NONE, "choice.none"));
        }
        if (question.safety() || (single && !isRequired(question))) {
            others.add(other(question, CheckForm.UNSURE, question.safety() ? "choice.unsure" : "choice.not-sure"));
        }
        return others;
    }

    private Choice other(Question question, String value, String words) {
        boolean checked = form.has(question.address().toString(), value);
        return new Choice(FormIds.other(question.address(), value), value, wording.of(words), "", checked, null, null);
    }

    private Fieldset since() {
        List<Choice> choices = Arrays.stream(Since.values())
                .map(since -> new Choice(
                        FormIds.since(since),
                        since.code(),
                        wording.of(since),
                        "",
                        form.has(CheckForm.SINCE, since.code()),
                        null,
                        null))
                .toList();
        return new Fieldset(
                CheckForm.SINCE,
                CheckForm.SINCE,
                wording.of("question.since.name"),
                wording.of("question.since.legend"),
                wording.of("question.since.hint"),
                null,
                true,
                false,
                null,
                null,
                mistakes.at(CheckForm.SINCE, choices.get(0).id()),
                List.of(new Group(CheckForm.SINCE + "-group-0", null, choices)),
                List.of());
    }
}
