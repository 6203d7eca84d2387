package org.gutcheck.catalogue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The kinds of entries that make a catalogue: what an editor changes, and a release adds, changes or retires, as one. */
public enum EntryKind {
    SETTINGS("settings"),
    BODY_SYSTEM(Kind.BODY_SYSTEM),
    SYMPTOM(Kind.SYMPTOM),
    RISK_FACTOR(Kind.RISK_FACTOR),
    CONDITION(Kind.CONDITION),
    SUPPORT(Kind.SUPPORT),
    CLAIM(Kind.CLAIM),
    CITATION("citation"),
    REFERENCE("reference"),
    RULE(Kind.RULE),
    ABOUT_YOU(Kind.ABOUT_YOU),
    WARNING_SIGN(Kind.WARNING_SIGN),
    CAUTION(Kind.CAUTION),
    SCOPE_RULE(Kind.SCOPE_RULE),
    MAINSTREAM_VIEW(Kind.MAINSTREAM_VIEW),
    EXPLAINER(Kind.EXPLAINER),
    SOURCE(Kind.SOURCE),
    HELP_LINES("help-lines"),
    TERMINOLOGY("terminology"),
    CODES("codes"),
    /** In which order the entries of one kind are shown; the entry is named by the kind's prefix. */
    ORDER("order");

    private static final Map<String, EntryKind> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EntryKind::prefix, Function.identity()));

    private final String prefix;

    private final @Nullable Kind kind;

    EntryKind(String prefix) {
        this.prefix = prefix;
        this.kind = null;
    }

    EntryKind(Kind kind) {
        this.prefix = kind.prefix();
        this.kind = kind;
    }

    /** The word before the colon of an entry's address. */
    public String prefix() {
        return prefix;
    }

    /** Whether its entries have an address within the catalogue, and so a slug. */
    public boolean isAddressed() {
        return kind != null;
    }

    public static Optional<EntryKind> ofPrefix(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix));
    }
}
