package org.gutcheck.admin;

import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.gutcheck.admin.CitationHealth.CitedNumber;
import org.gutcheck.admin.CitationHealth.Finding;
import org.gutcheck.admin.CitationHealth.ListedEntry;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.catalogue.ReviewStatus;
import org.jspecify.annotations.Nullable;

/**
 * Which citations and entries are wanted.
 *
 * @param status the status of a citation, or null for all; entries have none
 * @param finding what is to be looked into, or null for everything
 * @param text what their texts hold, in capitals or not
 */
record CitationFilter(
        @Nullable ReviewStatus status, @Nullable Finding finding, String text) {

    /** Of what was asked for; what is unknown asks for nothing. */
    static CitationFilter of(String status, String finding, String text) {
        return new CitationFilter(named(ReviewStatus.values(), status), named(Finding.values(), finding), text.strip());
    }

    boolean fits(CitedNumber one) {
        return (status == null || one.review().status() == status)
                && (finding == null || one.findings().contains(finding))
                && (holds(one.claim().statement(), one.review().note()) || holds(one.entry()));
    }

    boolean fits(ListedEntry one) {
        return status == null && (finding == null || one.findings().contains(finding)) && holds(one.reference());
    }

    private boolean holds(@Nullable Reference entry) {
        return entry != null && holds(entry.asPrinted(), entry.title(), entry.firstAuthor(), entry.doi());
    }

    private boolean holds(@Nullable String... texts) {
        String wanted = text.toLowerCase(Locale.ROOT);
        return Stream.of(texts)
                .filter(Objects::nonNull)
                .anyMatch(one -> one.toLowerCase(Locale.ROOT).contains(wanted));
    }

    private static <E extends Enum<E>> @Nullable E named(E[] values, String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
