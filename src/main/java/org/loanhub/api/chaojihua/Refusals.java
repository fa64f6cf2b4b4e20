package org.loanhub.api.chaojihua;

import org.loanhub.account.AccountError;
import org.loanhub.api.kit.FieldFault;
import org.loanhub.api.kit.RefusalTable;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.api.kit.Unforeseen;
import org.loanhub.application.ApplicationError;
import org.loanhub.creditline.CreditLineError;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kyc.FaceError;
import org.loanhub.kyc.KycError;
import org.loanhub.loan.LoanError;
import org.loanhub.product.ProductError;
import org.loanhub.profile.ProfileError;
import org.loanhub.repayment.RepaymentError;

/** What the core refuses, and what cannot be read, in words: one exhaustive switch for each room. */
final class Refusals {

    /** As the document prints it, followed by the reason. */
    private static final String CONDITIONS = "审批提现前置条件不符合";

    private static final RefusalTable<Refusal> TABLE = new RefusalTable<Refusal>()
            .with(AccountError.class, error -> new Refusal(text(error)))
            .with(ProfileError.class, error -> new Refusal(text(error)))
            .with(KycError.class, error -> new Refusal(text(error)))
            .with(FaceError.class, error -> new Refusal(text(error)))
            .with(CreditLineError.class, error -> new Refusal(text(error)))
            .withAmount(ApplicationError.class, (error, left) -> new Refusal(text(error, left)))
            .with(RepaymentError.class, error -> new Refusal(text(error)))
            .with(LoanError.class, error -> new Refusal(text(error)))
            .with(ProductError.class, error -> new Refusal(text(error)));

    private Refusals() {}

    /** @throws Unforeseen if no operation of this API can be refused so */
    static Refusal of(LendingException refused) {
        return TABLE.of(refused);
    }

    static Refusal of(RequestFault fault) {
        return switch (fault.kind()) {
            case TOO_LONG -> new Refusal("请求内容过长");
            case BROKEN_OFF -> new Refusal("请求内容不完整");
            case HUGE_NUMBER -> new Refusal("请求内容中有过长的数字");
            case FORM -> new Refusal("请求参数的URL编码有误");
            case MEDIA_TYPE, ENCODING, GZIP, CHARSET, JSON, MULTIPART -> new Refusal("请求内容不是JSON对象");
        };
    }

    static Refusal of(FieldFault fault) {
        return switch (fault.kind()) {
            case MISSING -> new Refusal("缺少参数" + fault.field());
            case MALFORMED, OUT_OF_RANGE -> new Refusal(fault.field() + "格式错误");
            case TOO_LONG -> new Refusal(fault.field() + "长度超过" + fault.max());
        };
    }

    private static String text(AccountError error) {
        return switch (error) {
            case ACCOUNT_UNKNOWN -> "账号不存在";
            case ACCOUNT_EXISTS -> "手机号已注册";
            case CREDENTIALS_WRONG, PASSWORD_WRONG -> "手机号或密码错误";
            case LOCKED -> "密码错误次数过多，请15分钟后再试";
            case BUSY -> "系统繁忙，请稍后再试";
            case SMS_CODE_WRONG, SMS_CODE_NOT_CHECKED -> "验证码错误";
            case SMS_CODE_EXPIRED -> "验证码已失效，请重新获取";
            case SMS_TOO_OFTEN -> "验证码发送过于频繁，请稍后再试";
            case SMS_NOT_SENT -> "验证码发送失败";
            case PICTURE_CODE_WRONG, PICTURE_CODE_EXPIRED -> throw new Unforeseen(error);
        };
    }

