package org.gutcheck.admin;

import java.util.List;
import java.util.Map;
import org.gutcheck.admin.CitationHealth.CitedNumber;
import org.gutcheck.admin.CitationHealth.Count;
import org.gutcheck.admin.CitationHealth.Finding;
import org.gutcheck.admin.CitationHealth.ListedEntry;
import org.gutcheck.catalogue.ReviewStatus;

/**
 * The page on citation health: sums of everything, and the lines that were asked for.
 *
 * @param undecided how many proposals are open
 * @param works how many different works the entries print
 */
record CitationsPage(
        int citationsInAll,
        int entriesInAll,
        long undecided,
        long works,
        Map<ReviewStatus, Long> byStatus,
        Map<Finding, Count> byFinding,
        CitationFilter filter,
        List<CitedNumber> citations,
        List<ListedEntry> entries) {

    static CitationsPage of(CitationHealth health, CitationFilter filter) {
        CitationHealth wanted = health.only(filter);
        return new CitationsPage(
                health.citations().size(),
                health.entries().size(),
                health.undecided(),
                health.works(),
                health.byStatus(),
                health.byFinding(),
                filter,
                wanted.citations(),
                wanted.entries());
    }
}
