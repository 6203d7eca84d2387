package org.gutcheck.check;

import java.util.List;
import org.gutcheck.check.CheckPage.Country;

/** The card to act on at once, and the plain facts to show the ambulance or the doctor. */
record EmergencyPage(
        String madeOn,
        String release,
        CareCard card,
        Sheet sheet,
        String country,
        List<CheckForm.Field> answers,
        List<Country> countries) {}
