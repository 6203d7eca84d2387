package org.gutcheck.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.catalogue.WarningSign;
import org.gutcheck.check.CheckPage.CountryField;
import org.gutcheck.check.CheckPage.Fieldset;
import org.gutcheck.check.CheckPage.Mistake;
import org.gutcheck.checker.Assessment.Outcome;
import org.gutcheck.checker.Checker;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.checker.Reading;
import org.gutcheck.web.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * Every part of the pages made from answers, in every state, as the live release fills it.
 *
 * @param fieldsets questions with one answer and with several, blank, ticked, unfolded and with mistakes
 * @param country where to choose it, or null where the release asks for none
 * @param mistakes what is to be sorted out in them
 * @param care the cards of somebody with signs of two urgencies
 * @param summary of somebody without signs and with a condition of each strength
 * @param emergency of somebody with the first emergency sign that is asked, or null where the release asks of none
 */
record StyleGuide(
        List<Fieldset> fieldsets,
        @Nullable CountryField country,
        List<Mistake> mistakes,
        List<CareCard> care,
        SummaryPage summary,
        @Nullable EmergencyPage emergency,
        List<Strength> strengths) {

    static StyleGuide of(PublishedSite site, CheckPages checks, ResultPages results) {
        Sample sample = new Sample(site.checker());
        CheckForm mistaken = sample.mistaken();
        Checker checker = site.checker();
        CheckPage page = checks.filled(
                site,
                mistaken,
                checker.read(mistaken.toAnswers(checker.questionnaire())).problems());
        List<Fieldset> fieldsets = page.screens().stream()
                .flatMap(screen -> screen.fieldsets().stream())
                .filter(fieldset -> sample.shown().contains(fieldset.name()))
                .toList();
        CountryField country = page.screens().stream()
                .flatMap(screen -> Stream.ofNullable(screen.countryField()))
                .findFirst()
                .orElse(null);
        Reading care = sample.read(sample.signs(Urgency.SAME_DAY, Urgency.SOON));
        Reading summary = sample.read(List.of());
        Reading emergency = sample.read(sample.signs(Urgency.EMERGENCY));
        return new StyleGuide(
                fieldsets,
                country,
                page.mistakes(),
                results.summary(site, care, told(care, checker)).care(),
                results.summary(site, summary, told(summary, checker)),
                told(emergency, checker).assessment().outcome() == Outcome.EMERGENCY
                        ? results.emergency(site, emergency, told(emergency, checker))
                        : null,
                List.of(Strength.values()));
    }

    private static Told told(Reading reading, Checker checker) {
        return Told.everything(reading.answers(), checker.assess(reading.answers()));
    }

    /** Answers that bring every part up, whatever the release holds. */
    private record Sample(Checker checker) {

        private static final int SYSTEMS = 3;

        /** An age is missing, and "none" is ticked beside something. */
        CheckForm mistaken() {
            Map<String, Set<String>> chosen = new TreeMap<>();
            first(Topic.GUT)
                    .forEach(gut -> chosen.put(
                            gut.address().toString(),
                            new TreeSet<>(
                                    List.of(CheckForm.NONE, gut.facts().get(0).toString()))));
            first(Topic.REST_OF_BODY)
                    .forEach(body -> chosen.put(
                            body.address().toString(),
                            Set.of(body.facts().get(0).toString())));
            first(Topic.DAY_TO_DAY)
                    .forEach(days -> chosen.put(days.address().toString(), new TreeSet<>(strings(days.facts()))));
            return new CheckForm(chosen);
        }

        /** The names of the questions to show. */
        Set<String> shown() {
            Set<String> names = new TreeSet<>(Set.of(Questionnaire.AGE.toString()));
            Stream.of(Topic.URGENT_CHECK, Topic.GUT, Topic.REST_OF_BODY, Topic.DAY_TO_DAY)
                    .flatMap(this::first)
                    .forEach(question -> names.add(question.address().toString()));
            return names;
        }

        Reading read(List<Address> signs) {
            List<Address> ticked = new ArrayList<>(signs);
            checker.questionnaire().question(Questionnaire.AGE).stream()
                    .flatMap(question -> question.facts().stream())
                    .filter(age -> !age.equals(Questionnaire.UNDER_18))
                    .findFirst()
                    .ifPresent(ticked::add);
            Catalogue catalogue = checker.catalogue();
            Stream.concat(on(Topic.REST_OF_BODY).limit(SYSTEMS), first(Topic.DAY_TO_DAY))
                    .forEach(question -> ticked.add(question.facts().get(0)));
            for (Strength strength : Strength.values()) {
                catalogue.parts().conditions().stream()
                        .filter(condition -> condition.strength() == strength)
                        .map(Item::address)
                        .flatMap(this::tick)
                        .findFirst()
                        .ifPresent(ticked::add);
            }
            Map<String, Set<String>> chosen = new TreeMap<>();
            for (Address fact : ticked) {
                checker.questionnaire()
                        .askingAbout(fact)
                        .ifPresent(question -> chosen.computeIfAbsent(
                                        question.address().toString(), name -> new TreeSet<>())
                                .add(fact.toString()));
            }
            return checker.read(new CheckForm(chosen).toAnswers(checker.questionnaire()));
        }

        private Stream<Address> tick(Address condition) {
            return checker.questionnaire().questions().stream()
                    .flatMap(question -> question.facts().stream())
                    .filter(fact -> fact.item().equals(condition));
        }

        /** The first sign of each urgency. */
        List<Address> signs(Urgency... urgencies) {
            return Stream.of(urgencies)
                    .flatMap(urgency -> checker.catalogue().parts().warningSigns().stream()
                            .filter(sign -> sign.urgency() == urgency)
                            .filter(sign -> checker.questionnaire()
                                    .askingAbout(sign.address())
                                    .isPresent())
                            .limit(1))
                    .map(WarningSign::address)
                    .toList();
        }

        private Stream<Question> first(Topic topic) {
            return on(topic).limit(1);
        }

        private Stream<Question> on(Topic topic) {
            return checker.questionnaire().questions().stream()
                    .filter(question -> question.topic() == topic && question.askedAfter() == null);
        }

        private static List<String> strings(List<Address> facts) {
            return facts.stream().map(Address::toString).toList();
        }
    }
}