    private static String text(KycError error) {
        return switch (error) {
            case MALFORMED -> "资料格式错误，请检查姓名、证件号、电话、银行卡号和地址";
            case IDENTITY_NOT_VERIFIED -> "请先提交授信申请";
            case IDENTITY_ALREADY_VERIFIED -> "姓名、身份证与已认证的信息不一致";
            case PERSON_VERIFIED_ELSEWHERE -> "该身份已在其他账号认证";
            case IDENTITY_MISMATCH -> "姓名与身份证号不一致";
            case CARD_MISMATCH -> "银行卡号、姓名、身份证号与预留手机号不一致";
            case CARD_NOT_RECOGNISED -> "无法识别的银行卡号";
            case CARD_NOT_DEBIT -> "仅支持借记卡";
            case CARD_UNKNOWN, CARD_SIGNING_NOT_STARTED -> "请先提交绑卡";
            case CARD_SIGNING_REFUSED -> "银行拒绝绑卡";
            case CARD_SIGNING_CODE_WRONG -> "验证码错误";
            case MOBILE_MISMATCH -> "手机号与实名信息不一致";
            case CHECK_UNAVAILABLE -> "认证服务暂时不可用，请稍后再试";
            case TOO_MANY_CHECKS -> "今日认证次数已用完，请明天再试";
        };
    }

    private static String text(ProfileError error) {
        return switch (error) {
            case MALFORMED -> "资料格式错误，请检查姓名、证件号、电话、银行卡号和地址";
            case CONTACT_UNKNOWN, TOO_MANY_CONTACTS -> throw new Unforeseen(error);
        };
    }

    private static String text(FaceError error) {
        return switch (error) {
            case PICTURE_UNUSABLE -> "图片应为4MB以内的JPEG或PNG";
            case FACE_MISMATCH -> "活体校验未通过";
        };
    }

    private static String text(CreditLineError error) {
        return switch (error) {
            case ORDER_UNKNOWN -> "订单不存在";
            case ORDER_UNDER_WAY -> "已有审核中或有效的授信";
            case REJECTED_LATELY -> "授信申请未通过，请过段时间再申请";
            case LINE_NOT_APPROVED -> CONDITIONS + "：授信未通过或已失效";
            case LINE_EXPIRED -> CONDITIONS + "：授信已过期，请重新申请";
            case CARD_NOT_SIGNED -> CONDITIONS + "：请先绑定银行卡";
            case LIVENESS_MISSING -> CONDITIONS;
            case ORDER_NOT_UNDER_REVIEW -> throw new Unforeseen(error);
        };
    }

    private static String text(ApplicationError error, Money left) {
        return switch (error) {
            case AMOUNT_MALFORMED, AMOUNT_NOT_ALLOWED -> "借款金额不在允许范围内";
            case TERM_MALFORMED, TERM_NOT_ALLOWED -> "期数不在可选范围内";
            case CREDIT_LIMIT_EXCEEDED -> "可用额度不足，剩余" + left + "元";
            case CREDIT_LINE_CLOSED -> CONDITIONS + "：额度已冻结";
            case UNFINISHED_LOAN -> "有未结清的借款";
            case APPLICATION_UNKNOWN -> "订单不存在";
            case RATE_MALFORMED,
                    RATE_NOT_ALLOWED,
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
            case ALREADY_PAID -> "该期已还清";
            case EARLIER_INSTALLMENT_OPEN -> "请先还清前面的期数";
            case NO_SIGNED_CARD -> "请先绑定银行卡";
            case BALANCE_TOO_LOW -> "银行卡余额不足";
            case DEBIT_REFUSED -> "银行拒绝扣款";
            case NOT_IN_SUSPENSE -> throw new Unforeseen(error);
        };
    }

    private static String text(LoanError error) {
        return switch (error) {
            case LOAN_UNKNOWN, INSTALLMENT_UNKNOWN -> "还款计划不存在";
            case DISBURSEMENT_UNKNOWN, NOTHING_TO_CONFIRM -> throw new Unforeseen(error);
        };
    }

    private static String text(ProductError error) {
        return switch (error) {
            case PRODUCT_UNKNOWN -> "产品已下架";
        };
    }
}
