package org.loanhub.kernel;

/**
 * Something that is told about a person. Its {@code toString} is three stars, so that a log or the message of an exception
 * that names the value, or a record that holds it, does not show the person. A page that wants to show a part of it cuts
 * that part out of {@link #value} (ADR 0062).
 */
public interface PersonalValue {

    /** What {@code toString} gives. */
    String STARS = "***";

    /** In full: for the store, for who has to know it, and for look-ups. */
    String value();

    /** The last {@code count} characters, or all of a shorter text: what a person may be shown to recognise it. */
    default String tail(int count) {
        return value().substring(Math.max(0, value().length() - count));
    }
}
