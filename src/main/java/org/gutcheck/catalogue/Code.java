package org.gutcheck.catalogue;

import org.jspecify.annotations.Nullable;

/**
 * An identifier that a terminology gives to something of the catalogue: metadata, never a diagnosis.
 *
 * @param display what the terminology calls it, or none where that is not known
 * @param confidence how sure we are that the two mean the same, in words
 * @param confirmed whether the identifier was seen in the terminology itself, with all the others of its subject
 */
public record Code(
        Address subject,
        Slug terminology,
        String code,
        @Nullable String display,
        String confidence,
        boolean confirmed) {}
