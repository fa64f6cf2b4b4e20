package org.loanhub.api.cashloan;

import org.loanhub.account.AccountError;
import org.loanhub.application.ApplicationError;
import org.loanhub.kernel.LendingException;
import org.loanhub.kyc.KycError;
import org.loanhub.loan.LoanError;
import org.loanhub.messaging.MessagingError;
import org.loanhub.product.ProductError;
import org.loanhub.profile.ProfileError;
import org.loanhub.repayment.RepaymentError;

/** What the core refuses, in the words of document 001: one exhaustive switch for each room. */
final class Refusals {

    private Refusals() {}

    /** @throws IllegalStateException if the refusal is of a room that no call of this API uses */
    static Refusal of(LendingException refused, Failure failure) {
        if (refused.error() instanceof AccountError error) {
            return AccountRefusals.of(error, failure);
        }
        if (refused.error() instanceof ProfileError error) {
            return failure.because(reason(error));
        }
        if (refused.error() instanceof KycError error) {
            return failure.because(reason(error));
        }
        if (refused.error() instanceof ProductError error) {
            return of(error);
        }
        if (refused.error() instanceof ApplicationError error) {
            return ApplicationRefusals.of(error, failure);
        }
        if (refused.error() instanceof LoanError error) {
            return failure.because(reason(error));
        }
        if (refused.error() instanceof RepaymentError error) {
            return failure.because(reason(error));
        }
        if (refused.error() instanceof MessagingError error) {
            return failure.because(reason(error));
        }
        throw new IllegalStateException("no room behind this API refuses " + refused.error(), refused);
    }

    private static String reason(KycError error) {
        return switch (error) {
            case MALFORMED -> "信息格式错误";
            case IDENTITY_NOT_VERIFIED -> "请先完成身份认证";
            case IDENTITY_ALREADY_VERIFIED -> "当前账号已认证其他身份";
            case PERSON_VERIFIED_ELSEWHERE -> "该身份已在其他账号认证";
            case IDENTITY_MISMATCH -> "姓名与身份证号不一致";
            case CARD_MISMATCH -> "银行卡号、姓名、身份证号与预留手机号不一致";
            case CARD_NOT_RECOGNISED -> "无法识别的银行卡号";
            case CARD_NOT_DEBIT -> "仅支持借记卡";
            case CARD_UNKNOWN -> "银行卡不存在";
            case CARD_SIGNING_REFUSED -> "银行拒绝签约";
            case CARD_SIGNING_NOT_STARTED -> "签约已过期，请重新认证";
            case CARD_SIGNING_CODE_WRONG -> "签约验证码错误";
            case MOBILE_MISMATCH -> "手机号与实名信息不一致";
            case CHECK_UNAVAILABLE -> "认证服务暂时不可用，请稍后再试";
            case TOO_MANY_CHECKS -> "今日认证次数已用完，请明天再试";
        };
    }

    private static String reason(ProfileError error) {
        return switch (error) {
            case MALFORMED -> "信息格式错误";
            case CONTACT_UNKNOWN -> "联系人不存在";
            case TOO_MANY_CONTACTS -> "联系人数量已达上限";
        };
    }

    private static Refusal of(ProductError error) {
        return switch (error) {
            case PRODUCT_UNKNOWN -> Failure.MESSAGE.because("产品不存在");
        };
    }

    private static String reason(LoanError error) {
        return switch (error) {
            case LOAN_UNKNOWN -> "借款不存在";
            case INSTALLMENT_UNKNOWN -> "还款计划不存在";
            case DISBURSEMENT_UNKNOWN -> "放款不存在";
            case NOTHING_TO_CONFIRM -> "没有待确认的放款";
        };
    }

    private static String reason(RepaymentError error) {
        return switch (error) {
            case ALREADY_PAID -> "该期已还清";
            case EARLIER_INSTALLMENT_OPEN -> "请先还清前面的期数";
            case NO_SIGNED_CARD -> "没有可扣款的银行卡";
            case BALANCE_TOO_LOW -> "银行卡余额不足";
            case DEBIT_REFUSED -> "银行拒绝扣款";
            case NOT_IN_SUSPENSE -> "这笔款不在暂收款中";
        };
    }

    private static String reason(MessagingError error) {
        return switch (error) {
            case TEXT_MALFORMED -> "内容为空或过长";
        };
    }
}
