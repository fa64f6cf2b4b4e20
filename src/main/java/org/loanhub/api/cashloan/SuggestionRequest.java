package org.loanhub.api.cashloan;

import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.messaging.NewFeedback;

/** Document 001 section 16.2. */
record SuggestionRequest(String mobile, String source, String suggestion) {

    static SuggestionRequest from(Fields fields) {
        String mobile = Mobile.require(fields);
        return new SuggestionRequest(mobile, require(fields, "source"), require(fields, "suggestion"));
    }

    /** @param accountId null if nobody has proven to be the customer of this number */
    NewFeedback toCommand(@Nullable Long accountId) {
        return new NewFeedback(Channel.CASHLOAN, accountId, source, suggestion);
    }

    private static String require(Fields fields, String name) {
        return fields.text(name).orElseThrow(() -> Failure.SUGGESTION.because(name + "不能为空"));
    }
}
