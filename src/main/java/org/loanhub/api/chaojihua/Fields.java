package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONReader.Feature;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;
import org.loanhub.kernel.Money;

/**
 * The fields of a JSON request. The document writes long numbers (orders of 24 digits, cards of 19) as JSON numbers; text is
 * taken as well, and every digit is kept.
 */
final class Fields {

    private static final Pattern ORDER_NO = Pattern.compile("\\d{24}");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,6}");
    private static final int DECIMALS = 2;
    private static final int MOST_DIGITS = 1000;

    private final JSONObject json;

    private Fields(JSONObject json) {
        this.json = json;
    }

    /** @throws Refusal if the body is no JSON object */
    static Fields parse(String body) {
        if (hasHugeNumber(body)) {
            throw new Refusal("请求内容中有过长的数字");
        }
        try {
            JSONObject json = JSON.parseObject(body, Feature.DisableSingleQuote, Feature.DisableReferenceDetect);
            if (json != null) {
                return new Fields(json);
            }
        } catch (JSONException unreadable) {
            // answered below, like an empty body
        }
        throw new Refusal("请求内容不是JSON对象");
    }

    /**
     * The time to read a number grows with the square of its digits: millions of them would keep a core busy for minutes.
     * No text has so many in a row either, not even a picture's Base64.
     */
    private static boolean hasHugeNumber(String body) {
        int digits = 0;
        for (int i = 0; i < body.length() && digits <= MOST_DIGITS; i++) {
            char next = body.charAt(i);
            digits = next >= '0' && next <= '9' ? digits + 1 : 0;
        }
        return digits > MOST_DIGITS;
    }

    /**
     * As text; empty if it is absent or blank.
     *
     * @throws Refusal if it is neither text nor number
     */
    Optional<String> text(String name) {
        Object value = json.get(name);
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Number number) {
            return Optional.of(plain(name, number));
        }
        if (value instanceof String text) {
            return Optional.of(text.strip()).filter(stripped -> !stripped.isEmpty());
        }
        throw malformed(name);
    }

    /** @throws Refusal if it is no number in the end: the parser reads 1e400 as infinite */
    private static String plain(String name, Number number) {
        try {
            return new BigDecimal(number.toString()).toPlainString();
        } catch (NumberFormatException infinite) {
            throw malformed(name);
        }
    }

    /** As it came, spaces around it included: a password. @throws Refusal if it is absent or blank */
    String verbatim(String name) {
        String stripped = require(name);
        return json.get(name) instanceof String text ? text : stripped;
    }

    /** @throws Refusal if it is absent or blank */
    String require(String name) {
        return text(name).orElseThrow(() -> new Refusal("缺少参数" + name));
    }

    /**
     * @param most characters
     * @throws Refusal if it is absent or too long
     */
    String require(String name, int most) {
        String text = require(name);
        if (text.length() > most) {
            throw new Refusal(name + "长度超过" + most);
        }
        return text;
    }

    /** @throws Refusal if it is absent, or no text of this form */
    String require(String name, Pattern form) {
        String text = require(name);
        if (!form.matcher(text).matches()) {
            throw malformed(name);
        }
        return text;
    }

    /** 24 digits. @throws Refusal */
    String orderNo() {
        return require("orderNo", ORDER_NO);
    }

    /** Zero or above. @throws Refusal */
    Money amount(String name) {
        BigDecimal yuan = new BigDecimal(require(name, AMOUNT)).stripTrailingZeros();
        if (yuan.scale() > DECIMALS) {
            throw malformed(name);
        }
        return Money.ofYuan(yuan);
    }

    /** 0 to 999,999. @throws Refusal */
    int whole(String name) {
        return Integer.parseInt(require(name, WHOLE));
    }

    private static Refusal malformed(String name) {
        return new Refusal(name + "格式错误");
    }
}
