package org.loanhub.kernel;

import java.util.regex.Pattern;

/** The form of bank card numbers. */
public final class BankCardNumber {

    private static final Pattern FORM = Pattern.compile("\\d{13,19}");

    private BankCardNumber() {}

    /** Whether the text is 13 to 19 digits. The check digit is not looked at. */
    public static boolean isWellFormed(String text) {
        return FORM.matcher(text).matches();
    }
}
