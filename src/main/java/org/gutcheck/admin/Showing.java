package org.gutcheck.admin;

import java.util.List;
import java.util.Optional;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.EntryAddress;
import org.jspecify.annotations.Nullable;

/**
 * What stands around a public page that is shown to editors only.
 *
 * @param root the path that stands before every path of the pages shown
 * @param desk the path of the desk
 * @param what names the site that is shown
 * @param note says how it stands to what visitors see
 * @param problems how many things keep it from being published
 * @param other the path of the same page in the other of draft and live site, or null where there is none
 * @param otherName what is there
 */
record Showing(
        String root,
        String desk,
        String what,
        String note,
        int problems,
        @Nullable String other,
        String otherName) {

    /** An entry that can be edited, by its address, and where. */
    record Edit(String entry, String href) {}

    /** Whether what is shown can be edited; a past release cannot. */
    public boolean isEditable() {
        return other != null;
    }

    /** Where the entry at an address is edited. */
    public List<Edit> edit(String address) {
        return edits(EntryAddress.parse(address));
    }

    /** Where the items are edited to which facts belong. */
    public List<Edit> editEach(List<Address> facts) {
        return facts.stream()
                .map(Address::item)
                .distinct()
                .flatMap(item -> edits(Optional.of(EntryAddress.of(item))).stream())
                .toList();
    }

    private List<Edit> edits(Optional<EntryAddress> entry) {
        return entry
                .filter(found -> isEditable())
                .map(found -> new Edit(
                        found.toString(), desk + "/content/" + found.kind().prefix() + "/" + found.id()))
                .stream()
                .toList();
    }
}
