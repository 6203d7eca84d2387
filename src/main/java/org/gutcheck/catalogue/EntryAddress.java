package org.gutcheck.catalogue;

import java.util.Optional;

/**
 * Names one entry: {@code symptom:fatigue}, {@code citation:17}, {@code help-lines:GB}, {@code settings:site}; the codes of
 * an item are one entry, named by the item: {@code codes:symptom:fatigue}.
 */
public record EntryAddress(EntryKind kind, String id) {

    public static final EntryAddress SETTINGS = new EntryAddress(EntryKind.SETTINGS, "site");

    public static EntryAddress of(EntryKind kind, int number) {
        return new EntryAddress(kind, String.valueOf(number));
    }

    /** The entry that holds what is at an address, which may be an option. */
    public static EntryAddress of(Address address) {
        return parse(address.item().toString())
                .orElseThrow(() -> new IllegalStateException("Every kind of address is a kind of entry: " + address));
    }

    /** The codes of an item and its options. */
    public static EntryAddress codesOf(Address subject) {
        return new EntryAddress(EntryKind.CODES, subject.item().toString());
    }

    /** Reads the address of an entry, or of one of its options; nothing where the text is neither. */
    public static Optional<EntryAddress> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0 || colon == text.length() - 1) {
            return Optional.empty();
        }
        String id = text.substring(colon + 1);
        return EntryKind.ofPrefix(text.substring(0, colon))
                .flatMap(kind -> kind.isAddressed()
                        ? Address.parse(text)
                                .map(found ->
                                        new EntryAddress(kind, found.slug().value()))
                        : Optional.of(new EntryAddress(kind, id)));
    }

    @Override
    public String toString() {
        return kind.prefix() + ":" + id;
    }
}
