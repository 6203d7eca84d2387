package org.gutcheck.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Criterion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CriterionTextTests {

    @Test
    void everyKindHasItsForm() {
        Criterion fog = new Criterion.Ticked(Address.of("symptom:brain-fog"));
        Criterion alcohol = new Criterion.Ticked(Address.of("risk-factor:nsaids-or-alcohol/alcohol"));
        Criterion criterion = new Criterion.AllOf(List.of(
                new Criterion.AnyOf(List.of(fog, new Criterion.AnySymptom())),
                new Criterion.AtLeast(2, List.of(fog, alcohol, new Criterion.AnyRiskFactor())),
                new Criterion.Not(alcohol)));

        assertThat(CriterionText.write(criterion)).isEqualTo("""
                        {"allOf":[{"anyOf":[{"ticked":"symptom:brain-fog"},{"anySymptom":true}]},\
                        {"atLeast":2,"of":[{"ticked":"symptom:brain-fog"},\
                        {"ticked":"risk-factor:nsaids-or-alcohol/alcohol"},{"anyRiskFactor":true}]},\
                        {"not":{"ticked":"risk-factor:nsaids-or-alcohol/alcohol"}}]}""");
        assertThat(CriterionText.read(CriterionText.write(criterion))).isEqualTo(criterion);
    }

    @Property(tries = 200)
    void everyCriterionComesBackAsItWas(@ForAll("criteria") Criterion criterion) {
        assertThat(CriterionText.read(CriterionText.write(criterion))).isEqualTo(criterion);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"ticked\":\"fatigue\"}",
                "{\"ticked\":7}",
                "{\"ticked\":\"symptom:fatigue\",\"anySymptom\":true}",
                "{\"ticked\":\"symptom:fatigue\",\"ticked\":\"symptom:fatigue\"}",
                "{\"anyOf\":[]}",
                "{\"anyOf\":{\"ticked\":\"symptom:fatigue\"}}",
                "{\"atLeast\":2,\"of\":[{\"anySymptom\":true}]}",
                "{\"atLeast\":1.5,\"of\":[{\"anySymptom\":true},{\"anyRiskFactor\":true}]}",
                "{\"anySymptom\":false}",
                "{\"never\":true}",
                "{\"anySymptom\":true} and more"
            })
    void whatIsNoCriterionIsRefused(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> CriterionText.read(text));
    }

    @Provide
    Arbitrary<Criterion> criteria() {
        Arbitrary<Criterion> leaves = Arbitraries.of(
                new Criterion.Ticked(Address.of("symptom:fatigue")),
                new Criterion.Ticked(Address.of("symptom:fatigue/after-eating")),
                new Criterion.Ticked(Address.of("about-you:pregnant")),
                new Criterion.AnySymptom(),
                new Criterion.AnyRiskFactor());
        return Arbitraries.recursive(() -> leaves, CriterionTextTests::combined, 0, 4);
    }

    private static Arbitrary<Criterion> combined(Arbitrary<Criterion> parts) {
        Arbitrary<List<Criterion>> lists = parts.list().ofMinSize(1).ofMaxSize(3);
        return Arbitraries.oneOf(
                lists.map(Criterion.AnyOf::new),
                lists.map(Criterion.AllOf::new),
                parts.map(Criterion.Not::new),
                Combinators.combine(lists, Arbitraries.integers().between(1, 3))
                        .as((of, n) -> new Criterion.AtLeast(Math.min(n, of.size()), of)));
    }
}
