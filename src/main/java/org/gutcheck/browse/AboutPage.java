package org.gutcheck.browse;

import java.util.List;
import java.util.stream.Stream;
import org.gutcheck.catalogue.Address;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Explainer;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.web.Cite;
import org.gutcheck.web.CitedSource;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/**
 * What the site is for, whose article it shows, and the ideas behind it.
 *
 * @param beside what mainstream medicine says to the idea that is drawn
 * @param sources what is behind the citations on the page
 */
record AboutPage(List<Beside> beside, List<Idea> ideas, List<CitedSource> sources, Reviewed reviewed) {

    /** The statements that the drawing of the lining tells. */
    private static final List<Address> DRAWN =
            List.of(Address.of("claim:not-a-recognised-diagnosis"), Address.of("claim:definition"));

    /** A view beside the drawing, with the place where it stands in full. */
    record Beside(String claim, String level, String text, String href) {}

    /** One idea, explained, with the citations it rests on. */
    record Idea(
            String slug,
            String id,
            String title,
            List<String> paragraphs,
            List<Cite> cites,
            List<Viewed> views,
            List<Minded> cautions,
            CodeLines codes) {}

    static AboutPage of(PublishedSite site, Wording wording) {
        List<Idea> ideas = site.catalogue().parts().explainers().stream()
                .map(explainer -> idea(explainer, site, wording))
                .toList();
        List<Cite> cites = ideas.stream().flatMap(idea -> idea.cites().stream()).toList();
        return new AboutPage(
                DRAWN.stream()
                        .flatMap(statement -> beside(statement, site.catalogue(), wording))
                        .toList(),
                ideas,
                CitedSource.behind(cites, site.catalogue(), wording),
                Reviewed.of(site, wording));
    }

    /** Where an idea stands on the page, under a name that nothing else there has. */
    static String id(Explainer explainer) {
        return "idea-" + explainer.slug();
    }

    private static Stream<Beside> beside(Address statement, Catalogue catalogue, Wording wording) {
        return catalogue
                .mainstreamView(statement)
                .flatMap(view -> Place.of(statement, catalogue)
                        .map(place -> new Beside(
                                view.articleClaim(), wording.of(view), view.text(), place.at(Viewed.id(view)))))
                .stream();
    }

    private static Idea idea(Explainer explainer, PublishedSite site, Wording wording) {
        Catalogue catalogue = site.catalogue();
        List<Cite> cites = explainer.claims().stream()
                .map((Slug claim) -> catalogue.claim(claim))
                .flatMap(claim -> Cite.of(claim).stream())
                .toList();
        return new Idea(
                explainer.slug().value(),
                id(explainer),
                explainer.title(),
                explainer.paragraphs(),
                cites,
                Viewed.on(explainer.address(), catalogue, wording),
                Minded.on(explainer.address(), site),
                CodeLines.of(explainer.address(), catalogue));
    }
}
