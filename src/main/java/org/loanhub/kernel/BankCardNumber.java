package org.loanhub.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The number of a bank card.
 *
 * @param value 13 to 19 digits
 */
public record BankCardNumber(String value) implements PersonalValue {

    private static final Pattern FORM = Pattern.compile("\\d{13,19}");

    /** @throws IllegalArgumentException if the text is none; {@link #parse} reads what somebody typed */
    public BankCardNumber {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a bank card number");
        }
    }

    /** Reads what somebody typed, in groups with blanks between them or without; empty if it is no card number. */
    public static Optional<BankCardNumber> parse(String text) {
        return Optional.of(text.replace(" ", ""))
                .filter(BankCardNumber::isWellFormed)
                .map(BankCardNumber::new);
    }

    /** Whether the text is 13 to 19 digits and nothing else. The check digit is not looked at. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return STARS;
    }
}
