package org.loanhub.kernel;

import java.util.regex.Pattern;

/** The form of mainland mobile numbers. */
public final class MobileNumber {

    /**
     * Ranges given out by the carriers: 13x, 145-149, 150-153, 155-159, 162, 165-167, 17x but 179, 18x, 190-193, 195-199.
     */
    private static final Pattern FORM = Pattern.compile("1(3\\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\\d|9[0-35-9])\\d{8}");

    private MobileNumber() {}

    /** Whether the text looks like one: eleven digits in a range that is in use. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
