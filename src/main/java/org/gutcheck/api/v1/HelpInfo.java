package org.gutcheck.api.v1;

import org.gutcheck.catalogue.HelpLines;
import org.jspecify.annotations.Nullable;

/** Whom to call in a country: in words, and to dial where there is one confirmed number. */
public record HelpInfo(
        String country,
        String name,
        String emergency,
        @Nullable String emergencyDial,
        String urgent,
        @Nullable String urgentDial,
        String crisis,
        @Nullable String crisisDial,
        String doctor) {

    static HelpInfo of(HelpLines lines) {
        return new HelpInfo(
                lines.country(),
                lines.name(),
                lines.emergency(),
                lines.emergencyDial(),
                lines.urgent(),
                lines.urgentDial(),
                lines.crisis(),
                lines.crisisDial(),
                lines.doctor());
    }
}
