package org.loanhub.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The form of national identity numbers (GB 11643). Whether a number is real is the identity gateway's answer. */
public final class NationalId {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dXx]");

    private NationalId() {}

    /** Whether the text is 18 digits, or 17 and an X. The check digit is not looked at. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** With a capital X, so that equal numbers are equal texts. */
    public static String normalised(String text) {
        return text.toUpperCase(Locale.ROOT);
    }

    /** The day of birth that a well-formed number states; empty if there is no such day. */
    public static Optional<LocalDate> birthDate(String text) {
        try {
            return Optional.of(LocalDate.parse(text.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
