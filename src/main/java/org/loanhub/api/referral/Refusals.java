package org.loanhub.api.referral;

import org.loanhub.account.AccountError;
import org.loanhub.api.kit.RefusalTable;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.Unforeseen;
import org.loanhub.kernel.LendingException;
import org.loanhub.referral.ReferralError;

/** What the core refuses, and what cannot be read, in the words of document 000. */
final class Refusals {

    /** As the document prints them. */
    private static final String NOT_SENT = "send message failed";

    private static final String CAPTCHA = "captcha is not avalible.";

    private static final RefusalTable<Refusal> TABLE = new RefusalTable<Refusal>()
            .with(AccountError.class, error -> new Refusal(text(error)))
            .with(ReferralError.class, error -> new Refusal(text(error)));

    private Refusals() {}

    /** @throws Unforeseen if no operation of this API can be refused so */
    static Refusal of(LendingException refused) {
        return TABLE.of(refused);
    }

    static Refusal of(RequestFault fault) {
        return switch (fault.kind()) {
            case TOO_LONG, BROKEN_OFF, MEDIA_TYPE, ENCODING, GZIP, CHARSET, JSON, HUGE_NUMBER, FORM, MULTIPART ->
                new Refusal("the parameters cannot be read");
        };
    }

    static Refusal notSent() {
        return new Refusal(NOT_SENT);
    }

    static Refusal captcha() {
        return new Refusal(CAPTCHA);
    }

    private static String text(AccountError error) {
        return switch (error) {
            case ACCOUNT_EXISTS -> "telephone is already registered";
            case ACCOUNT_UNKNOWN, CREDENTIALS_WRONG, PASSWORD_WRONG -> "telephone or password is wrong";
            case LOCKED -> "too many wrong passwords, try again in 15 minutes";
            case BUSY -> "busy, try again later";
            case SMS_TOO_OFTEN, SMS_NOT_SENT -> NOT_SENT;
            case SMS_CODE_WRONG, SMS_CODE_EXPIRED, SMS_CODE_NOT_CHECKED -> CAPTCHA;
            case PICTURE_CODE_WRONG, PICTURE_CODE_EXPIRED -> throw new Unforeseen(error);
        };
    }

    private static String text(ReferralError error) {
        return switch (error) {
            case LEAD_TAKEN -> "the same customer was handed over for this loan_type within 24 hours";
            case LEAD_UNKNOWN, LEAD_ELSEWHERE, LEAD_APPLICATION_UNUSABLE -> throw new Unforeseen(error);
        };
    }
}
