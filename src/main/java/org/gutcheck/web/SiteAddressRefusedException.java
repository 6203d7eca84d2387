package org.gutcheck.web;

import java.io.Serial;

/** Thrown at the start where the settings name no address that a link can begin with, but something in its place. */
class SiteAddressRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String wayOut;

    private SiteAddressRefusedException(String problem, String wayOut) {
        super(problem);
        this.wayOut = wayOut;
    }

    /** The setting does not hold an address. */
    static SiteAddressRefusedException of(String set) {
        return new SiteAddressRefusedException(
                "GUTCHECK_ADDRESS must be a web address such as https://gutcheck.example, and nothing like \"" + set
                        + "\".",
                "Set it to where people reach the site, or leave it out.");
    }

    /** Only the setting that earlier versions had holds one. */
    static SiteAddressRefusedException underItsFormerName() {
        return new SiteAddressRefusedException(
                "GUTCHECK_ADMIN_ADDRESS is no longer read. Its place is taken by GUTCHECK_ADDRESS, which search engines are"
                        + " told of too.",
                "Set GUTCHECK_ADDRESS to where people reach the site, or leave both out.");
    }

    /** What whoever starts the site can do. */
    String wayOut() {
        return wayOut;
    }
}
