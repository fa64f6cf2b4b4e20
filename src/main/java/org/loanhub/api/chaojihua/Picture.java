package org.loanhub.api.chaojihua;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture as a data URL, or its Base64 alone. */
final class Picture {

    private static final Pattern PREFIX = Pattern.compile("data:image/(jpg|jpeg|png);base64,");

    private Picture() {}

    /** @throws Refusal if it is no Base64 */
    static byte[] decode(String text) {
        Matcher prefix = PREFIX.matcher(text);
        String base64 = prefix.lookingAt() ? text.substring(prefix.end()) : text;
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            throw new Refusal("image1格式错误");
        }
    }
}
