package org.loanhub.kernel;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A national identity number (GB 11643). Whether a number is real is the identity gateway's answer.
 *
 * @param value 18 digits, or 17 and a capital X; a small one becomes capital, so that equal numbers are equal values
 */
public record NationalId(String value) implements PersonalValue {

    private static final Pattern FORM = Pattern.compile("\\d{17}[\\dXx]");

    /** @throws IllegalArgumentException if the text is none; {@link #parse} reads what somebody typed */
    public NationalId {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a national id");
        }
        value = value.toUpperCase(Locale.ROOT);
    }

    /** Reads what somebody typed, with blanks around it or without; empty if it is no national id. */
    public static Optional<NationalId> parse(String text) {
        return Optional.of(text.strip()).filter(NationalId::isWellFormed).map(NationalId::new);
    }

    /** Whether the text is 18 digits, or 17 and an X of either size. The check digit is not looked at. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    /** The day of birth that the number states; empty if there is no such day. */
    public Optional<LocalDate> birthDate() {
        try {
            return Optional.of(LocalDate.parse(value.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    @Override
    public String toString() {
        return STARS;
    }
}
