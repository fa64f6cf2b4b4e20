package org.loanhub.api.wukong;

import org.loanhub.account.AccountError;
import org.loanhub.api.kit.RefusalTable;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.Unforeseen;
import org.loanhub.application.ApplicationError;
import org.loanhub.application.ShortTermLoanError;
import org.loanhub.creditline.QuotaError;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.CardPageError;
import org.loanhub.kyc.CreditDataError;
import org.loanhub.kyc.KycError;
import org.loanhub.messaging.MessagingError;
import org.loanhub.product.CouponError;
import org.loanhub.profile.ProfileError;
import org.loanhub.repayment.CashierError;
import org.loanhub.repayment.RepaymentError;

/** What the core refuses, and what cannot be read, in this API's words: one exhaustive switch for each room. */
final class Refusals {

    private static final RefusalTable<Refusal> TABLE = new RefusalTable<Refusal>()
            .with(AccountError.class, error -> Refusal.failure(text(error)))
            .with(ProfileError.class, error -> Refusal.failure(text(error)))
            .with(KycError.class, error -> Refusal.failure(text(error)))
            .with(CardPageError.class, error -> Refusal.failure(text(error)))
            .with(CreditDataError.class, error -> Refusal.failure(text(error)))
            .with(QuotaError.class, error -> Refusal.failure(text(error)))
            .with(ShortTermLoanError.class, Refusals::of)
            .withAmount(ApplicationError.class, (error, left) -> Refusal.failure(text(error, left)))
            .with(RepaymentError.class, error -> Refusal.failure(text(error)))
            .with(CashierError.class, error -> Refusal.failure(text(error)))
            .with(CouponError.class, error -> Refusal.failure(text(error)))
            .with(MessagingError.class, error -> Refusal.failure(text(error)));

    private Refusals() {}

    /** @throws Unforeseen if no operation of this API can be refused so */
    static Refusal of(LendingException refused) {
        return TABLE.of(refused);
    }

    static Refusal of(RequestFault fault) {
        return switch (fault.kind()) {
            case TOO_LONG -> Refusal.failure("请求内容过长");
            case FORM -> Refusal.failure("请求参数的URL编码有误");
            case MULTIPART -> Refusal.failure("请求内容无法解析，请检查multipart/form-data格式");
            case BROKEN_OFF, MEDIA_TYPE, ENCODING, GZIP, CHARSET, JSON, HUGE_NUMBER ->
                Refusal.failure("请求内容无法解析，请检查JSON格式");
        };
    }

    private static Refusal of(ShortTermLoanError error) {
        return error == ShortTermLoanError.BARRED ? Refusal.permission(text(error)) : Refusal.failure(text(error));
    }

    private static String text(AccountError error) {
        return switch (error) {
            case ACCOUNT_UNKNOWN -> "该手机号未注册";
            case ACCOUNT_EXISTS -> "该手机号已注册";
            case CREDENTIALS_WRONG -> "手机号或密码错误";
            case PASSWORD_WRONG -> "原密码错误";
            case LOCKED -> "密码错误次数过多，请15分钟后再试";
            case BUSY -> "系统繁忙，请稍后再试";
            case SMS_CODE_WRONG, SMS_CODE_NOT_CHECKED -> "验证码错误";
            case SMS_CODE_EXPIRED -> "验证码已失效，请重新获取";
            case SMS_TOO_OFTEN -> "验证码发送过于频繁，请稍后再试";
            case SMS_NOT_SENT -> "验证码发送失败，请稍后再试";
            case PICTURE_CODE_WRONG, PICTURE_CODE_EXPIRED -> throw new Unforeseen(error);
        };
    }

    private static String text(KycError error) {
        return switch (error) {
            case MALFORMED -> "填写的信息格式不正确，请检查";
            case IDENTITY_NOT_VERIFIED -> "请先完成身份认证";
            case IDENTITY_ALREADY_VERIFIED -> "您已通过身份认证，不能更换身份";
            case PERSON_VERIFIED_ELSEWHERE -> "该身份证已在其他账号认证";
            case CHECK_UNAVAILABLE -> "认证服务暂时不可用，请稍后再试";
            case TOO_MANY_CHECKS -> "今日认证次数已达上限，请明天再试";
            case CARD_NOT_RECOGNISED -> "无法识别该银行卡，请检查卡号";
            case CARD_NOT_DEBIT -> "仅支持储蓄卡";
            case CARD_UNKNOWN -> "银行卡不存在";
            case IDENTITY_MISMATCH,
                    CARD_MISMATCH,
                    CARD_SIGNING_REFUSED,
                    CARD_SIGNING_NOT_STARTED,
                    CARD_SIGNING_CODE_WRONG,
                    MOBILE_MISMATCH -> throw new Unforeseen(error);
        };
    }

