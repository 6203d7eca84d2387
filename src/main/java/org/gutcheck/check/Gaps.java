package org.gutcheck.check;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.checker.Assessment;
import org.gutcheck.checker.Question;
import org.gutcheck.web.CitedSource;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/**
 * What is not known: how well the citations on the page fit, where no mainstream view was found, and what the person left
 * open.
 *
 * @param shown how many items the page shows
 * @param withoutView on how many of them no mainstream view was found
 */
record Gaps(
        int citations,
        List<StatusCount> byStatus,
        int shown,
        int withoutView,
        List<Words> unanswered,
        List<Words> unsure,
        boolean contradicted) {

    /** How many citations on the page have one status. */
    record StatusCount(ReviewStatus status, long count) {}

    public boolean unansweredOnlySensitive() {
        return Words.allSensitive(unanswered);
    }

    public boolean unsureOnlySensitive() {
        return Words.allSensitive(unsure);
    }

    static Gaps of(
            Assessment assessment,
            List<CitedSource> sources,
            Mainstream mainstream,
            PublishedSite site,
            Wording wording) {
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
                names(assessment.unanswered(), site, wording),
                names(assessment.unsure(), site, wording),
                !assessment.contradictions().isEmpty());
    }

    private static List<Words> names(List<Address> questions, PublishedSite site, Wording wording) {
        return Words.sensitiveLast(questions.stream()
                .map(question -> new Words(name(question, site, wording), isSensitive(question, site)))
                .toList());
    }

    private static boolean isSensitive(Address question, PublishedSite site) {
        return site.checker()
                .questionnaire()
                .question(question)
                .map(asked -> asked.facts().stream().allMatch(FactNames::isSensitive))
                .orElse(false);
    }

    private static String name(Address address, PublishedSite site, Wording wording) {
        FactNames names = new FactNames(site.catalogue());
        String otherwise = address.kind() == Kind.BODY_SYSTEM
                ? site.catalogue().bodySystem(address.slug()).label()
                : site.checker()
                        .questionnaire()
                        .question(address)
                        .map(Question::facts)
                        .map(facts -> names.brief(facts.get(0)))
                        .orElse(address.slug().value());
        return wording.about(address, "name", otherwise);
    }
}
