package org.gutcheck.accounts;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an installation sets for its editors.
 *
 * @param user sign-in name of the first account, or empty to have it set up by a link
 * @param password of the first account
 * @param address where the site is reached, for links to pass on, such as {@code https://gutcheck.example}; may be empty
 * @param absoluteLimit how long a session lasts at most
 */
@ConfigurationProperties("gutcheck.admin")
record AdminSettings(
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String address,
        @DefaultValue("12h") Duration absoluteLimit) {

    AdminSettings {
        if (absoluteLimit.isNegative() || absoluteLimit.isZero()) {
            throw new IllegalArgumentException("gutcheck.admin.absolute-limit must be longer than nothing");
        }
        address = address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "AdminSettings[user=" + user + "]";
    }
}
