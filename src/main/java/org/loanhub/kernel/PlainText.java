package org.loanhub.kernel;

import java.util.regex.Pattern;

/** The form of one line that somebody typed. */
public final class PlainText {

    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private PlainText() {}

    /**
     * Whether the text has something to read and no control characters.
     *
     * @param maxLength in UTF-16 units
     */
    public static boolean isWellFormed(String text, int maxLength) {
        return !text.isBlank()
                && text.length() <= maxLength
                && !CONTROL.matcher(text).find();
    }
}
