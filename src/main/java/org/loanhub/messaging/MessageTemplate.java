package org.loanhub.messaging;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wording of a type of message. */
record MessageTemplate(
        String title, String content, @Nullable String smsTemplate) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    String title(Map<String, String> variables) {
        return fill(title, variables);
    }

    String content(Map<String, String> variables) {
        return fill(content, variables);
    }

    /** A variable without a value stays as it is written. */
    private static String fill(String text, Map<String, String> variables) {
        return PLACE.matcher(text)
                .replaceAll(place -> Matcher.quoteReplacement(variables.getOrDefault(place.group(1), place.group())));
    }
}
