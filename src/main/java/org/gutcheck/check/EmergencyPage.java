package org.gutcheck.check;

import java.util.List;
import org.gutcheck.web.Country;

/**
 * The card to act on at once, the plain facts to show the ambulance or the doctor, and where the card is from.
 *
 * @param scope what the limits of the site say of such signs
 * @param contradicted the questions with answers that did not go together, of which the safer was taken
 */
record EmergencyPage(
        String madeOn,
        String release,
        CareCard card,
        List<String> scope,
        List<String> contradicted,
        Sheet sheet,
        FullTexts from,
        String country,
        List<CheckForm.Field> answers,
        List<Country> countries) {

    /** An emergency has no copy for others. */
    public boolean copy() {
        return false;
    }
}
