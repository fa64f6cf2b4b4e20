package org.loanhub.api.cashloan;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The one text of a message that its signature covers (document 001, section 3; proven by the vectors of the tests,
 * cashloan-signature.json): keys sorted by name at every level, no white space, no null values, numbers and booleans
 * unquoted, characters as themselves.
 */
final class CanonicalJson {

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /** @throws IllegalArgumentException if there is a value in it that JSON does not know */
    static String of(Map<String, ?> message) {
        CanonicalJson json = new CanonicalJson();
        json.write(message);
        return json.text.toString();
    }

    private void write(Object value) {
        if (value instanceof Map<?, ?> map) {
            writeObject(map);
        } else if (value instanceof Collection<?> list) {
            writeArray(list);
        } else if (value instanceof String string) {
            writeString(string);
        } else if (value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("no JSON value: " + value.getClass());
        }
    }

    private void writeObject(Map<?, ?> map) {
        TreeMap<String, Object> sorted = new TreeMap<>();
        map.forEach((name, value) -> {
            if (value != null) {
                sorted.put(name.toString(), value);
            }
        });
        char separator = '{';
        for (Map.Entry<String, Object> entry : sorted.entrySet()) {
            text.append(separator);
            writeString(entry.getKey());
            text.append(':');
            write(entry.getValue());
            separator = ',';
        }
        text.append(sorted.isEmpty() ? "{}" : "}");
    }

    private void writeArray(Collection<?> list) {
        text.append('[');
        boolean first = true;
        for (Object value : list) {
            if (!first) {
                text.append(',');
            }
            first = false;
            writeElement(value);
        }
        text.append(']');
    }

    /** An element has a place, so a null stays where a field would be left out. */
    private void writeElement(@Nullable Object value) {
        if (value == null) {
            text.append("null");
        } else {
            write(value);
        }
    }

    private void writeString(String string) {
        text.append('"');
        int written = 0;
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            if (character < ' ' || character == '"' || character == '\\') {
                text.append(string, written, i);
                writeEscaped(character);
                written = i + 1;
            }
        }
        text.append(string, written, string.length()).append('"');
    }

    /** Only what JSON demands is escaped (RFC 8259, section 7), in its shortest form. */
    private void writeEscaped(char character) {
        switch (character) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> text.append("\\u%04x".formatted((int) character));
        }
    }
}
