package org.loanhub.gateway;

/** What became of signing a card by API. */
public sealed interface BindResult {

    record Bound(String agreementNo) implements BindResult {}

    /** The holder got an SMS; its code and this token finish the signing. */
    record SmsSent(String token) implements BindResult {}

    record Refused(Reason reason, String code, String message) implements BindResult {}

    /** No answer, or an unclear one: look the card up among the signed ones, or begin again. */
    record Unknown(String code) implements BindResult {}

    enum Reason {
        /** Another try with the same token is allowed. */
        SMS_CODE_WRONG,
        /** Begin again. */
        SMS_CODE_EXPIRED,
        OTHER
    }
}
