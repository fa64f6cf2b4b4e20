package org.loanhub.api.cashloan;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The codes that document 001 prints for the values of an enum. {@code 01} and {@code 1} are the same code. */
final class CodeList<E extends Enum<E>> {

    private final List<E> values;
    private final Function<E, String> codes;

    CodeList(Class<E> type, Function<E, String> codes) {
        this.values = Arrays.asList(type.getEnumConstants());
        this.codes = codes;
    }

    String of(E value) {
        return codes.apply(value);
    }

    Optional<E> find(String code) {
        return values.stream()
                .filter(value -> shortest(of(value)).equals(shortest(code)))
                .findFirst();
    }

    /** The dictionary of these values. */
    Map<String, String> dictionary(List<E> shown, Function<E, String> names) {
        Map<String, String> dictionary = new LinkedHashMap<>();
        shown.forEach(value -> dictionary.put(of(value), names.apply(value)));
        return dictionary;
    }

    private static String shortest(String code) {
        return code.length() == 2 && code.startsWith("0") ? code.substring(1) : code;
    }
}
