package org.gutcheck.browse;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.web.CitedSource;
import org.gutcheck.web.ListEntry;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Every citation number with its claim and status, every entry as printed, and the sum of both.
 */
record ReferencesPage(Sums sums, EvidenceTable evidence, List<Numbered> citations, List<ListEntry> entries) {

    /**
     * A citation number.
     *
     * @param sameAs the first number that stands at the same statement, or null where it is the first itself
     */
    record Numbered(CitedSource source, @Nullable Integer sameAs) {}

    /**
     * What counting gives.
     *
     * @param works how many different works the entries print
     * @param lost how many entries seem to be missing from the list
     */
    record Sums(
            int citations,
            int entries,
            int works,
            int printedTwice,
            int withoutPrintedDoi,
            int withoutPubmedLink,
            int lost,
            List<StatusCount> byStatus) {

        /** How many numbers lead to a paper about the same thing. */
        public long fitting() {
            return byStatus.stream()
                    .filter(row -> row.status() == ReviewStatus.FITS)
                    .mapToLong(StatusCount::count)
                    .sum();
        }
    }

    /** How many citations have one status. */
    record StatusCount(ReviewStatus status, long count) {}

    static ReferencesPage of(Catalogue catalogue, Wording wording) {
        List<CitedSource> citations = catalogue.citations().stream()
                .map(cited -> CitedSource.of(cited, catalogue, wording))
                .toList();
        List<ListEntry> entries =
                catalogue.parts().references().stream().map(ListEntry::of).toList();
        return new ReferencesPage(
                sums(catalogue, citations), EvidenceTable.of(catalogue), numbered(citations), entries);
    }

    private static List<Numbered> numbered(List<CitedSource> citations) {
        Map<String, Integer> firsts = new HashMap<>();
        return citations.stream()
                .map(source -> new Numbered(source, firsts.putIfAbsent(source.statement(), source.number())))
                .toList();
    }

    private static Sums sums(Catalogue catalogue, List<CitedSource> citations) {
        List<Reference> entries = catalogue.parts().references();
        Map<ReviewStatus, Long> counts =
                citations.stream().collect(Collectors.groupingBy(CitedSource::status, Collectors.counting()));
        int works = (int) entries.stream().filter(Reference::printsItsWorkFirst).count();
        return new Sums(
                citations.size(),
                entries.size(),
                works,
                entries.size() - works,
                (int) entries.stream().filter(entry -> !entry.doiPrinted()).count(),
                (int) catalogue.citations().stream()
                        .filter(cited -> !cited.citation().pubmedLink())
                        .count(),
                Math.max(0, citations.size() - entries.size()),
                Arrays.stream(ReviewStatus.values())
                        .map(status -> new StatusCount(status, counts.getOrDefault(status, 0L)))
                        .toList());
    }
}
