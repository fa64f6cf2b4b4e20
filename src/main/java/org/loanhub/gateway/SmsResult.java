package org.loanhub.gateway;

/** What became of a text. */
public sealed interface SmsResult {

    /** @param receiptNo Aliyun's {@code BizId}; empty if it was found by its receipt only */
    record Sent(String receiptNo) implements SmsResult {}

    /** It was certainly not sent. */
    record Refused(Reason reason, String code) implements SmsResult {}

    /** No answer and no receipt so far: it may still arrive. Do not send the same text again at once. */
    record Unknown() implements SmsResult {}

    enum Reason {
        /** Too many texts to this number; ours are stricter, so this is rare. */
        LIMIT,
        /** No number that texts can be sent to. */
        ILLEGAL_NUMBER,
        /** Aliyun could not be reached; it may work later. */
        UNAVAILABLE,
        /** Anything else, such as a template that is not approved: a fault of our set-up. */
        OTHER
    }
}
