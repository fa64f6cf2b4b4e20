package org.loanhub.api.wukong;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parameters of a call, wherever they came from. A number may come as a number or as text. */
final class Params {

    /** Longer digit strings are no amount, id or count of this API, and only cost time to convert. */
    private static final int LONGEST_NUMBER = 18;

    private final JSONObject values;

    /** @param values texts, numbers, booleans, lists of them */
    Params(JSONObject values) {
        this.values = values;
    }

    /** The parameter as text without blanks around it; empty if it is absent, null, blank, or a list. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name))
                .filter(Params::isSingle)
                .map(Params::plain)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /** @throws Refusal with this message if there is no such text */
    String require(String name, String missing) {
        return text(name).orElseThrow(() -> Refusal.failure(missing));
    }

    /** As it was typed, for passwords: blanks count. @throws Refusal with this message if it is absent or "" */
    String requireExactly(String name, String missing) {
        return Optional.ofNullable(values.get(name))
                .filter(Params::isSingle)
                .map(Params::plain)
                .filter(text -> !text.isEmpty())
                .orElseThrow(() -> Refusal.failure(missing));
    }

    /** Empty if there is no such parameter. @throws Refusal with this message if it is no whole number */
    Optional<Long> whole(String name, String malformed) {
        return text(name)
                .map(text -> decimal(text)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::longValueExact)
                        .orElseThrow(() -> Refusal.failure(malformed)));
    }

    /** Empty as well if it is no number that is written out in digits. */
    Optional<BigDecimal> number(String name) {
        return text(name).flatMap(Params::decimal);
    }

    /**
     * A list of texts: a JSON list, a parameter given several times, or one text with commas in it.
     *
     * @return without blank items; empty if there is no such parameter
     */
    List<String> list(String name) {
        Object value = values.containsKey(name) ? values.get(name) : values.get(name + "[]");
        Stream<String> items = value instanceof JSONArray array ? texts(array) : split(value);
        return items.map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    private static Stream<String> split(@Nullable Object value) {
        String text = value instanceof JSONObject ? "" : plain(value);
        if (text.strip().startsWith("[") && JSON.isValidArray(text)) {
            return texts(JSON.parseArray(text));
        }
        return Arrays.stream(text.split("[,，]"));
    }

    private static Stream<String> texts(JSONArray array) {
        return array.stream().filter(item -> item == null || isSingle(item)).map(Params::plain);
    }

    private static Optional<BigDecimal> decimal(String text) {
        if (text.length() > LONGEST_NUMBER || !text.matches("[+-]?\\d+(\\.\\d+)?")) {
            return Optional.empty();
        }
        return Optional.of(new BigDecimal(text));
    }

    private static boolean isSingle(Object value) {
        return !(value instanceof JSONArray) && !(value instanceof JSONObject);
    }

    private static String plain(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        return value instanceof BigDecimal number ? number.toPlainString() : value.toString();
    }
}
