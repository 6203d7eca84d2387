package org.gutcheck.admin;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Citation;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.ProposalConfidence;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.catalogue.Review;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.web.ListEntry;
import org.jspecify.annotations.Nullable;

/** Every citation number and every entry of the reference list, with what is wrong or open about each. */
record CitationHealth(List<CitedNumber> citations, List<ListedEntry> entries) {

    /** What an editor may want to look into. */
    enum Finding {
        /** There are proposals that nobody has accepted or turned down. */
        UNDECIDED,
        /** The list has no entry with the citation's number. */
        NO_ENTRY,
        /** The entry meant seems to be missing from the list. */
        LOST,
        /** The list prints the same work more than once. */
        SAME_WORK,
        /** No number leads to the entry, and no accepted proposal names it. */
        UNCITED,
        /** No DOI is known. */
        NO_DOI,
        /** The article prints none. */
        DOI_NOT_PRINTED,
        UNCONFIRMED
    }

    /**
     * One citation number.
     *
     * @param entry the entry of the same number, or null where the list has none
     * @param undecided the proposals nobody has decided on; that the entry of the same number is meant is none
     * @param findings its own and those of its entry
     */
    record CitedNumber(
            Citation citation, Claim claim, @Nullable Reference entry, List<Integer> undecided, Set<Finding> findings) {

        public Review review() {
            return citation.review();
        }
    }

    /**
     * One entry of the list.
     *
     * @param citedBy the citations that bear its number, or for which it was accepted as meant
     */
    record ListedEntry(Reference reference, List<Integer> citedBy, Set<Finding> findings) {}

    static CitationHealth of(CatalogueParts parts) {
        List<Citation> all = parts.claims().stream()
                .flatMap(claim -> claim.citations().stream())
                .toList();
        List<ListedEntry> entries = parts.references().stream()
                .map(reference -> listed(reference, all))
                .toList();
        Map<Integer, ListedEntry> byNumber = entries.stream()
                .collect(Collectors.toMap(entry -> entry.reference().number(), Function.identity()));
        return new CitationHealth(
                parts.claims().stream()
                        .flatMap(claim -> claim.citations().stream().map(citation -> cited(citation, claim, byNumber)))
                        .sorted(Comparator.comparingInt(one -> one.citation().number()))
                        .toList(),
                entries);
    }

    /** Every entry as pages show it, by its number. */
    Map<Integer, ListEntry> shown() {
        return entries.stream()
                .map(entry -> ListEntry.of(entry.reference()))
                .collect(Collectors.toMap(ListEntry::number, Function.identity()));
    }

    /** Only what fits; entries have no status, so that with one none of them does. */
    CitationHealth only(CitationFilter filter) {
        return new CitationHealth(
                citations.stream().filter(filter::fits).toList(),
                entries.stream().filter(filter::fits).toList());
    }

    /** How many citations have each status. */
    Map<ReviewStatus, Long> byStatus() {
        Map<ReviewStatus, Long> counts = new EnumMap<>(ReviewStatus.class);
        Arrays.stream(ReviewStatus.values()).forEach(status -> counts.put(status, 0L));
        citations.forEach(one -> counts.merge(one.review().status(), 1L, Long::sum));
        return counts;
    }

    /** How many citations and entries there are of each finding. */
    Map<Finding, Count> byFinding() {
        Map<Finding, Count> counts = new EnumMap<>(Finding.class);
        for (Finding finding : Finding.values()) {
            counts.put(
                    finding,
                    new Count(
                            citations.stream()
                                    .filter(one -> one.findings().contains(finding))
                                    .count(),
                            entries.stream()
                                    .filter(one -> one.findings().contains(finding))
                                    .count()));
        }
        return counts;
    }

    /** How many citations, and how many entries. */
    record Count(long citations, long entries) {}

    /** How many proposals nobody has decided on. */
    long undecided() {
        return citations.stream().mapToLong(one -> one.undecided().size()).sum();
    }

    /** How many different works the entries print. */
    long works() {
        return entries.stream()
                .filter(entry -> entry.reference().printsItsWorkFirst())
                .count();
    }

    private static ListedEntry listed(Reference reference, List<Citation> citations) {
        Integer number = reference.number();
        List<Integer> citedBy = citations.stream()
                .filter(citation -> number.equals(citation.listEntry())
                        || citation.review().accepted().contains(number))
                .map(Citation::number)
                .sorted()
                .toList();
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        add(findings, Finding.SAME_WORK, !reference.sameWorkAs().isEmpty());
        add(findings, Finding.UNCITED, citedBy.isEmpty());
        add(findings, Finding.NO_DOI, reference.doi() == null);
        add(findings, Finding.DOI_NOT_PRINTED, !reference.doiPrinted());
        add(findings, Finding.UNCONFIRMED, !reference.confirmed());
        return new ListedEntry(reference, citedBy, findings);
    }

    private static CitedNumber cited(Citation citation, Claim claim, Map<Integer, ListedEntry> entries) {
        Integer listed = citation.listEntry();
        ListedEntry entry = listed == null ? null : entries.get(listed);
        Review review = citation.review();
        List<Integer> undecided = review.proposals().stream()
                .filter(proposal -> !proposal.equals(listed))
                .filter(proposal -> Stream.concat(review.accepted().stream(), review.rejected().stream())
                        .noneMatch(proposal::equals))
                .toList();
        Set<Finding> findings = EnumSet.noneOf(Finding.class);
        add(findings, Finding.UNDECIDED, !undecided.isEmpty());
        add(findings, Finding.NO_ENTRY, entry == null);
        add(findings, Finding.LOST, review.confidence() == ProposalConfidence.DROPPED);
        if (entry != null) {
            findings.addAll(entry.findings());
        }
        return new CitedNumber(citation, claim, entry == null ? null : entry.reference(), undecided, findings);
    }

    private static void add(Set<Finding> findings, Finding finding, boolean found) {
        if (found) {
            findings.add(finding);
        }
    }
}
