package org.loanhub.messaging;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The values of a text to the phone as they are stored: name=value, one a line. */
final class NoticeParams {

    private NoticeParams() {}

    static String write(Map<String, String> variables) {
        return new TreeMap<>(variables)
                .entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue().replaceAll("\\R", " "))
                        .collect(Collectors.joining("\n"));
    }

    static Map<String, String> read(String text) {
        return text.lines()
                .map(line -> line.split("=", 2))
                .collect(Collectors.toMap(entry -> entry[0], entry -> entry[1]));
    }
}
