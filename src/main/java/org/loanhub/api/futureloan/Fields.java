package org.loanhub.api.futureloan;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONReader.Feature;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a JSON request. A number may come as a number or as text, which is why nothing is bound before it is looked
 * at: the document tells a field that is missing from one that is empty, malformed or out of range.
 */
final class Fields {

    /** Longer digit strings are no amount, id or count of this API, and only cost time to convert. */
    private static final int LONGEST_NUMBER = 30;

    private final JSONObject json;

    private Fields(JSONObject json) {
        this.json = json;
    }

    /** @throws Refusal code 2 if the body is no JSON object */
    static Fields parse(String body) {
        try {
            JSONObject json = JSON.parseObject(body, Feature.DisableSingleQuote, Feature.DisableReferenceDetect);
            if (json != null) {
                return new Fields(json);
            }
        } catch (JSONException unreadable) {
            // answered below, like an empty body
        }
        throw Refusal.invalid("请求内容无法解析，请检查JSON格式");
    }

    boolean isAbsent(String name) {
        return json.get(name) == null;
    }

    boolean isEmpty(String name) {
        return "".equals(json.get(name));
    }

    /** The field as it reads, whatever it is; empty if it is absent or "". */
    Optional<String> any(String name) {
        return Optional.ofNullable(json.get(name)).map(Object::toString).filter(text -> !text.isEmpty());
    }

    /**
     * The field as text; empty if it is absent or "".
     *
     * @throws Refusal code 2 if it is an object or an array
     */
    Optional<String> text(String name) {
        Object value = json.get(name);
        if (value instanceof Map || value instanceof Collection) {
            throw Refusal.invalid("参数类型错误：" + name);
        }
        return any(name);
    }

    /** @throws Refusal code 1 with this message if the field is absent or "", code 2 if it is no text */
    String requireText(String name, String missing) {
        require(name, missing);
        return text(name).orElseThrow(() -> Refusal.missing(missing));
    }

    /** @throws Refusal code 1 with this message if the field is absent or "" */
    void require(String name, String missing) {
        if (isAbsent(name) || isEmpty(name)) {
            throw Refusal.missing(missing);
        }
    }

    /** @throws Refusal code 1 with this message if the field is absent */
    void requirePresent(String name, String missing) {
        if (isAbsent(name)) {
            throw Refusal.missing(missing);
        }
    }

    /** @throws Refusal code 2 with this message if the field is no decimal number */
    BigDecimal decimal(String name, String malformed) {
        BigDecimal number = number(name);
        if (number == null) {
            throw Refusal.invalid(malformed);
        }
        return number;
    }

    /** @throws Refusal code 2 with this message if the field is no whole number of 64 bits */
    long whole(String name, String malformed) {
        try {
            return decimal(name, malformed).longValueExact();
        } catch (ArithmeticException fraction) {
            throw Refusal.invalid(malformed);
        }
    }

    /** As {@link #whole}, but refuses {@code 15.0} as well. */
    long integer(String name, String malformed) {
        if (decimal(name, malformed).scale() > 0) {
            throw Refusal.invalid(malformed);
        }
        return whole(name, malformed);
    }

    private @Nullable BigDecimal number(String name) {
        Object value = json.get(name);
        if (!(value instanceof Number) && !(value instanceof String)) {
            return null;
        }
        String text = value.toString();
        if (text.length() > LONGEST_NUMBER) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs(number.scale()) > LONGEST_NUMBER ? null : number;
        } catch (NumberFormatException letters) {
            return null;
        }
    }
}
