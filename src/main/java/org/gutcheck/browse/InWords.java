package org.gutcheck.browse;

import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.checker.Questionnaire;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/** A criterion as a list to read: a line, and what stands under it. */
record InWords(String text, List<InWords> parts) {

    static @Nullable InWords of(@Nullable Criterion criterion, Catalogue catalogue, Wording wording) {
        return criterion == null ? null : line(criterion, catalogue, wording);
    }

    private static InWords line(Criterion criterion, Catalogue catalogue, Wording wording) {
        if (criterion instanceof Criterion.Ticked ticked) {
            String label = catalogue.label(ticked.fact());
            return new InWords(isAge(ticked, catalogue) ? wording.of("criterion.age", label) : label, List.of());
        }
        if (criterion instanceof Criterion.AnyOf any) {
            return list(wording.of("criterion.any"), any.of(), catalogue, wording);
        }
        if (criterion instanceof Criterion.AllOf all) {
            return list(wording.of("criterion.all"), all.of(), catalogue, wording);
        }
        if (criterion instanceof Criterion.AtLeast some) {
            return list(wording.of("criterion.some", some.n()), some.of(), catalogue, wording);
        }
        if (criterion instanceof Criterion.Not not) {
            return list(wording.of("criterion.not"), List.of(not.of()), catalogue, wording);
        }
        boolean symptom = criterion instanceof Criterion.AnySymptom;
        return new InWords(wording.of(symptom ? "criterion.symptom" : "criterion.risk-factor"), List.of());
    }

    private static boolean isAge(Criterion.Ticked ticked, Catalogue catalogue) {
        return ticked.fact().kind() == Kind.ABOUT_YOU
                && catalogue.aboutYou(ticked.fact().slug()).group().equals(Questionnaire.AGE.slug());
    }

    /** One part alone needs no list. */
    private static InWords list(String lead, List<Criterion> parts, Catalogue catalogue, Wording wording) {
        List<InWords> lines =
                parts.stream().map(part -> line(part, catalogue, wording)).toList();
        return lines.size() == 1 && !lead.equals(wording.of("criterion.not")) ? lines.get(0) : new InWords(lead, lines);
    }
}
