package org.loanhub.console.web;

import java.util.UUID;
import java.util.regex.Pattern;

/** Gives a number to a form that adds something, so that a form sent twice adds it once. */
public final class RequestNo {

    private static final Pattern FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private RequestNo() {}

    /** UUID text. */
    public static String next() {
        return UUID.randomUUID().toString();
    }

    /** @throws BadInput if it is not one that {@link #next} gave */
    public static String read(String text) {
        if (!FORM.matcher(text).matches()) {
            throw new BadInput("请重新打开页面再提交");
        }
        return text;
    }
}
