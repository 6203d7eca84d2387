package org.gutcheck.browse;

import java.util.List;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.Explainer;
import org.gutcheck.catalogue.Slug;
import org.gutcheck.web.Cite;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Wording;

/** What the site is for, whose article it shows, and the ideas behind it. */
record AboutPage(List<Idea> ideas) {

    /** One idea, explained, with the citations it rests on. */
    record Idea(
            String id,
            String title,
            List<String> paragraphs,
            List<Cite> cites,
            List<Viewed> views,
            List<Minded> cautions,
            CodeLines codes) {}

    static AboutPage of(PublishedSite site, Wording wording) {
        return new AboutPage(site.catalogue().parts().explainers().stream()
                .map(explainer -> idea(explainer, site, wording))
                .toList());
    }

    private static Idea idea(Explainer explainer, PublishedSite site, Wording wording) {
        Catalogue catalogue = site.catalogue();
        List<Cite> cites = explainer.claims().stream()
                .map((Slug claim) -> catalogue.claim(claim))
                .flatMap(claim -> Cite.of(claim).stream())
                .toList();
        return new Idea(
                explainer.slug().value(),
                explainer.title(),
                explainer.paragraphs(),
                cites,
                Viewed.on(explainer.address(), catalogue, wording),
                Minded.on(explainer.address(), site),
                CodeLines.of(explainer.address(), catalogue));
    }
}
