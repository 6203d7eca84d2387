package org.gutcheck.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Codes;
import org.gutcheck.catalogue.Criterion;
import org.gutcheck.catalogue.HelpLines;
import org.gutcheck.catalogue.Kind;
import org.gutcheck.catalogue.Rule;
import org.gutcheck.catalogue.Settings;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.SupportKind;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Topic;

/** Makes up a large catalogue: flat rules of one to three random symptoms each. */
public final class ManyRules {

    private ManyRules() {}

    public static Catalogue catalogue(int facts, int rules) {
        Random random = new Random(7);
        Slug system = new Slug("system");
        Slug support = new Slug("support");
        List<Symptom> symptoms = new ArrayList<>();
        for (int i = 0; i < facts; i++) {
            symptoms.add(new Symptom(
                    new Slug("s-" + i), "S", "S", "", "S", "S.", system, Basis.ARTICLE, true, List.of(), List.of()));
        }
        List<Rule> made = new ArrayList<>();
        for (int i = 0; i < rules; i++) {
            made.add(new Rule(new Slug("r-" + i), support, criterion(symptoms, random), Basis.EDITOR, "", "Because."));
        }
        return new Catalogue(new CatalogueParts(
                new Settings("Bench", "Article", "Author", null, HelpLines.NO_COUNTRY, null),
                List.of(new BodySystem(system, "System", "System", "System.", Topic.GUT)),
                symptoms,
                List.of(),
                List.of(),
                List.of(new Support(support, "Support", "Support", "Support.", "Note.", SupportKind.HABIT)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(new HelpLines(HelpLines.NO_COUNTRY, "No", "n", null, "n", null, "n", null, "n")),
                made,
                List.of(),
                List.of(),
                List.of(),
                Codes.NONE,
                List.of()));
    }

    private static Criterion criterion(List<Symptom> symptoms, Random random) {
        List<Criterion> parts = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            Slug slug = symptoms.get(random.nextInt(symptoms.size())).slug();
            parts.add(new Criterion.Ticked(Address.of(Kind.SYMPTOM, slug)));
        }
        return random.nextBoolean() ? new Criterion.AllOf(parts) : new Criterion.AnyOf(parts);
    }
}
