package org.gutcheck.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.catalogue.Strength;
import org.jspecify.annotations.Nullable;

/**
 * The citation numbers by the article's word for the strength of a link and by what we found, each number counted once.
 *
 * @param statements how many statements there are
 * @param withoutNumber how many of them have no number
 */
record EvidenceTable(int statements, int withoutNumber, List<Row> rows) {

    /** The statements of one strength, or of none that the article names, with the numbers that stand at them. */
    record Row(@Nullable Strength strength, int statements, int numbers, List<Integer> byStatus) {}

    static EvidenceTable of(Catalogue catalogue) {
        List<Claim> claims = catalogue.parts().claims();
        List<Row> rows = new ArrayList<>();
        for (Strength strength : Strength.values()) {
            rows.add(row(strength, claims, catalogue));
        }
        rows.add(row(null, claims, catalogue));
        int bare = (int)
                claims.stream().filter(claim -> claim.citations().isEmpty()).count();
        return new EvidenceTable(claims.size(), bare, List.copyOf(rows));
    }

    private static Row row(@Nullable Strength strength, List<Claim> claims, Catalogue catalogue) {
        List<Claim> those = claims.stream()
                .filter(claim -> strengthOf(claim, catalogue) == strength)
                .toList();
        List<ReviewStatus> found = those.stream()
                .flatMap(claim -> claim.citations().stream())
                .map(citation -> citation.review().status())
                .toList();
        List<Integer> byStatus = Arrays.stream(ReviewStatus.values())
                .map(status -> (int) found.stream().filter(status::equals).count())
                .toList();
        return new Row(strength, those.size(), found.size(), byStatus);
    }

    /** The article's word for the conditions that a claim is about; the weakest, should they bear different ones. */
    private static @Nullable Strength strengthOf(Claim claim, Catalogue catalogue) {
        return claim.subjects().stream()
                .flatMap(subject -> catalogue.item(subject).stream())
                .map(item -> item instanceof HealthCondition condition ? condition.strength() : null)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }
}
