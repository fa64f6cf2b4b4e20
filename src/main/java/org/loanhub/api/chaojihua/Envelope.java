package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONType;

/** What every answer looks like. */
@JSONType(alphabetic = false)
record Envelope(int code, String message, Object info) {

    private static final String NOTHING = "";

    static Envelope of(Object info) {
        return new Envelope(1, "Success", info);
    }

    static Envelope done(String message) {
        return new Envelope(1, message, NOTHING);
    }

    static Envelope refusal(String message) {
        return new Envelope(0, message, NOTHING);
    }
}
