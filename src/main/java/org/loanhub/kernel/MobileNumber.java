package org.loanhub.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A mainland mobile number.
 *
 * @param value eleven digits in a range that is in use
 */
public record MobileNumber(String value) implements PersonalValue {

    /**
     * Ranges given out by the carriers: 13x, 145-149, 150-153, 155-159, 162, 165-167, 17x but 179, 18x, 190-193, 195-199.
     */
    private static final Pattern FORM = Pattern.compile("1(3\\d|4[5-9]|5[0-35-9]|6[2567]|7[0-8]|8\\d|9[0-35-9])\\d{8}");

    /** @throws IllegalArgumentException if the text is none; {@link #parse} reads what somebody typed */
    public MobileNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a mobile number");
        }
    }

    /** Reads what somebody typed, with blanks around it or without; empty if it is no mobile number. */
    public static Optional<MobileNumber> parse(String text) {
        return Optional.of(text.strip()).filter(MobileNumber::isWellFormed).map(MobileNumber::new);
    }

    /** Whether the text looks like one: eleven digits in a range that is in use, and no blanks. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return STARS;
    }
}
