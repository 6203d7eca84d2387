package org.gutcheck.catalogue;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The kinds of things that have an address. */
public enum Kind {
    BODY_SYSTEM("body-system"),
    SYMPTOM("symptom"),
    RISK_FACTOR("risk-factor"),
    CONDITION("condition"),
    SUPPORT("support"),
    CLAIM("claim"),
    ABOUT_YOU("about-you"),
    WARNING_SIGN("warning-sign"),
    CAUTION("caution"),
    EXPLAINER("explainer"),
    RULE("rule"),
    SCOPE_RULE("scope-rule"),
    MAINSTREAM_VIEW("mainstream-view"),
    SOURCE("source");

    private static final Map<String, Kind> BY_PREFIX =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Kind::prefix, Function.identity()));

    private final String prefix;

    Kind(String prefix) {
        this.prefix = prefix;
    }

    /** The word before the colon of an address. */
    public String prefix() {
        return prefix;
    }

    public static Optional<Kind> ofPrefix(String prefix) {
        return Optional.ofNullable(BY_PREFIX.get(prefix));
    }
}
