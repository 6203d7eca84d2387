package org.gutcheck.web;

import java.io.Serial;

/** Thrown at the start where the settings name an address that no link can begin with. */
class SiteAddressRefusedException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    SiteAddressRefusedException(String set) {
        super("GUTCHECK_ADDRESS must be a web address such as https://gutcheck.example, and nothing like \"" + set
                + "\"");
    }
}
