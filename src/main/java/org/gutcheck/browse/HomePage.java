package org.gutcheck.browse;

import org.gutcheck.catalogue.Catalogue;
import org.gutcheck.catalogue.ReviewStatus;
import org.gutcheck.web.PublishedSite;
import org.gutcheck.web.Screens;
import org.gutcheck.web.Wording;

/**
 * What the home page shows.
 *
 * @param screens how many screens the check has
 * @param numbers how many source numbers the article prints, of which some fit
 */
record HomePage(int screens, int numbers, int fitting, Reviewed reviewed) {

    static HomePage of(PublishedSite site, Wording wording) {
        Catalogue catalogue = site.catalogue();
        return new HomePage(
                Screens.of(site.checker().questionnaire()).count(),
                catalogue.citations().size(),
                (int) catalogue.citations().stream()
                        .filter(cited -> cited.citation().review().status() == ReviewStatus.FITS)
                        .count(),
                Reviewed.of(site, wording));
    }
}
