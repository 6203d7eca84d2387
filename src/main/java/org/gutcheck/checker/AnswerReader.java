package org.gutcheck.checker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Nearest;
import org.gutcheck.catalogue.RetiredItem;
import org.jspecify.annotations.Nullable;

/** Reads raw answers against one catalogue; keeps every valid part and names the nearest valid address for the rest. */
final class AnswerReader {

    /** Unknown addresses past this number are only counted, so that the list of problems stays readable. */
    static final int MOST_UNKNOWN = 20;

    private static final int LONGEST_SHOWN = 100;

    private final Catalogue catalogue;
    private final Questionnaire questionnaire;
    private final Map<Address, Address> ticks;
    private final Map<Address, Address> questions;

    AnswerReader(Catalogue catalogue, Questionnaire questionnaire, FactTable table) {
        this.catalogue = catalogue;
        this.questionnaire = questionnaire;
        this.ticks = own(table.ticks());
        this.questions = own(questionnaire.questions().stream()
                .map(Question::address)
                .filter(address -> !address.equals(Questionnaire.AGE))
                .toList());
    }

    Reading read(RawAnswers raw) {
        Found found = new Found();
        Set<Address> ticked = addresses(raw.ticked(), ticks, found);
        Set<Address> none = addresses(raw.none(), questions, found);
        Set<Address> unsure = addresses(raw.unsure(), questions, found);
        List<AnswerProblem> problems = found.all();
        Since since = since(raw.gutSince(), problems);
        String country = country(raw.country(), problems);
        Answers answers = new Answers(ticked, none, unsure, since, country);
        for (Question question : questionnaire.questions()) {
            check(question, answers, problems);
        }
        return new Reading(answers, problems);
    }

    private Set<Address> addresses(List<String> given, Map<Address, Address> valid, Found found) {
        Set<Address> addresses = new LinkedHashSet<>();
        Set<Address> doubled = new HashSet<>();
        for (String text : given) {
            Optional<Address> address = Address.parse(text).map(valid::get);
            if (address.isEmpty()) {
                found.notValid(text, valid);
            } else if (!addresses.add(address.get()) && doubled.add(address.get())) {
                found.problems.add(new AnswerProblem.Duplicate(address.get()));
            }
        }
        return addresses;
    }

    private AnswerProblem notValid(String text, Map<Address, Address> valid) {
        Optional<RetiredItem> retired = Address.parse(text)
                .flatMap(address -> catalogue.retired(address).or(() -> catalogue.retired(address.item())));
        if (retired.isPresent()) {
            return new AnswerProblem.Retired(
                    retired.get().address(), retired.get().label());
        }
        String shown = shown(text);
        String nearest = Nearest.to(shown, valid.keySet(), Address::toString)
                .map(Address::toString)
                .orElse("");
        return new AnswerProblem.Unknown(shown, nearest);
    }

    private @Nullable Since since(@Nullable String given, List<AnswerProblem> problems) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        for (Since since : Since.values()) {
            if (since.code().equals(given)) {
                return since;
            }
        }
        problems.add(new AnswerProblem.BadValue(
                "since",
                shown(given),
                Arrays.stream(Since.values()).map(Since::code).toList()));
        return null;
    }

    private @Nullable String country(@Nullable String given, List<AnswerProblem> problems) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        String code = given.toUpperCase(Locale.ROOT);
        List<String> codes =
                catalogue.parts().helpLines().stream().map(HelpLines::country).toList();
        if (codes.contains(code)) {
            return code;
        }
        problems.add(new AnswerProblem.BadValue("country", shown(given), codes));
        return null;
    }

    private static void check(Question question, Answers answers, List<AnswerProblem> problems) {
        List<Address> ticked =
                question.facts().stream().filter(answers.ticked()::contains).toList();
        boolean none = answers.none().contains(question.address());
        boolean unsure = answers.unsure().contains(question.address());
        if (!question.safety() && (ticked.isEmpty() ? 0 : 1) + (none ? 1 : 0) + (unsure ? 1 : 0) > 1) {
            problems.add(new AnswerProblem.Contradiction(question.address(), ticked, none, unsure));
        }
        if (question.single() && ticked.size() > 1) {
            problems.add(new AnswerProblem.MoreThanOne(question.address(), ticked));
        }
        if (question.address().equals(Questionnaire.AGE) && ticked.isEmpty()) {
            problems.add(new AnswerProblem.Missing(question.address()));
        }
    }

    /** Each address by itself, so that what is read holds the catalogue's own, which are found fastest. */
    private static Map<Address, Address> own(List<Address> addresses) {
        Map<Address, Address> own = new LinkedHashMap<>();
        addresses.forEach(address -> own.put(address, address));
        return own;
    }

    private static String shown(String text) {
        return text.length() <= LONGEST_SHOWN ? text : text.substring(0, LONGEST_SHOWN) + "…";
    }

    /** The problems found so far; unknown addresses past the limit are only counted. */
    private final class Found {

        private final List<AnswerProblem> problems = new ArrayList<>();
        private int unknown;

        void notValid(String text, Map<Address, Address> valid) {
            if (unknown++ < MOST_UNKNOWN) {
                problems.add(AnswerReader.this.notValid(text, valid));
            }
        }

        List<AnswerProblem> all() {
            if (unknown > MOST_UNKNOWN) {
                problems.add(new AnswerProblem.MoreUnknown(unknown - MOST_UNKNOWN));
            }
            return problems;
        }
    }
}
