package org.gutcheck.admin;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.CatalogueParts;
import org.gutcheck.catalogue.Edition;
import org.gutcheck.checker.Checker;
import org.gutcheck.release.Assembled;
import org.gutcheck.release.CatalogueAssembler;
import org.gutcheck.release.CatalogueJson;
import org.gutcheck.web.PublishedSite;
import org.springframework.stereotype.Component;

/** Hands out the draft as a site; what was compiled for the last few drafts is kept by the hash of their content. */
@Component
class DraftSites {

    static final int KEPT = 4;

    private final CatalogueAssembler assembler;
    private final Clock clock;
    private final Map<String, PublishedSite> compiled = new LinkedHashMap<>(KEPT * 2, 0.75f, true);

    DraftSites(CatalogueAssembler assembler, Clock clock) {
        this.assembler = assembler;
        this.clock = clock;
    }

    /**
     * What of the draft can stand, and how much of it cannot.
     *
     * @param problems how many things keep the draft from being published
     */
    record DraftSite(PublishedSite site, int problems) {}

    DraftSite read() {
        Assembled draft = assembler.assemble();
        return new DraftSite(site(draft.parts()), draft.problems().size());
    }

    private synchronized PublishedSite site(CatalogueParts parts) {
        String sha256 = CatalogueJson.sha256(CatalogueJson.MAPPER.writeValueAsString(parts));
        PublishedSite site = compiled.computeIfAbsent(sha256, hash -> compile(hash, new Catalogue(parts)));
        if (compiled.size() > KEPT) {
            compiled.remove(compiled.keySet().iterator().next());
        }
        return site;
    }

    private PublishedSite compile(String sha256, Catalogue catalogue) {
        return new PublishedSite(Edition.draft(clock.instant(), sha256, catalogue), Checker.of(catalogue));
    }
}
