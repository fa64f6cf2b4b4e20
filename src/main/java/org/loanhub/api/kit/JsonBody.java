package org.loanhub.api.kit;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONReader.Feature;
import org.loanhub.api.kit.RequestFault.Kind;

/** Reads JSON objects. The parser itself refuses what is nested some two thousand deep. */
final class JsonBody {

    /** Reading a number takes time by the square of its digits: millions of them would keep a core busy for minutes. */
    private static final int MAX_DIGITS = 1000;

    private JsonBody() {}

    /**
     * @param singleQuotes whether texts may stand in single quotes, as JavaScript writes them
     * @throws RequestFault if it is no JSON object, or has a number of too many digits
     */
    static JSONObject read(String text, boolean singleQuotes) {
        if (hasHugeNumber(text, singleQuotes)) {
            throw new RequestFault(Kind.HUGE_NUMBER);
        }
        try {
            JSONObject json = parse(text, singleQuotes);
            if (json != null) {
                return json;
            }
        } catch (JSONException unreadable) {
            // told below, like an empty body
        }
        throw new RequestFault(Kind.JSON);
    }

    /** With references, {"$ref":"$"} would make an object that contains itself. */
    private static JSONObject parse(String text, boolean singleQuotes) {
        return singleQuotes
                ? JSON.parseObject(text, Feature.DisableReferenceDetect)
                : JSON.parseObject(text, Feature.DisableReferenceDetect, Feature.DisableSingleQuote);
    }

    /** Digits in a text are none of a number. */
    private static boolean hasHugeNumber(String text, boolean singleQuotes) {
        int digits = 0;
        char quote = 0;
        for (int i = 0; i < text.length() && digits <= MAX_DIGITS; i++) {
            char next = text.charAt(i);
            if (quote != 0) {
                if (next == '\\') {
                    i++;
                } else if (next == quote) {
                    quote = 0;
                }
            } else if (next == '"' || singleQuotes && next == '\'') {
                quote = next;
                digits = 0;
            } else {
                digits = next >= '0' && next <= '9' ? digits + 1 : 0;
            }
        }
        return digits > MAX_DIGITS;
    }
}
