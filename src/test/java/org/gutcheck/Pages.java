package org.gutcheck;

import java.util.stream.Stream;

/** The addresses of one page of every kind, which the sample site and the seeded one both have. */
public final class Pages {

    private Pages() {}

    public static Stream<String> ofEveryKind() {
        return Stream.of(
                "/",
                "/about",
                "/privacy",
                "/library",
                "/symptoms",
                "/risk-factors",
                "/conditions",
                "/supports",
                "/references",
                "/warning-signs",
                "/warning-signs/chest-pain",
                "/scope",
                "/safety-sources",
                "/symptoms/fatigue",
                "/symptoms/symptoms-from-digestive-disorders",
                "/risk-factors/nsaids-or-alcohol",
                "/conditions/celiac-disease",
                "/supports/gluten-free-diet",
                "/check");
    }
}
