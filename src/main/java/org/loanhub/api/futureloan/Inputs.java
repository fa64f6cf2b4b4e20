package org.loanhub.api.futureloan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;

/**
 * The fields of a request, refused in the words of document 004, which tells a field that is missing from one that is empty,
 * malformed or out of range. Numbers may have an exponent.
 */
final class Inputs {

    /** Longer digit strings are no amount, id or count of this API, and only cost time to convert. */
    private static final int MAX_NUMBER_LENGTH = 30;

    private final Fields fields;

    Inputs(Fields fields) {
        this.fields = fields;
    }

    boolean isEmpty(String name) {
        return fields.isEmpty(name);
    }

    /** The field as it reads, whatever it is; empty if it is absent or "". */
    Optional<String> any(String name) {
        return fields.anything(name);
    }

    /**
     * The field as text; empty if it is absent or "".
     *
     * @throws Refusal code 2 if it is an object or an array
     */
    Optional<String> text(String name) {
        if (fields.isNested(name)) {
            throw Refusal.invalid("参数类型错误：" + name);
        }
        return any(name);
    }

    /** @throws Refusal code 1 with this message if the field is absent or "", code 2 if it is no text */
    String requireText(String name, String missing) {
        return text(name).orElseThrow(() -> Refusal.missing(missing));
    }

    /** @throws Refusal code 1 with this message if the field is absent or "" */
    void require(String name, String missing) {
        requirePresent(name, missing);
        if (isEmpty(name)) {
            throw Refusal.missing(missing);
        }
    }

    /** @throws Refusal code 1 with this message if the field is absent */
    void requirePresent(String name, String missing) {
        if (!fields.has(name)) {
            throw Refusal.missing(missing);
        }
    }

    /** @throws Refusal code 2 with this message if the field is no decimal number */
    BigDecimal decimal(String name, String malformed) {
        BigDecimal number = fields.text(name).map(Inputs::number).orElse(null);
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

    /**
     * As {@link #whole}, but without what stands behind the point: 12.8 is 12, and 0.1 is 0.
     *
     * @throws Refusal code 2 with this message if the field is no decimal number whose whole part has 64 bits
     */
    long cutOff(String name, String malformed) {
        try {
            return decimal(name, malformed).setScale(0, RoundingMode.DOWN).longValueExact();
        } catch (ArithmeticException tooLarge) {
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

    private static @Nullable BigDecimal number(String text) {
        if (text.length() > MAX_NUMBER_LENGTH) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return Math.abs(number.scale()) > MAX_NUMBER_LENGTH ? null : number;
        } catch (NumberFormatException letters) {
            return null;
        }
    }
}
