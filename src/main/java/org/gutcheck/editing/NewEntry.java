package org.gutcheck.editing;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.catalogue.Slug;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What an entry is before anything was typed into its form. */
public final class NewEntry {

    private static final Set<EntryKind> NOT_ADDED = EnumSet.of(EntryKind.SETTINGS, EntryKind.ORDER);

    private static final Set<EntryKind> SAFETY =
            EnumSet.of(EntryKind.WARNING_SIGN, EntryKind.CAUTION, EntryKind.SCOPE_RULE, EntryKind.MAINSTREAM_VIEW);

    private NewEntry() {}

    /** Whether there can be more of a kind. */
    public static boolean canBeAdded(EntryKind kind) {
        return !NOT_ADDED.contains(kind);
    }

    /** The address that an id makes, or nothing where it is none. */
    public static Optional<EntryAddress> address(EntryKind kind, String id) {
        boolean fits = switch (kind) {
            case SETTINGS, ORDER -> false;
            case CITATION, REFERENCE -> id.matches("[1-9][0-9]{0,5}");
            case HELP_LINES -> id.matches("[A-Z]{2}");
            case CODES ->
                Address.parse(id).filter(item -> item.option() == null).isPresent();
            default -> Slug.isValid(id) && !id.equals("new");
        };
        return fits ? Optional.of(new EntryAddress(kind, id)) : Optional.empty();
    }

    /** The body that a form is read over. */
    public static ObjectNode body(EntryAddress address, String by, LocalDate today) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        switch (address.kind()) {
            case CITATION, REFERENCE -> body.put("number", Integer.parseInt(address.id()));
            case HELP_LINES -> body.put("country", address.id());
            case CODES -> body.put("subject", address.id());
            default -> body.put("slug", address.id());
        }
        if (address.kind() == EntryKind.CITATION) {
            body.putObject("review").put("reviewedOn", today.toString()).put("reviewedBy", by);
        }
        if (SAFETY.contains(address.kind())) {
            body.putNull("signOff");
        }
        return body;
    }
}
