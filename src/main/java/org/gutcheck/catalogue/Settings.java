package org.gutcheck.catalogue;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an editor sets for the whole site: its name, whose article it shows, and the country assumed at first.
 *
 * @param safetyContact where to report a text that may do harm, an e-mail or https address; none until somebody sets it
 */
public record Settings(
        String siteName,
        String articleTitle,
        String articleAuthor,
        @Nullable String articleLink,
        String defaultCountry,
        @Nullable String safetyContact) {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern WEB = Pattern.compile("https://[\\w-]+(\\.[\\w-]+)+(/[\\w./?=&%~-]*)?");

    /** The link that reports a text, or nothing where there is no contact. */
    public @Nullable String safetyLink() {
        if (safetyContact == null) {
            return null;
        }
        return EMAIL.matcher(safetyContact).matches() ? "mailto:" + safetyContact : safetyContact;
    }

    boolean hasUsableContact() {
        return safetyContact == null
                || EMAIL.matcher(safetyContact).matches()
                || WEB.matcher(safetyContact).matches();
    }
}
