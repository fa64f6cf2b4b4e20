package org.loanhub.api.referral;

import com.alibaba.fastjson2.annotation.JSONField;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every answer looks like, spelled as document 000 prints it.
 *
 * @param fields all of it; what an answer does not have is left out
 */
record Envelope(@JSONField(value = true) Map<String, Object> fields) {

    /** What {@code /checkmessage} calls it. */
    static final String SUCCESS = "success";
    /** What the other operations call it. */
    static final String SUCESSED = "sucessed";

    private static final String WELCOME = "LoanOfficeUser exist, allows to Login";

    static Envelope sent() {
        return of(SUCCESS, true, Map.of());
    }

    static Envelope welcome() {
        return of(SUCESSED, true, Map.of("message", WELCOME));
    }

    static Envelope taken() {
        return of(SUCESSED, true, Map.of());
    }

    static Envelope refused(String word, String why) {
        return of(word, false, Map.of("errorMessage", why));
    }

    private static Envelope of(String word, boolean good, Map<String, String> message) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(word, good);
        fields.putAll(message);
        return new Envelope(fields);
    }
}
