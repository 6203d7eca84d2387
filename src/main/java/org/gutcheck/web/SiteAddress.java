package org.gutcheck.web;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;

/**
 * Where the site is reached, such as {@code https://gutcheck.example}, as the settings say; whole links begin with it.
 *
 * @param text without a slash at its end; empty where the settings do not say
 */
public record SiteAddress(String text) {

    private static final Pattern PATH = Pattern.compile("(/(?!\\.{1,2}(/|$))[\\w.~-]+)*");

    private static final int LAST_PORT = 65_535;

    /**
     * Reads what somebody set.
     *
     * @param former what is set under the name that the setting once had
     */
    static SiteAddress of(String set, String former) {
        String text = set.strip().replaceFirst("/$", "");
        if (text.isEmpty() && !former.isBlank()) {
            throw SiteAddressRefusedException.underItsFormerName();
        }
        if (!text.isEmpty() && !isWhole(text)) {
            throw SiteAddressRefusedException.of(set);
        }
        return new SiteAddress(text);
    }

    private static boolean isWhole(String text) {
        try {
            URI uri = new URI(text);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && (uri.getPort() == -1 ? !text.endsWith(":") : uri.getPort() <= LAST_PORT)
                    && uri.getUserInfo() == null
                    && uri.getQuery() == null
                    && uri.getFragment() == null
                    && PATH.matcher(uri.getRawPath()).matches();
        } catch (URISyntaxException e) {
            return false;
        }
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** The path at which the site is reached, without a slash at its end; empty where that is the root of its host. */
    public String path() {
        return URI.create(text).getRawPath();
    }

    /** The link to a path within the application: whole where the address is known, and the path alone where it is not. */
    public String to(String path) {
        return text + path;
    }
}
