package org.loanhub.api.chaojihua;

import java.util.LinkedHashMap;
import java.util.Map;

/** RFC 6749, section 5.2. */
final class OAuthRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String error;
    private final String description;

    OAuthRefusal(String error, String description) {
        super(error, null, false, false);
        this.error = error;
        this.description = description;
    }

    static OAuthRefusal invalidRequest(String description) {
        return new OAuthRefusal("invalid_request", description);
    }

    static OAuthRefusal invalidGrant(String description) {
        return new OAuthRefusal("invalid_grant", description);
    }

    Map<String, String> toAnswer() {
        Map<String, String> answer = new LinkedHashMap<>();
        answer.put("error", error);
        answer.put("error_description", description);
        return answer;
    }
}
