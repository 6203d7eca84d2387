package org.gutcheck.catalogue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything one release says. It cannot be broken: dangling, doubled or contradicting parts are refused. */
public final class Catalogue {

    private final CatalogueParts parts;
    private final Map<Address, Item> items;
    private final Map<Slug, Claim> claims;
    private final Map<Address, List<Claim>> claimsBySubject;
    private final Map<Integer, Reference> references;
    private final Map<Slug, AboutYou> aboutYou;
    private final Map<Slug, WarningSign> warningSigns;
    private final Map<Slug, Caution> cautions;
    private final Map<Slug, Rule> rules;
    private final Map<Slug, ScopeRule> scopeRules;
    private final Map<Address, MainstreamView> viewsBySubject;
    private final Map<Slug, Source> sources;
    private final Map<String, HelpLines> helpLines;
    private final Map<Address, RetiredItem> retired;

    /** Throws {@link BrokenCatalogueException} with every problem, where there is one. */
    public Catalogue(CatalogueParts parts) {
        List<Problem> problems = CatalogueCheck.problemsIn(parts);
        if (!problems.isEmpty()) {
            throw new BrokenCatalogueException(problems);
        }
        this.parts = parts;
        this.items = index(parts.items().toList(), Item::address);
        this.claims = index(parts.claims(), Claim::slug);
        this.claimsBySubject = bySubject(parts);
        this.references = index(parts.references(), Reference::number);
        this.aboutYou = index(parts.aboutYou(), AboutYou::slug);
        this.warningSigns = index(parts.warningSigns(), WarningSign::slug);
        this.cautions = index(parts.cautions(), Caution::slug);
        this.rules = index(parts.rules(), Rule::slug);
        this.scopeRules = index(parts.scopeRules(), ScopeRule::slug);
        this.viewsBySubject = parts.mainstreamViews().stream()
                .flatMap(view -> view.subjects().stream().map(subject -> Map.entry(subject, view)))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
        this.sources = index(parts.sources(), Source::slug);
        this.helpLines = index(parts.helpLines(), HelpLines::country);
        this.retired = index(parts.retired(), RetiredItem::address);
    }

    public CatalogueParts parts() {
        return parts;
    }

    public Settings settings() {
        return parts.settings();
    }

    /** The body system, symptom, risk factor, condition or support at an address. */
    public Optional<Item> item(Address address) {
        return Optional.ofNullable(items.get(address));
    }

    /** The item that people can tick at an address, or of which it names an option. */
    public Optional<Tickable> tickable(Address address) {
        return item(address.item()).filter(Tickable.class::isInstance).map(Tickable.class::cast);
    }

    public Support support(Slug slug) {
        return (Support) found(items.get(Address.of(Kind.SUPPORT, slug)), slug);
    }

    public BodySystem bodySystem(Slug slug) {
        return (BodySystem) found(items.get(Address.of(Kind.BODY_SYSTEM, slug)), slug);
    }

    public Claim claim(Slug slug) {
        return found(claims.get(slug), slug);
    }

    /**
     * The claims whose subject is this address, in the article's order. A condition without a claim of its own has those
     * of the symptom entries under which the article names it.
     */
    public List<Claim> claimsAbout(Address subject) {
        return claimsBySubject.getOrDefault(subject, List.of());
    }

    /** The claims about an item or any of its options, in the article's order. */
    public List<Claim> claimsAboutItem(Item item) {
        Set<Claim> found = new HashSet<>(claimsAbout(item.address()));
        if (item instanceof Tickable tickable) {
            tickable.tickables().forEach(address -> found.addAll(claimsAbout(address)));
        }
        return parts.claims().stream().filter(found::contains).toList();
    }

    public Optional<Reference> reference(int number) {
        return Optional.ofNullable(references.get(number));
    }

    /** The codes of an item, its options, a sign or an explainer, in the order of their subjects. */
    public List<Code> codes(Address subject) {
        return parts.codes().codes().stream()
                .filter(code -> code.subject().item().equals(subject))
                .toList();
    }

    public AboutYou aboutYou(Slug slug) {
        return found(aboutYou.get(slug), slug);
    }

    public WarningSign warningSign(Slug slug) {
        return found(warningSigns.get(slug), slug);
    }

    public Caution caution(Slug slug) {
        return found(cautions.get(slug), slug);
    }

    public Rule rule(Slug slug) {
        return found(rules.get(slug), slug);
    }

