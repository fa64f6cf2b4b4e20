package org.loanhub.api.referral;

import java.util.LinkedHashMap;
import java.util.Map;

/** The answers of document 000, spelled as printed. */
final class Answer {

    /** What {@code /checkmessage} calls it. */
    static final String SUCCESS = "success";
    /** What the other calls call it. */
    static final String SUCESSED = "sucessed";

    private static final String WELCOME = "LoanOfficeUser exist, allows to Login";

    private Answer() {}

    static Map<String, Object> sent() {
        return answer(SUCCESS, true);
    }

    static Map<String, Object> welcome() {
        Map<String, Object> answer = answer(SUCESSED, true);
        answer.put("message", WELCOME);
        return answer;
    }

    static Map<String, Object> taken() {
        return answer(SUCESSED, true);
    }

    static Map<String, Object> refused(String word, String why) {
        Map<String, Object> answer = answer(word, false);
        answer.put("errorMessage", why);
        return answer;
    }

    private static Map<String, Object> answer(String word, boolean good) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put(word, good);
        return answer;
    }
}
