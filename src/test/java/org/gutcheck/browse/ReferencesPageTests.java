package org.gutcheck.browse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.util.List;
import org.gutcheck.browse.ReferencesPage.StatusCount;
import org.gutcheck.browse.ReferencesPage.Sums;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueFixtures;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Reference;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.catalogue.Topic;
import org.gutcheck.web.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;

class ReferencesPageTests {

    @Test
    void aWorkPrintedTwiceCountsOnceAndANumberWithoutEntryIsLost() {
        ReferencesPage page = ReferencesPage.of(
                site(entry(1, 3), entry(2), entry(3, 1)), new Wording(new StaticMessageSource(), Clock.systemUTC()));
        assertThat(page.sums())
                .isEqualTo(new Sums(
                        4,
                        3,
                        2,
                        1,
                        3,
                        0,
                        1,
                        List.of(
                                new StatusCount(ReviewStatus.FITS, 1),
                                new StatusCount(ReviewStatus.DOUBTFUL, 1),
                                new StatusCount(ReviewStatus.MISMATCH, 1),
                                new StatusCount(ReviewStatus.CANNOT_BE_JUDGED, 0),
                                new StatusCount(ReviewStatus.NOT_LISTED, 1))));
        assertThat(page.citations())
                .extracting(cited -> cited.source().number(), ReferencesPage.Numbered::sameAs)
                .containsExactly(tuple(1, null), tuple(2, 1), tuple(3, 1), tuple(44, 1));
        assertThat(page.citations().get(3).source().entry()).isNull();
        assertThat(page.entries().get(2).sameWorkAs()).containsExactly(1);
    }

    @Test
    void threePrintsOfOneWorkAreOneWork() {
        ReferencesPage page = ReferencesPage.of(
                site(entry(1, 2, 3), entry(2, 1, 3), entry(3, 1, 2)),
                new Wording(new StaticMessageSource(), Clock.systemUTC()));
        assertThat(page.sums().works()).isEqualTo(1);
        assertThat(page.sums().printedTwice()).isEqualTo(2);
    }

    private static Catalogue site(Reference... references) {
        CatalogueParts parts = CatalogueFixtures.empty()
                .bodySystem("skin", "Skin", Topic.REST_OF_BODY)
                .symptom("rash", "Rash", "skin", true)
                .claim(
                        "rash",
                        List.of("symptom:rash"),
                        CatalogueFixtures.citation(1, 1, ReviewStatus.FITS),
                        CatalogueFixtures.citation(2, 2, ReviewStatus.DOUBTFUL),
                        CatalogueFixtures.citation(3, 3, ReviewStatus.MISMATCH),
                        CatalogueFixtures.citation(44, null, ReviewStatus.NOT_LISTED))
                .parts();
        return new Catalogue(new CatalogueParts(
                parts.settings(),
                parts.bodySystems(),
                parts.symptoms(),
                parts.riskFactors(),
                parts.conditions(),
                parts.supports(),
                parts.claims(),
                List.of(references),
                parts.aboutYou(),
                parts.warningSigns(),
                parts.cautions(),
                parts.explainers(),
                parts.helpLines(),
                parts.rules(),
                parts.scopeRules(),
                parts.mainstreamViews(),
                parts.sources(),
                parts.codes(),
                parts.retired()));
    }

    private static Reference entry(int number, Integer... same) {
        return new Reference(
                number,
                "Gut. 1990.",
                true,
                "A title",
                "Author A",
                1990,
                "Gut",
                null,
                null,
                null,
                null,
                null,
                null,
                false,
                List.of(same),
                List.of());
    }
}
