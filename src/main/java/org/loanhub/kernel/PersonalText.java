package org.loanhub.kernel;

/**
 * A text about a person: a name, a national id, a card number, an address. It is stored encrypted, and neither logs nor
 * messages show it: {@link #toString} gives stars.
 */
public record PersonalText(String value) {

    /** The last {@code count} characters, or all of a shorter text: what a person may be shown to recognise it. */
    public String tail(int count) {
        return value.substring(Math.max(0, value.length() - count));
    }

    @Override
    public String toString() {
        return "***";
    }
}
