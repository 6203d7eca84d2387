package org.gutcheck.catalogue;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names one item or one of its options: {@code symptom:fatigue}, {@code symptom:fatigue/after-eating}. */
public record Address(Kind kind, Slug slug, @Nullable Slug option) implements Comparable<Address> {

    public static Address of(Kind kind, Slug slug) {
        return new Address(kind, slug, null);
    }

    /** Reads an address; throws {@link IllegalArgumentException} where the text is none. */
    public static Address of(String text) {
        return parse(text).orElseThrow(() -> new IllegalArgumentException("Not an address: " + text));
    }

    /** Reads an address, or nothing where the text is none. */
    public static Optional<Address> parse(String text) {
        int colon = text.indexOf(':');
        if (colon < 0) {
            return Optional.empty();
        }
        Optional<Kind> kind = Kind.ofPrefix(text.substring(0, colon));
        int slash = text.indexOf('/', colon);
        String slug = slash < 0 ? text.substring(colon + 1) : text.substring(colon + 1, slash);
        String option = slash < 0 ? null : text.substring(slash + 1);
        if (kind.isEmpty() || !Slug.isValid(slug) || (option != null && !Slug.isValid(option))) {
            return Optional.empty();
        }
        return Optional.of(new Address(kind.get(), new Slug(slug), option == null ? null : new Slug(option)));
    }

    public Address withOption(Slug chosen) {
        return new Address(kind, slug, chosen);
    }

    /** The item itself: this address without its option. */
    public Address item() {
        return option == null ? this : new Address(kind, slug, null);
    }

    /** Addresses are looked up for every person; strings remember their hash. */
    @Override
    public int hashCode() {
        return slug.value().hashCode()
                + (option == null ? 0 : 31 * option.value().hashCode());
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other
                || (other instanceof Address address
                        && kind == address.kind
                        && slug.value().equals(address.slug.value())
                        && Objects.equals(option, address.option));
    }

    @Override
    public int compareTo(Address other) {
        return toString().compareTo(other.toString());
    }

    @Override
    public String toString() {
        String item = kind.prefix() + ":" + slug;
        return option == null ? item : item + "/" + option;
    }
}