    private static String text(ProfileError error) {
        return switch (error) {
            case MALFORMED -> "填写的信息格式不正确，请检查";
            case CONTACT_UNKNOWN, TOO_MANY_CONTACTS -> throw new Unforeseen(error);
        };
    }

    private static String text(CardPageError error) {
        return switch (error) {
            case CARD_BOUND -> "该银行卡已认证，请勿重复认证";
        };
    }

    private static String text(CreditDataError error) {
        return switch (error) {
            case TASK_UNKNOWN -> "认证任务不存在，请重新认证";
            case TASK_NOT_STARTED -> "认证服务暂时不可用，请稍后再试";
            case PASSED_TODAY -> "已经认证成功";
            case NOTHING_TO_TYPE -> "该认证任务不需要输入";
        };
    }

    private static String text(QuotaError error) {
        return switch (error) {
            case MORE_CHECKS_NEEDED -> "请先完成学历认证、淘宝认证，以及京东、信用卡账单、网银流水、QQ、微信、常用银行卡中的任意两项";
            case REQUEST_OPEN -> "您已有提额申请正在审核，请耐心等待";
            case REQUEST_UNKNOWN, LIMIT_NOT_HIGHER -> throw new Unforeseen(error);
        };
    }

    private static String text(ShortTermLoanError error) {
        return switch (error) {
            case BARRED -> "您暂时不符合借款条件";
            case IDENTITY_NEEDED -> "请先完成身份认证";
            case PROFILE_NEEDED -> "请先完善个人信息";
            case CARD_NEEDED -> "请先完成银行卡认证";
            case MOBILE_NEEDED -> "请先完成手机认证";
            case AMOUNT_NEEDED -> "请输入正确的借款额度";
            case DAYS_NEEDED -> "请输入正确的借款期限";
            case REJECTED_OF_LATE -> "您的上一笔借款未通过审核，请24小时后再试";
            case NOT_OFFERED -> "暂无可借产品";
        };
    }

    private static String text(ApplicationError error, Money left) {
        return switch (error) {
            case AMOUNT_NOT_ALLOWED -> "借款额度不在允许范围内";
            case TERM_NOT_ALLOWED -> "借款期限不在允许范围内";
            case UNFINISHED_LOAN -> "您有未完成的借款，暂不能再次申请";
            case CREDIT_LIMIT_EXCEEDED -> "借款额度超过可用额度，当前可用额度" + Forms.text(left) + "元";
            case CREDIT_LINE_CLOSED -> "您的额度已被冻结";
            case APPLICATION_UNKNOWN -> "借款不存在";
            case AMOUNT_MALFORMED,
                    RATE_MALFORMED,
                    RATE_NOT_ALLOWED,
                    TERM_MALFORMED,
                    TERM_UNIT_UNKNOWN,
                    TERM_UNIT_NOT_ALLOWED,
                    INTERVAL_MALFORMED,
                    INTERVAL_NOT_ALLOWED,
                    INTERVAL_UNIT_UNKNOWN,
                    INTERVAL_UNIT_NOT_ALLOWED,
                    MONTHS_REPAID_BY_DAYS,
                    METHOD_UNKNOWN,
                    METHOD_NOT_ALLOWED,
                    DAYS_REPAID_BY_LEVEL_PAYMENTS,
                    PHONE_BOOK_TOO_LARGE,
                    NOT_UNDER_REVIEW -> throw new Unforeseen(error);
        };
    }

    private static String text(RepaymentError error) {
        return switch (error) {
            case ALREADY_PAID -> "该借款已还清";
            case NO_SIGNED_CARD -> "请先完成银行卡认证";
            case EARLIER_INSTALLMENT_OPEN, BALANCE_TOO_LOW, DEBIT_REFUSED, NOT_IN_SUSPENSE ->
                throw new Unforeseen(error);
        };
    }

    private static String text(CashierError error) {
        return switch (error) {
            case NOT_OWED -> "该借款当前不需要还款";
            case PAYMENT_RUNNING -> "您有一笔还款正在处理，请稍后再试";
        };
    }

    private static String text(CouponError error) {
        return switch (error) {
            case COUPON_UNKNOWN -> "代金券不存在";
            case COUPON_NOT_USABLE -> "代金券不满足使用条件";
        };
    }

    private static String text(MessagingError error) {
        return switch (error) {
            case TEXT_MALFORMED -> "填写的内容格式不正确";
            case FEEDBACK_TOO_OFTEN -> "提交过于频繁，请稍后再试";
        };
    }
}
