package org.gutcheck.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gutcheck.catalogue.Criterion.AllOf;
import org.gutcheck.catalogue.Criterion.AnyOf;
import org.gutcheck.catalogue.Criterion.AnySymptom;
import org.gutcheck.catalogue.Criterion.AtLeast;
import org.gutcheck.catalogue.Criterion.Not;
import org.gutcheck.catalogue.Criterion.Ticked;
import org.junit.jupiter.api.Test;

class CriterionTests {

    private static final Address FOG = Address.of("symptom:brain-fog");
    private static final Address STRESS = Address.of("risk-factor:chronic-stress");
    private static final Address OLD = Address.of("about-you:age-65-or-over");

    @Test
    void aFactHelpsWhatItsTickCanMakeTrue() {
        Criterion either = new AnyOf(List.of(new Ticked(FOG), new Ticked(STRESS), new Ticked(FOG)));
        assertThat(either.helpedBy()).containsExactly(FOG, STRESS);
        assertThat(new AtLeast(2, List.of(new Ticked(FOG), new Ticked(OLD))).helpedBy())
                .containsExactly(FOG, OLD);
        assertThat(new AllOf(List.of(either, new AnySymptom())).helpedBy()).containsExactly(FOG, STRESS);
    }

    @Test
    void aFactThatHasToBeUntickedHelpsNothing() {
        Criterion young = new AllOf(List.of(new Ticked(FOG), new Not(new Ticked(OLD))));
        assertThat(young.helpedBy()).containsExactly(FOG);
        assertThat(young.asksAbout()).containsExactly(FOG, OLD);
    }
}
