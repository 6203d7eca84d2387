package org.gutcheck.editing;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.gutcheck.catalogue.EntryAddress;
import org.gutcheck.catalogue.EntryKind;
import org.gutcheck.editing.Field.As;
import org.gutcheck.release.CatalogueEntries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Which entries name which others. */
public final class References {

    private References() {}

    /** The entries that name an entry or one of its options, in the order of the catalogue. */
    public static List<EntryAddress> to(EntryAddress wanted, CatalogueEntries entries) {
        List<EntryAddress> naming = new ArrayList<>();
        entries.entries().forEach((address, body) -> {
            if (!address.equals(wanted) && named(address.kind(), body).contains(wanted)) {
                naming.add(address);
            }
        });
        return naming;
    }

    /** The entries that a body names. */
    public static Set<EntryAddress> named(EntryKind kind, ObjectNode body) {
        Set<String> addresses = new LinkedHashSet<>();
        Fields.of(kind).forEach(field -> collect(field, EntryText.at(body, field.name()), addresses));
        Set<EntryAddress> found = new LinkedHashSet<>();
        addresses.stream().map(EntryAddress::parse).flatMap(Optional::stream).forEach(found::add);
        return found;
    }

    private static void collect(Field field, JsonNode value, Set<String> addresses) {
        if (value.isNull() || value.isMissingNode()) {
            return;
        }
        if (field instanceof Field.Pick pick) {
            addresses.add(pick.as() == As.ADDRESS ? value.asString("") : address(pick, value));
        } else if (field instanceof Field.Items items) {
            value.forEach(item -> collect(items.each(), item, addresses));
        } else if (field instanceof Field.Proposals) {
            value.forEach(item -> addresses.add(EntryKind.REFERENCE.prefix() + ":" + item.asString("")));
        } else if (field instanceof Field.Rows rows) {
            value.forEach(row ->
                    rows.fields().forEach(part -> collect(part, EntryText.at(row, part.name()), addresses)));
        } else if (field instanceof Field.Logic) {
            value.findValuesAsString("ticked").forEach(addresses::add);
        }
    }

    private static String address(Field.Pick pick, JsonNode value) {
        return pick.kinds().iterator().next().prefix() + ":" + value.asString("");
    }
}
