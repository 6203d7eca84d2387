package org.gutcheck.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Question;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.web.CitedSource;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/**
 * What is not known: how well the citations on the page fit, where no mainstream view was found, and what the person left
 * open.
 *
 * @param shown how many items the page shows
 * @param contradicted the questions with answers that did not go together, of which the safer was taken
 * @param withoutView on how many of them no mainstream view was found
 * @param openSigns the questions about warning signs among the unanswered ones
 * @param openEmergency whether the one about signs that need help right away is among them
 */
record Gaps(
        int citations,
        List<StatusCount> byStatus,
        int shown,
        int withoutView,
        List<String> unanswered,
        List<String> openSigns,
        boolean openEmergency,
        List<String> unsure,
        List<String> contradicted) {

    /** How many citations on the page have one status. */
    record StatusCount(ReviewStatus status, long count) {}

    static Gaps of(Told told, List<CitedSource> sources, Mainstream mainstream, PublishedSite site, Wording wording) {
        Assessment assessment = told.assessment();
        Map<ReviewStatus, Long> counts =
                sources.stream().collect(Collectors.groupingBy(CitedSource::status, Collectors.counting()));
        return new Gaps(
                sources.size(),
                Arrays.stream(ReviewStatus.values())
                        .filter(counts::containsKey)
                        .map(status -> new StatusCount(status, counts.getOrDefault(status, 0L)))
                        .toList(),
                mainstream.shown(),
                mainstream.notFound().size(),
                names(assessment.unanswered().stream().filter(told::tells), question -> true, site, wording),
                names(
                        assessment.unanswered().stream().filter(told::tells),
                        question -> question.address().kind() == Kind.WARNING_SIGN,
                        site,
                        wording),
                assessment.unanswered().contains(Questionnaire.EMERGENCY_SIGNS),
                names(assessment.unsure().stream().filter(told::tells), question -> true, site, wording),
                contradicted(assessment, site, wording));
    }

    /** The questions with answers that did not go together. */
    static List<String> contradicted(Assessment assessment, PublishedSite site, Wording wording) {
        return names(assessment.contradictions().stream(), question -> true, site, wording);
    }

    private static List<String> names(
            Stream<Address> questions, Predicate<Question> which, PublishedSite site, Wording wording) {
        FactNames names = new FactNames(site.catalogue());
        return questions
                .flatMap(address -> site.checker().questionnaire().question(address).stream())
                .filter(which)
                .map(question -> names.title(question, wording))
                .toList();
    }
}
