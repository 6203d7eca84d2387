package org.gutcheck.admin;

import java.util.List;
import java.util.Map;
import org.gutcheck.admin.CitationHealth.CitedNumber;
import org.gutcheck.admin.CitationHealth.Count;
import org.gutcheck.admin.CitationHealth.Finding;
import org.gutcheck.admin.CitationHealth.ListedEntry;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.web.ListEntry;

/**
 * The page on citation health: sums of everything, and the lines that were asked for.
 *
 * @param undecided how many proposals are open
 * @param works how many different works the entries print
 * @param shown every entry with what is known of the work, by its number
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
        List<ListedEntry> entries,
        Map<Integer, ListEntry> shown) {

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
                wanted.entries(),
                health.shown());
    }
}
