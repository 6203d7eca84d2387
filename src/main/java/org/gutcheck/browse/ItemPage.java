package org.gutcheck.browse;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.gutcheck.catalogue.Basis;
import org.gutcheck.catalogue.BodySystem;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Claim;
import org.gutcheck.catalogue.HealthCondition;
import org.gutcheck.catalogue.Item;
import org.gutcheck.catalogue.Option;
import org.gutcheck.catalogue.Part;
import org.gutcheck.catalogue.Strength;
import org.gutcheck.catalogue.Support;
import org.gutcheck.catalogue.Symptom;
import org.gutcheck.catalogue.Tickable;
import org.gutcheck.catalogue.Urgency;
import org.gutcheck.web.Cite;
import org.gutcheck.web.CitedSource;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One item of the library.
 *
 * @param printedName as the article prints it, or null where that is the label
 * @param system the body system a symptom stands under, or null
 * @param mapped whether it is our editors who put it there
 * @param leftOutFor the groups from whom a support of this kind is held back
 * @param signsLead how the warning signs go with it
 * @param alsoLeftOut which other signs leave a support out, or null where none do
 */
record ItemPage(
        String address,
        String shelfPath,
        String shelfTitle,
        String label,
        @Nullable String printedName,
        String description,
        @Nullable BodySystem system,
        boolean mapped,
        @Nullable Strength strength,
        List<Option> options,
        List<Said> claims,
        List<Viewed> views,
        List<LeftOutFor> leftOutFor,
        List<Minded> cautions,
        String signsLead,
        List<SignsWith> signs,
        @Nullable String alsoLeftOut,
        List<CitedSource> sources,
        CodeLines codes,
        List<Use> uses) {

    /** A group of people from whom a support is held back, and where that is told. */
    record LeftOutFor(String title, String href) {}

    /** A statement of the article in our words, and where it stands. */
    record Said(String slug, String statement, String section, List<Cite> cites) {}

    /**
     * One place where the item is used.
     *
     * @param more what else there is to say of it, or empty
     * @param href leads there where there is something to read
     * @param rule the address of the rule that uses it, or null
     */
    record Use(
            String text,
            String more,
            @Nullable String href,
            @Nullable String rule) {

        Use(String text, @Nullable String href) {
            this(text, "", href, null);
        }
    }

    static ItemPage of(Shelf shelf, Item item, PublishedSite site, Wording wording) {
        Catalogue catalogue = site.catalogue();
        List<Claim> about = catalogue.claimsAboutItem(item);
        List<Said> claims = (about.isEmpty() ? catalogue.claimsAbout(item.address()) : about)
                .stream()
                        .map(claim ->
                                new Said(claim.slug().value(), claim.statement(), claim.section(), Cite.of(claim)))
                        .toList();
        List<Cite> cites =
                claims.stream().flatMap(claim -> claim.cites().stream()).toList();
        Symptom symptom = item instanceof Symptom found ? found : null;
        return new ItemPage(
                item.address().toString(),
                "/" + shelf.path(),
                wording.of(shelf),
                item.label(),
                Shelf.printedName(item),
                item.description(),
                symptom == null ? null : catalogue.bodySystem(symptom.bodySystem()),
                symptom != null && symptom.bodySystemBasis() == Basis.EDITOR,
                item instanceof HealthCondition condition ? condition.strength() : null,
                item instanceof Tickable tickable ? tickable.options() : List.of(),
                claims,
                Viewed.on(item.address(), catalogue, wording),
                item instanceof Support support ? leftOutFor(support, catalogue) : List.of(),
                Minded.on(item.address(), site),
                wording.of(item instanceof Support ? "item.signs.lead.support" : "item.signs.lead"),
                SignsWith.of(item, catalogue, wording),
                item instanceof Support support ? alsoLeftOut(support, wording) : null,
                CitedSource.behind(cites, catalogue, wording),
                CodeLines.of(item.address(), catalogue),
                uses(item, site, wording));
    }

    private static List<LeftOutFor> leftOutFor(Support support, Catalogue catalogue) {
        return catalogue.parts().scopeRules().stream()
                .filter(rule -> rule.hides().contains(support.supportKind().part()))
                .map(rule -> new LeftOutFor(rule.title(), "/scope#" + ScopePage.id(rule)))
                .toList();
    }

    /** The urgencies of which every sign leaves out all supports of this kind. */
    private static @Nullable String alsoLeftOut(Support support, Wording wording) {
        Part part = support.supportKind().part();
        List<String> urgencies = Arrays.stream(Urgency.values())
                .filter(urgency -> urgency.withholds().contains(part))
                .map(urgency -> wording.of("text.quoted", SignsPage.heading(urgency, wording)))
                .toList();
        return urgencies.isEmpty() ? null : wording.of("item.signs.kind", wording.all(urgencies));
    }

    private static List<Use> uses(Item item, PublishedSite site, Wording wording) {
        List<Use> uses = new ArrayList<>();
        ItemUses places = new ItemUses(item, site, wording);
        uses.addAll(places.screens());
        uses.addAll(places.summary());
        uses.addAll(places.rules());
        return List.copyOf(uses);
    }
}
