package org.gutcheck.browse;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Caution;
import org.gutcheck.catalogue.CautionLevel;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Rule;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.web.PublishedSite;
import org.jspecify.annotations.Nullable;

/**
 * A caution in full: whom it concerns, what it says, and where it is from.
 *
 * @param about the supports that it is about, where it stands on the page of something else, or null
 * @param withCondition whether it is good to know with a condition, whatever is suggested
 * @param who whom it concerns, in words that complete "for ..."; may be empty
 * @param neverAsked whom it also concerns though nobody is asked; may be empty
 * @param onlyNeverAsked whether those are all that it concerns
 * @param untilAnswered whether it also holds back its supports while it is not known whom it concerns
 */
record Minded(
        @Nullable String about,
        String slug,
        String id,
        boolean withCondition,
        CautionLevel level,
        String who,
        String neverAsked,
        boolean onlyNeverAsked,
        boolean untilAnswered,
        String text,
        List<Origin> sources) {

    /**
     * The cautions that stand on the page of an item or with an idea, what holds with a condition and whom it is not for first. Where our editors join an
     * item with a support, those whom the support is not for stand there too.
     */
    static List<Minded> on(Address page, PublishedSite site) {
        Catalogue catalogue = site.catalogue();
        Set<Slug> joined = catalogue.parts().rules().stream()
                .filter(rule -> rule.basis() == Basis.EDITOR && rule.names(page))
                .map(Rule::support)
                .collect(Collectors.toSet());
        return catalogue.parts().cautions().stream()
                .flatMap(caution -> {
                    boolean here = places(caution, catalogue)
                            .anyMatch(place -> place.page().equals(page));
                    List<String> ahead = caution.level() != CautionLevel.BLOCK
                            ? List.of()
                            : caution.supports().stream()
                                    .filter(joined::contains)
                                    .map(support -> catalogue.support(support).label())
                                    .toList();
                    return here || !ahead.isEmpty()
                            ? Stream.of(of(here ? null : String.join(", ", ahead), caution, site))
                            : Stream.of();
                })
                .sorted(Comparator.comparing(Minded::withCondition).reversed().thenComparing(Minded::level))
                .toList();
    }

    /** Where a caution stands. */
    static Stream<Place> places(Caution caution, Catalogue catalogue) {
        return Stream.of(
                        caution.supports().stream().map(support -> Address.of(Kind.SUPPORT, support)),
                        caution.subjects().stream(),
                        caution.condition().stream())
                .flatMap(subjects -> subjects)
                .flatMap(subject -> Place.of(subject, catalogue).stream());
    }

    static String id(Caution caution) {
        return "caution-" + caution.slug();
    }

    private static Minded of(@Nullable String about, Caution caution, PublishedSite site) {
        HelpLines help = site.help();
        return new Minded(
                about,
                caution.slug().value(),
                id(caution),
                caution.condition().isPresent(),
                caution.level(),
                caution.appliesTo(),
                help.fillIn(caution.neverAsked()),
                caution.onlyNeverAsked() && !caution.neverAsked().isEmpty(),
                caution.hidesUntilAnswered(),
                help.fillIn(caution.text()),
                Origin.of(caution.sources(), site.catalogue()));
    }
}
