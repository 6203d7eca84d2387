package org.gutcheck.accounts;

import java.util.regex.Pattern;

/** What names may look like. */
final class SignInNames {

    private static final Pattern SIGN_IN_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._@+-]{1,79}");
    private static final Pattern SHOWN_NAME = Pattern.compile("[^\\p{Cntrl}\\p{Cf}]{1," + Account.LONGEST_NAME + "}");

    private SignInNames() {}

    /** Whether somebody can sign in by this name: 2 to 80 letters, digits and dots, dashes, @ or + of ASCII. */
    static boolean isOne(String name) {
        return SIGN_IN_NAME.matcher(name.strip()).matches();
    }

    /** Whether this can stand on a page as somebody's name. */
    static boolean canBeShown(String name) {
        return SHOWN_NAME.matcher(name.strip()).matches();
    }
}
