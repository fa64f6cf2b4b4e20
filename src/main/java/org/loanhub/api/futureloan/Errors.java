package org.loanhub.api.futureloan;

import java.util.UUID;
import org.loanhub.account.AccountError;
import org.loanhub.invest.InvestError;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.LedgerError;
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

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Envelopes envelopes;

    Errors(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    @ExceptionHandler
    Envelope refused(Refusal refusal) {
        return envelopes.refusal(refusal);
    }

    @ExceptionHandler
    Envelope refused(LendingException refused) {
        try {
            return envelopes.refusal(translate(refused));
        } catch (IllegalStateException unforeseen) {
            return failed(unforeseen);
        }
    }

    @ExceptionHandler
    Envelope failed(Exception failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("failure {}", id, failure);
        return envelopes.refusal(new Refusal(Code.BUSY, "服务器繁忙，请稍后再试，错误编号：" + id));
    }

    private static Refusal translate(LendingException refused) {
        if (refused.error() instanceof AccountError error) {
            return translate(error);
        }
        if (refused.error() instanceof InvestError error) {
            return translate(error, refused.amount().orElse(Money.ZERO));
        }
        if (refused.error() instanceof LedgerError error) {
            return translate(error);
        }
        throw new IllegalStateException("no room behind this API refuses " + refused.error(), refused);
    }

    private static Refusal translate(AccountError error) {
        return switch (error) {
            case ACCOUNT_UNKNOWN -> Refusal.invalid("会员不存在");
            case ACCOUNT_EXISTS -> Refusal.invalid("账号已存在");
            case CREDENTIALS_WRONG -> new Refusal(Code.CREDENTIALS, "账号信息错误");
            case PASSWORD_WRONG,
                    LOCKED,
                    PICTURE_CODE_WRONG,
                    PICTURE_CODE_EXPIRED,
                    SMS_CODE_WRONG,
                    SMS_CODE_EXPIRED,
                    SMS_CODE_NOT_CHECKED,
                    SMS_TOO_OFTEN,
                    SMS_NOT_SENT -> throw new IllegalStateException("nothing behind this API refuses " + error);
        };
    }

    private static Refusal translate(InvestError error, Money room) {
        return switch (error) {
            case ADMIN_REGISTRATION_CLOSED -> Refusal.notYours();
            case PROJECT_UNKNOWN -> Refusal.invalid("项目不存在");
            case PROJECT_NOT_UNDER_AUDIT -> Refusal.invalid("项目不在审核中状态");
            case PROJECT_NOT_BIDDING -> Refusal.invalid("该项目不在竞标中状态");
            case PROJECT_LACKS_ROOM ->
                Refusal.invalid("该标可投金额不足,可投金额：" + Forms.number(room).toPlainString());
        };
    }

    private static Refusal translate(LedgerError error) {
        return switch (error) {
            case INSUFFICIENT_BALANCE -> new Refusal(Code.BALANCE, "余额不足");
        };
    }
}