    public ScopeRule scopeRule(Slug slug) {
        return found(scopeRules.get(slug), slug);
    }

    /** What mainstream medicine says about an item, a claim or an explainer, where a view was found. */
    public Optional<MainstreamView> mainstreamView(Address subject) {
        return Optional.ofNullable(viewsBySubject.get(subject));
    }

    /** What is good to know with a condition, whatever is suggested; nothing with any other item. */
    public List<Caution> toKnowWith(Address condition) {
        return parts.cautions().stream()
                .filter(caution -> caution.condition().filter(condition::equals).isPresent())
                .toList();
    }

    /** The scope rules that concern everyone. */
    public List<ScopeRule> scopeForEveryone() {
        return parts.scopeRules().stream()
                .filter(rule -> rule.appliesWhen() == null)
                .toList();
    }

    /** The scope rules that concern somebody because of any of these warning signs. */
    public List<ScopeRule> scopeBecauseOf(List<Slug> signs) {
        return parts.scopeRules().stream()
                .filter(rule -> signs.stream().anyMatch(rule::hangsOn))
                .toList();
    }

    public Source source(Slug slug) {
        return found(sources.get(slug), slug);
    }

    /** The lines of a country, or the neutral ones where the country is not known here. */
    public HelpLines helpLines(@Nullable String country) {
        HelpLines neutral = Objects.requireNonNull(helpLines.get(HelpLines.NO_COUNTRY));
        return country == null ? neutral : helpLines.getOrDefault(country, neutral);
    }

    public Optional<RetiredItem> retired(Address address) {
        return Optional.ofNullable(retired.get(address));
    }

    /** The plain words for something that can be ticked, or for a body system. */
    public String label(Address fact) {
        return switch (fact.kind()) {
            case ABOUT_YOU -> aboutYou(fact.slug()).label();
            case WARNING_SIGN -> warningSign(fact.slug()).question();
            default ->
                Optional.ofNullable(fact.option())
                        .flatMap(option -> tickable(fact).flatMap(item -> item.option(option)))
                        .map(Option::label)
                        .or(() -> item(fact.item()).map(Item::label))
                        .orElse(fact.slug().value());
        };
    }

    /** Every citation with the claim it stands at, by number. */
    public List<CitedClaim> citations() {
        List<CitedClaim> cited = new ArrayList<>();
        parts.claims().forEach(claim -> claim.citations().forEach(c -> cited.add(new CitedClaim(c, claim))));
        cited.sort((a, b) -> Integer.compare(a.citation().number(), b.citation().number()));
        return List.copyOf(cited);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Catalogue catalogue && parts.equals(catalogue.parts);
    }

    @Override
    public int hashCode() {
        return parts.hashCode();
    }

    private static Map<Address, List<Claim>> bySubject(CatalogueParts parts) {
        Map<Address, List<Claim>> found = new HashMap<>();
        for (Claim claim : parts.claims()) {
            claim.subjects()
                    .forEach(subject -> found.computeIfAbsent(subject, key -> new ArrayList<>())
                            .add(claim));
        }
        for (HealthCondition condition : parts.conditions()) {
            found.computeIfAbsent(condition.address(), key -> claimsOfEntriesNaming(condition, parts));
        }
        found.replaceAll((subject, claims) -> List.copyOf(claims));
        return Map.copyOf(found);
    }

    private static List<Claim> claimsOfEntriesNaming(HealthCondition condition, CatalogueParts parts) {
        Symptom.NamedCondition named = new Symptom.NamedCondition(condition.slug(), Basis.ARTICLE);
        Set<Address> entries = parts.symptoms().stream()
                .filter(symptom -> symptom.namedConditions().contains(named))
                .map(Symptom::address)
                .collect(Collectors.toUnmodifiableSet());
        return parts.claims().stream()
                .filter(claim -> claim.subjects().stream().anyMatch(entries::contains))
                .toList();
    }

    private static <K, V> Map<K, V> index(Collection<V> values, Function<V, K> key) {
        return values.stream().collect(Collectors.toUnmodifiableMap(key, Function.identity()));
    }

    private static <T> T found(@Nullable T value, Slug slug) {
        if (value == null) {
            throw new IllegalArgumentException("Not in this catalogue: " + slug);
        }
        return value;
    }

    /** A citation and the claim it stands at. */
    public record CitedClaim(Citation citation, Claim claim) {}
}
