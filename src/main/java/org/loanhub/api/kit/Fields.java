package org.loanhub.api.kit;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.FieldFault.Kind;
import org.loanhub.kernel.Money;

/**
 * The fields of a request, wherever they stood in it. Nothing is bound before it is looked at: the documents tell a field that
 * is missing from one that is empty, of another kind, malformed or out of range. A number may come as a number or as text.
 *
 * <p>{@code require...} and {@code optional...} throw a {@link FieldFault}, for which the door has its words; the others have no
 * value where there is none of that kind.
 */
public final class Fields {

    private static final Pattern DECIMAL = Pattern.compile("[+-]?\\d+(\\.\\d+)?");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern COUNT = Pattern.compile("(\\d{1,6})(\\.0{1,6})?");
    /** More digits are no amount, id or count of any document, and only cost time to convert. */
    private static final int MAX_DECIMAL_LENGTH = 18;
    /** Nor is a number that would have more zeros when it is written out. */
    private static final int MAX_SCALE = 1000;

    private static final int MONEY_DECIMALS = 2;

    private final JSONObject values;

    /** @param values texts, numbers, true and false, lists, objects */
    Fields(JSONObject values) {
        this.values = values;
    }

    /**
     * Those of a JSON object.
     *
     * @param singleQuotes whether texts may stand in single quotes, as JavaScript writes them
     * @throws RequestFault if the text is none, or has a number of too many digits
     */
    public static Fields ofJson(String text, boolean singleQuotes) {
        return new Fields(JsonBody.read(text, singleQuotes));
    }

    /** All that was sent, unknown fields included: what a signature covers. */
    public JSONObject message() {
        return values;
    }

    /** Whether there is such a field, and it is not null. */
    public boolean has(String name) {
        return values.get(name) != null;
    }

    public boolean isEmpty(String name) {
        return "".equals(values.get(name));
    }

    /** Whether there is something in the field that is neither text nor a number. */
    public boolean isMistyped(String name) {
        Object value = values.get(name);
        return value != null && single(value).isEmpty();
    }

    /** Whether there is a list or an object in the field. */
    public boolean isNested(String name) {
        Object value = values.get(name);
        return value instanceof Map || value instanceof Collection;
    }

    /** The text or the number in digits, as it came; empty if it is absent, "", or of another kind. */
    public Optional<String> text(String name) {
        return single(values.get(name)).filter(text -> !text.isEmpty());
    }

    /** As it reads, whatever it is; empty if it is absent or "". */
    public Optional<String> anything(String name) {
        return Optional.ofNullable(values.get(name)).map(Object::toString).filter(text -> !text.isEmpty());
    }

    /** The text without blanks around it; empty if nothing is left, or it is of another kind. */
    public Optional<String> stripped(String name) {
        return text(name).map(String::strip).filter(text -> !text.isEmpty());
    }

    /** The same, of the first value where a form gave several. */
    public Optional<String> first(String name) {
        return values.get(name) instanceof JSONArray list && !list.isEmpty()
                ? single(list.get(0)).map(String::strip).filter(text -> !text.isEmpty())
                : stripped(name);
    }

    /** As {@link #stripped}. @throws FieldFault if it is of another kind */
    public Optional<String> optional(String name) {
        if (isMistyped(name)) {
            throw new FieldFault(Kind.MALFORMED, name);
        }
        return stripped(name);
    }

    /** The text without blanks around it. @throws FieldFault if it is absent, blank, or of another kind */
    public String require(String name) {
        return require(name, "");
    }

    /** @param words what the operation says if it is absent, blank, or of another kind */
    public String require(String name, String words) {
        return stripped(name).orElseThrow(() -> none(name, words));
    }

    /** @param maxLength characters. @throws FieldFault also if it has more */
    public String require(String name, int maxLength) {
        String text = require(name);
        if (text.length() > maxLength) {
            throw FieldFault.tooLong(name, maxLength);
        }
        return text;
    }

    /** @throws FieldFault also if the text has not this form */
    public String require(String name, Pattern form) {
        String text = require(name);
        if (!form.matcher(text).matches()) {
            throw new FieldFault(Kind.MALFORMED, name);
        }
        return text;
    }

    /** As it was typed, for passwords: blanks count. @throws FieldFault with these words if there is none */
    public String requireVerbatim(String name, String words) {
        return text(name).orElseThrow(() -> none(name, words));
    }

    /** A number written out in at most 18 characters; empty for anything else. */
    public Optional<BigDecimal> decimal(String name) {
        return stripped(name)
                .filter(text -> text.length() <= MAX_DECIMAL_LENGTH
                        && DECIMAL.matcher(text).matches())
                .map(BigDecimal::new);
    }

    /** Empty if it is absent. @throws FieldFault with these words if it is no whole number; {@code 7.0} is one */
    public Optional<Long> optionalWhole(String name, String words) {
        return stripped(name)
                .map(text -> decimal(name)
                        .filter(number -> number.stripTrailingZeros().scale() <= 0)
                        .map(BigDecimal::longValueExact)
                        .orElseThrow(() -> new FieldFault(Kind.MALFORMED, name, words)));
    }

    /** Yuan below 10^12 with at most two decimals, zero or above. @throws FieldFault */
    public Money requireMoney(String name) {
        BigDecimal yuan = new BigDecimal(require(name, AMOUNT)).stripTrailingZeros();
        if (yuan.scale() > MONEY_DECIMALS) {
            throw new FieldFault(Kind.MALFORMED, name);
        }
        return Money.ofYuan(yuan);
    }

    /** 0 to 999,999; {@code 3.0} is 3, as some JSON libraries write it. @throws FieldFault */
    public int requireCount(String name) {
        String count = require(name, COUNT);
        int point = count.indexOf('.');
        return Integer.parseInt(point < 0 ? count : count.substring(0, point));
    }

    /**
     * Texts: a JSON list, a field given several times, or one text with commas in it; {@code name[]} is another name for it.
     *
     * @return without blank items; empty if there is no such field
     */
    public List<String> list(String name) {
        Object value = values.containsKey(name) ? values.get(name) : values.get(name + "[]");
        Stream<String> items = value instanceof JSONArray array ? texts(array) : split(value);
        return items.map(String::strip).filter(item -> !item.isEmpty()).toList();
    }

    private FieldFault none(String name, String words) {
        return new FieldFault(isMistyped(name) ? Kind.MALFORMED : Kind.MISSING, name, words);
    }

    private static Stream<String> split(@Nullable Object value) {
        String text = single(value).orElse("");
        if (text.strip().startsWith("[") && JSON.isValidArray(text)) {
            return texts(JSON.parseArray(text));
        }
        return Arrays.stream(text.split("[,，]"));
    }

    private static Stream<String> texts(JSONArray array) {
        return array.stream().map(Fields::single).flatMap(Optional::stream);
    }

    private static Optional<String> single(@Nullable Object value) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        return value instanceof Number number ? inDigits(number) : Optional.empty();
    }

    /** Empty if it is no number in the end: the parser reads 1e400 as infinite. */
    private static Optional<String> inDigits(Number number) {
        try {
            BigDecimal exact = new BigDecimal(number.toString());
            return Optional.of(Math.abs(exact.scale()) > MAX_SCALE ? exact.toString() : exact.toPlainString());
        } catch (NumberFormatException infinite) {
            return Optional.empty();
        }
    }
}
