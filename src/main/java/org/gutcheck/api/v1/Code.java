package org.gutcheck.api.v1;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes constants as this version's codes: {@code CANNOT_BE_JUDGED} is {@code cannot-be-judged}. */
final class Code {

    private Code() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static @Nullable String ofNullable(@Nullable Enum<?> constant) {
        return constant == null ? null : of(constant);
    }
}
