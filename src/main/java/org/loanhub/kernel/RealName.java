package org.loanhub.kernel;

import java.util.regex.Pattern;

/** The form of names of natural persons, in any script. */
public final class RealName {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·•.' ]{0,30}[\\p{L}\\p{M}]");

    private RealName() {}

    /** Whether the text is two to thirty-two letters; dots, apostrophes and spaces may stand between them. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
