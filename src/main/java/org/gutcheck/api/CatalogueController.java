package org.gutcheck.api;

import org.gutcheck.api.v1.PublishedCatalogue;
import org.gutcheck.api.v1.ReferenceList;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.SameForEveryone;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Gives out everything published, as JSON. */
@RestController
@SameForEveryone
@RequestMapping(path = "/api/v1", produces = MediaType.APPLICATION_JSON_VALUE)
class CatalogueController {

    @GetMapping("/catalogue")
    PublishedCatalogue catalogue(PublishedSite site) {
        return PublishedCatalogue.of(site.edition(), site.checker().questionnaire());
    }

    @GetMapping("/references")
    ReferenceList references(PublishedSite site) {
        return ReferenceList.of(site.edition());
    }
}
