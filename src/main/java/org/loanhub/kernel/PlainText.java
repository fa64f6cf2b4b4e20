package org.loanhub.kernel;

import java.util.regex.Pattern;

/** The form and the length of texts. */
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

    /**
     * The beginning of a text, as long as a column or a field can take it; never half of a surrogate pair.
     *
     * @param maxLength in UTF-16 units, at least 1
     */
    public static String cut(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(maxLength - 1)) ? maxLength - 1 : maxLength;
        return text.substring(0, end);
    }
}
