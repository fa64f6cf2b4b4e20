package org.loanhub.api.referral;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.loanhub.account.AccountError;
import org.loanhub.kernel.LendingException;
import org.loanhub.referral.ReferralError;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Turns everything that went wrong into a documented answer. */
@RestControllerAdvice(basePackageClasses = Errors.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class Errors {

    /** As the document prints them. */
    private static final String NOT_SENT = "send message failed";

    private static final String CAPTCHA = "captcha is not avalible.";

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    @ExceptionHandler
    Map<String, Object> refused(Refusal refusal, HttpServletRequest request) {
        return Answer.refused(word(request), refusal.text());
    }

    @ExceptionHandler
    Map<String, Object> refused(LendingException refused, HttpServletRequest request) {
        try {
            return Answer.refused(word(request), text(refused));
        } catch (IllegalStateException unforeseen) {
            return failed(unforeseen, request);
        }
    }

    @ExceptionHandler
    Map<String, Object> failed(Exception failure, HttpServletRequest request) {
        String id = UUID.randomUUID().toString();
        LOG.error("failure {}", id, failure);
        return Answer.refused(word(request), "the server is busy, try again later; failure " + id);
    }

    private static String word(HttpServletRequest request) {
        return OfficerController.SEND_CODE.equals(request.getServletPath()) ? Answer.SUCCESS : Answer.SUCESSED;
    }

    private static String text(LendingException refused) {
        if (refused.error() instanceof AccountError error) {
            return text(error);
        }
        if (refused.error() instanceof ReferralError error) {
            return text(error);
        }
        throw new IllegalStateException("no room behind this API refuses " + refused.error(), refused);
    }

    private static String text(AccountError error) {
        return switch (error) {
            case ACCOUNT_EXISTS -> "telephone is already registered";
            case ACCOUNT_UNKNOWN, CREDENTIALS_WRONG, PASSWORD_WRONG -> "telephone or password is wrong";
            case LOCKED -> "too many wrong passwords, try again in 15 minutes";
            case SMS_TOO_OFTEN, SMS_NOT_SENT -> NOT_SENT;
            case SMS_CODE_WRONG, SMS_CODE_EXPIRED, SMS_CODE_NOT_CHECKED -> CAPTCHA;
            case PICTURE_CODE_WRONG, PICTURE_CODE_EXPIRED ->
                throw new IllegalStateException("this API has no picture codes");
        };
    }

    private static String text(ReferralError error) {
        return switch (error) {
            case LEAD_TAKEN -> "the same customer was handed over for this loan_type within 24 hours";
            case LEAD_UNKNOWN, LEAD_ELSEWHERE, LEAD_APPLICATION_UNUSABLE ->
                throw new IllegalStateException("this API does not lead leads on: " + error);
        };
    }

    static Refusal notSent() {
        return new Refusal(NOT_SENT);
    }

    static Refusal captcha() {
        return new Refusal(CAPTCHA);
    }
}
