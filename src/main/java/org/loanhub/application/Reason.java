package org.loanhub.application;

import java.util.Arrays;
import java.util.List;

/**
 * Why something was decided, as data: each language words it in one place.
 *
 * @param args what {@code code} says, in its order; none of them contains a comma or a semicolon
 */
public record Reason(ReasonCode code, List<String> args) {

    private static final String FIGURE_SEPARATOR = ",";
    private static final char CODE_END = ':';

    /** @throws IllegalArgumentException if there are more or fewer arguments than {@code code} has */
    public Reason {
        args = List.copyOf(args);
        if (args.size() != code.figures()) {
            throw new IllegalArgumentException(code + " has " + code.figures() + " arguments, not " + args);
        }
    }

    /** @param args as {@code toString} writes them; a comma or semicolon of theirs becomes a space */
    public static Reason of(ReasonCode code, Object... args) {
        return new Reason(
                code,
                Arrays.stream(args)
                        .map(arg -> arg.toString().replaceAll("[,;]", " "))
                        .toList());
    }

    /**
     * Reads what {@link #text} wrote.
     *
     * @throws IllegalArgumentException if it is no such text
     */
    public static Reason of(String text) {
        int end = text.indexOf(CODE_END);
        return end < 0
                ? new Reason(ReasonCode.valueOf(text), List.of())
                : new Reason(
                        ReasonCode.valueOf(text.substring(0, end)),
                        List.of(text.substring(end + 1).split(FIGURE_SEPARATOR, -1)));
    }

    /** The arguments as they are stored: {@code 18,60}; empty if there are none. */
    public String argsText() {
        return String.join(FIGURE_SEPARATOR, args);
    }

    /** {@code AGE_NOT_ALLOWED:18,60}, or the code alone. */
    public String text() {
        return args.isEmpty() ? code.name() : code.name() + CODE_END + argsText();
    }

    @Override
    public String toString() {
        return text();
    }
}
