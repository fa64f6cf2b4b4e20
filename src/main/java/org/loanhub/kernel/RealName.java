package org.loanhub.kernel;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of a natural person, in any script.
 *
 * @param value two to thirty-two letters; dots, apostrophes and spaces may stand between them
 */
public record RealName(String value) implements PersonalValue {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}·•.' ]{0,30}[\\p{L}\\p{M}]");

    /** @throws IllegalArgumentException if the text is none; {@link #parse} reads what somebody typed */
    public RealName {
        if (!isWellFormed(value)) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /** Reads what somebody typed, with blanks around it or without; empty if it is no name. */
    public static Optional<RealName> parse(String text) {
        return Optional.of(text.strip()).filter(RealName::isWellFormed).map(RealName::new);
    }

    /** Whether the text is two to thirty-two letters; dots, apostrophes and spaces may stand between them. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }

    @Override
    public String toString() {
        return STARS;
    }
}
