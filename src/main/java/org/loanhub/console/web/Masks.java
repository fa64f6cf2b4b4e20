package org.loanhub.console.web;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalValue;

/** How pages show texts about people: enough to recognise somebody, too little to find them. */
public final class Masks {

    private static final int MOBILE_LENGTH = 11;

    private Masks() {}

    /** {@code 138****1234}; of another login name the first character only. */
    public static String mobile(PersonalValue mobile) {
        String text = mobile.value();
        return text.length() == MOBILE_LENGTH
                ? text.substring(0, 3) + "****" + text.substring(MOBILE_LENGTH - 4)
                : keep(text, 1, 0);
    }

    /** {@code 张**}; a dash without one. */
    public static String name(@Nullable PersonalValue name) {
        return name == null ? "—" : keep(name.value(), 1, 0);
    }

    /** {@code 110***********1234}. */
    public static String nationalId(@Nullable PersonalValue id) {
        return id == null ? "—" : keep(id.value(), 3, 4);
    }

    /** {@code ****1234}. */
    static String card(PersonalValue cardNo) {
        return "****" + cardNo.tail(4);
    }

    private static String keep(String text, int first, int last) {
        int stars = text.length() - first - last;
        return stars <= 0
                ? "*".repeat(text.length())
                : text.substring(0, first) + "*".repeat(stars) + text.substring(text.length() - last);
    }
}
