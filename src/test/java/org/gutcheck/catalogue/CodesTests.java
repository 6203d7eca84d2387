package org.gutcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodesTests {

    @Test
    void doubledAndDanglingCodesAreProblemsAndTheRestStands() {
        CatalogueParts parts = CatalogueFixtures.sample()
                .code("symptom:brain-fog", "hpo", "HP:0033630", "Brain fog")
                .code("symptom:not-there", "hpo", "HP:0012378", "Fatigue")
                .code("symptom:gas-and-bloating", "mesh", "D005414", "Flatulence")
                .codeNote("condition:not-there", "No code was found.")
                .parts();

        StandingParts standing = StandingParts.of(parts);

        assertThat(standing.problems())
                .extracting(problem -> problem.where() + " " + problem.what())
                .containsExactly(
                        "codes:symptom:brain-fog has hpo HP:0033630 of symptom:brain-fog twice",
                        "codes:symptom:not-there names symptom:not-there, which is missing",
                        "codes:symptom:gas-and-bloating names the terminology mesh, which is missing",
                        "codes:condition:not-there names condition:not-there, which is missing");
        assertThat(standing.parts().codes().codes()).extracting(Code::code).containsExactly("HP:0012378", "HP:0012432");
        assertThat(standing.parts().codes().notes()).hasSize(1);
    }

    @Test
    void thePartsOfAnItemBringTheirCodes() {
        assertThat(CatalogueFixtures.sample().build().codes(Address.of("symptom:fatigue")))
                .extracting(Code::code)
                .containsExactly("HP:0012378", "HP:0012432");
    }
}
