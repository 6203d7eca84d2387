package org.gutcheck.web;

import java.util.regex.Pattern;

/**
 * Where the site is reached, such as {@code https://gutcheck.example}, as the settings say; whole links begin with it.
 *
 * @param text without a slash at its end; empty where the settings do not say
 */
public record SiteAddress(String text) {

    private static final Pattern WHOLE = Pattern.compile("https?://[\\w.:\\[\\]-]+(/[\\w.~-]+)*");

    /** Reads what somebody set. */
    static SiteAddress of(String set) {
        String text = set.strip().replaceFirst("/$", "");
        if (!text.isEmpty() && !WHOLE.matcher(text).matches()) {
            throw new SiteAddressRefusedException(set);
        }
        return new SiteAddress(text);
    }

    public boolean isKnown() {
        return !text.isEmpty();
    }

    /** The link to a path within the application: whole where the address is known, and the path alone where it is not. */
    public String to(String path) {
        return text + path;
    }
}
