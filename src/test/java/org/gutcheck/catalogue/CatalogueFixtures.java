package org.gutcheck.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Builds catalogues for tests, one part at a time; {@link #sample} has a little of everything. */
public final class CatalogueFixtures extends SafetyFixtures {

    private final List<BodySystem> bodySystems = new ArrayList<>();
    private final List<Symptom> symptoms = new ArrayList<>();
    private final List<RiskFactor> riskFactors = new ArrayList<>();
    private final List<HealthCondition> conditions = new ArrayList<>();
    private final List<Support> supports = new ArrayList<>();
    private final List<Claim> claims = new ArrayList<>();
    private final List<Reference> references = new ArrayList<>();
    private final List<Explainer> explainers = new ArrayList<>();
    private final List<Rule> rules = new ArrayList<>();
    private final List<RetiredItem> retired = new ArrayList<>();

    private CatalogueFixtures() {}

    @Override
    CatalogueFixtures self() {
        return this;
    }

    /** A builder with the lines to call and nothing else. */
    public static CatalogueFixtures empty() {
        return new CatalogueFixtures();
    }

    /** A builder with some of the real addresses, enough for every page and every rule of the checker. */
    public static CatalogueFixtures sample() {
        return empty().bodySystem("brain-neurological", "Brain and nerves", Topic.REST_OF_BODY)
                .bodySystem("energy-production", "Energy", Topic.REST_OF_BODY)
                .bodySystem("digestive", "Gut", Topic.GUT)
                .condition("celiac-disease", "Celiac disease", Strength.CLEAR)
                .condition("irritable-bowel-syndrome", "Irritable bowel syndrome (IBS)", null)
                .symptom("gas-and-bloating", "Gas and bloating", "digestive", false, "gas", "bloating")
                .symptomNamedBy("symptoms-from-digestive-disorders", "digestive", "irritable-bowel-syndrome")
                .symptom("brain-fog", "Brain fog", "brain-neurological", true)
                .symptom("fatigue", "Tiredness", "energy-production", true, "after-eating", "chronic")
                .riskFactor("chronic-stress", "Stress that goes on and on", true)
                .riskFactor("nsaids-or-alcohol", "Pain pills or alcohol, often", false, "nsaids", "alcohol")
                .riskFactor("lack-of-quality-sleep", "Poor sleep", true)
                .riskFactor("over-exercising", "Training too hard", true)
                .support("low-fodmap-diet", "Low FODMAP diet", SupportKind.DIET)
                .support("gluten-free-diet", "Gluten-free diet", SupportKind.DIET)
                .support("reduce-stress", "Less stress", SupportKind.HABIT)
                .support("moderate-exercise", "Moderate exercise", SupportKind.HABIT)
                .support("enough-sleep", "Enough sleep", SupportKind.HABIT)
                .support("reduce-alcohol", "Less alcohol", SupportKind.HABIT)
                .support("probiotics", "Probiotics", SupportKind.SUPPLEMENT)
                .reference(7, "Lancet. 1984 Nov 24;2(8413):1171-4.")
                .claim("symptom-brain-fog", List.of("symptom:brain-fog"), citation(7, 7, ReviewStatus.MISMATCH))
                .claim(
                        "symptom-symptoms-from-digestive-disorders",
                        List.of("symptom:symptoms-from-digestive-disorders"))
                .claim("cause-alcohol", List.of("risk-factor:nsaids-or-alcohol/alcohol"))
                .claim(
                        "risk-factor-nsaids-or-alcohol",
                        List.of("risk-factor:nsaids-or-alcohol"),
                        citation(44, null, ReviewStatus.NOT_LISTED))
                .age("age-18-to-49", "18 to 49")
                .age("age-65-or-over", "65 or over")
                .age("under-18", "Under 18")
                .followUp(
                        "drinks-daily-or-ill-without",
                        "drinks-daily-or-ill-without",
                        Topic.DAY_TO_DAY,
                        "risk-factor:nsaids-or-alcohol/alcohol")
                .followUp("celiac-test-done", "celiac-test", Topic.CONDITIONS, null)
                .followUp("celiac-test-not-done", "celiac-test", Topic.CONDITIONS, null)
                .emergencySign("chest-pain", "Chest pain")
                .emergencySign("suicide-now", "Hurting yourself")
                .block(
                        "gf-before-test",
                        "gluten-free-diet",
                        new Criterion.Not(new Criterion.AnyOf(
                                List.of(ticked("about-you:celiac-test-done"), ticked("condition:celiac-disease")))),
                        true)
                .block("alcohol-dependence", "reduce-alcohol", ticked("about-you:drinks-daily-or-ill-without"), false)
                .generalRules()
                .rule("stress", "reduce-stress", ticked("risk-factor:chronic-stress"))
                .rule("exercise", "moderate-exercise", ticked("risk-factor:over-exercising"))
                .rule("sleep", "enough-sleep", ticked("risk-factor:lack-of-quality-sleep"))
                .rule("alcohol", "reduce-alcohol", ticked("risk-factor:nsaids-or-alcohol/alcohol"))
                .rule("celiac", "gluten-free-diet", ticked("condition:celiac-disease"))
                .explainer("what-is-leaky-gut", "What “leaky gut” means")
                .terminology("hpo")
                .code("symptom:brain-fog", "hpo", "HP:0033630", "Brain fog")
                .code("symptom:fatigue", "hpo", "HP:0012378", null)
                .code("symptom:fatigue/chronic", "hpo", "HP:0012432", "Chronic fatigue")
                .codeNote("explainer:what-is-leaky-gut", "No code was found.")
                .source("lacy")
                .view("fog", Agreement.WEAK_OR_EARLY, "symptom:brain-fog")
                .view("stress", Agreement.AGREES_IN_PART, "risk-factor:chronic-stress")
                .view("probiotics", Agreement.GOES_BEYOND_EVIDENCE, "support:probiotics")
                .checkedView("pills", Agreement.AGREES, "risk-factor:nsaids-or-alcohol")
                .view("idea", Agreement.NOT_IN_ARTICLE, "explainer:what-is-leaky-gut");
    }

    public static Criterion ticked(String fact) {
        return new Criterion.Ticked(Address.of(fact));
    }

    public static Citation citation(int number, Integer listEntry, ReviewStatus status) {
        return new Citation(
                number,
                true,
                listEntry,
                new Review(
                        status,
                        "A note on " + number + ".",
                        List.of(),
                        ProposalConfidence.DROPPED,
                        List.of(),
                        List.of(),
                        LocalDate.of(2026, 11, 23),
                        null));
    }

    public CatalogueFixtures bodySystem(String slug, String label, Topic askedIn) {
        bodySystems.add(new BodySystem(new Slug(slug), label + " (printed)", label, "About " + label + ".", askedIn));
        return this;
    }

    public CatalogueFixtures symptom(
            String slug, String label, String bodySystem, boolean parentTickable, String... options) {
        symptoms.add(new Symptom(
                new Slug(slug),
                label + " (printed)",
                label,
                "",
                label,
                "About " + label + ".",
                new Slug(bodySystem),
                Basis.ARTICLE,
                parentTickable,
                options(options),
                List.of()));
        return this;
    }

    /** A symptom entry that nobody can tick and that holds when the condition does. */
    public CatalogueFixtures symptomNamedBy(String slug, String bodySystem, String condition) {
        symptoms.add(new Symptom(
                new Slug(slug),
                slug,
                slug,
                "",
                slug,
                "About it.",
                new Slug(bodySystem),
                Basis.EDITOR,
                false,
                List.of(),
                List.of(new Symptom.NamedCondition(new Slug(condition), Basis.ARTICLE))));
        return this;
    }

    public CatalogueFixtures riskFactor(String slug, String label, boolean parentTickable, String... options) {
        riskFactors.add(new RiskFactor(
                new Slug(slug),
                label + " (printed)",
                label,
                "",
                label,
                "About " + label + ".",
                parentTickable,
                options(options)));
        return this;
    }

    public CatalogueFixtures condition(String slug, String label, Strength strength) {
        conditions.add(new HealthCondition(
                new Slug(slug), label + " (printed)", label, "", label, "About " + label + ".", strength));
        return this;
    }

    public CatalogueFixtures support(String slug, String label, SupportKind kind) {
        supports.add(new Support(
                new Slug(slug), label + " (printed)", label, "About " + label + ".", "A note on " + label + ".", kind));
        return this;
    }

    public CatalogueFixtures claim(String slug, List<String> subjects, Citation... citations) {
        claims.add(new Claim(
                new Slug(slug),
                "The article says something about " + slug + ".",
                "Symptoms of Leaky Gut",
                subjects.stream().map(Address::of).toList(),
                List.of(citations)));
        return this;
    }

    public CatalogueFixtures reference(int number, String asPrinted) {
        references.add(new Reference(
                number,
                asPrinted,
                true,
                "A title",
                "Author A",
                1984,
                "Lancet",
                "2",
                "8413",
                "1171-1174",
                "10.1016/s0140-6736(84)92739-9",
                "6150232",
                null,
                false,
                List.of(),
                List.of()));
        return this;
    }

    /** For each support so far, the article's one general approach. */
    public CatalogueFixtures generalRules() {
        Criterion anything = new Criterion.AnyOf(List.of(new Criterion.AnySymptom(), new Criterion.AnyRiskFactor()));
        supports.forEach(support -> rules.add(new Rule(
                new Slug("general-" + support.slug()),
                support.slug(),
                anything,
                Basis.ARTICLE,
                "Diet Changes",
                "The article suggests one plan for all.")));
        return this;
    }

    /** An editor's rule. */
    public CatalogueFixtures rule(String slug, String support, Criterion when) {
        rules.add(new Rule(new Slug(slug), new Slug(support), when, Basis.EDITOR, "", "Our editors join the two."));
        return this;
    }

    public CatalogueFixtures explainer(String slug, String title) {
        explainers.add(new Explainer(new Slug(slug), title, List.of("One paragraph."), List.of()));
        return this;
    }

    public CatalogueFixtures retired(String address, String label) {
        retired.add(new RetiredItem(Address.of(address), label));
        return this;
    }

    public CatalogueParts parts() {
        return new CatalogueParts(
                new Settings("Gutcheck", "Symptoms of Leaky Gut", "An author", null, "US", safetyContact),
                bodySystems,
                symptoms,
                riskFactors,
                conditions,
                supports,
                claims,
                references,
                aboutYou,
                warningSigns,
                cautions,
                explainers,
                helpLines,
                rules,
                scopeRules,
                mainstreamViews,
                sources,
                codes(),
                retired);
    }

    public Catalogue build() {
        return new Catalogue(parts());
    }

    public Edition edition() {
        return new Edition(1, Instant.parse("2026-11-23T08:00:00Z"), "0123456789abcdef".repeat(4), build());
    }

    private static List<Option> options(String... slugs) {
        return List.of(slugs).stream()
                .map(slug -> new Option(new Slug(slug), "Option " + slug, "", slug))
                .toList();
    }
}
