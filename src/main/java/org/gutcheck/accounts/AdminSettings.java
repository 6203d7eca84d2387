package org.gutcheck.accounts;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.convert.DurationUnit;

/**
 * What an installation sets for its editors.
 *
 * @param user sign-in name of the first account, or empty to have it set up by a link
 * @param password of the first account
 * @param forgot sign-in name of somebody who is to get a link for a new password at the start, or empty
 * @param idle how long a session lasts without a request
 * @param absoluteLimit how long a session lasts at most
 */
@ConfigurationProperties("gutcheck.admin")
record AdminSettings(
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("") String forgot,

        @DefaultValue("30m") @DurationUnit(ChronoUnit.SECONDS)
        Duration idle,

        @DefaultValue("12h") @DurationUnit(ChronoUnit.SECONDS)
        Duration absoluteLimit) {

    AdminSettings {
        if (idle.toSeconds() < 1 || absoluteLimit.toSeconds() < 1) {
            throw new IllegalArgumentException("gutcheck.admin.idle and absolute-limit must be a second or longer");
        }
    }

    /** Leaves the password out. */
    @Override
    public String toString() {
        return "AdminSettings[user=" + user + "]";
    }
}
