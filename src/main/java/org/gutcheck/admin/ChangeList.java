package org.gutcheck.admin;

import java.util.List;
import org.gutcheck.admin.EntryPage.Change;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two states of the content, as pages show it: all kinds with the first of each, or one kind page by
 * page.
 *
 * @param counts how many entries are added, changed, retired, in words; empty where nothing differs
 * @param only the kind that is shown alone, or null where all are
 * @param page from 1
 * @param unseen the addresses of what is held back and stands on no line here, with spaces between
 */
record ChangeList(
        List<String> counts, List<Group> groups, @Nullable String only, int page, int pages, String unseen) {

    public boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The changes of one kind: how many there are, and those shown. */
    record Group(String kind, String kindName, int total, List<Line> lines) {

        public boolean isCut() {
            return lines.size() < total;
        }
    }

    /**
     * One entry.
     *
     * @param address what names it, and {@code path} where it is edited
     * @param what what happens to it, in words
     * @param isWhole whether it is new or gone, so that its fields are all there is to tell
     * @param moves what stands elsewhere in an order, in words
     * @param isHeld whether somebody holds it back
     * @param isAlong whether it is held back along with something else, and so not by a tick of its own
     */
    record Line(
            String address,
            String path,
            String title,
            String what,
            boolean isWhole,
            List<Change> changes,
            List<String> moves,
            boolean isHeld,
            boolean isAlong) {}
}
