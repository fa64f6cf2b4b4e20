package org.loanhub.api.futureloan;

import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Wraps every answer of this API. */
@Component
class Envelopes {

    private final String copyright;

    Envelopes(@Value("${futureloan.copyright}") String copyright) {
        this.copyright = copyright;
    }

    Envelope ok(@Nullable Object data) {
        return new Envelope(Code.OK, "OK", data, copyright);
    }

    Envelope refusal(Refusal refusal) {
        return new Envelope(refusal.code(), refusal.text(), null, copyright);
    }
}
