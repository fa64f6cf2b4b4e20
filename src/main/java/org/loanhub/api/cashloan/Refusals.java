package org.loanhub.api.cashloan;

import java.util.function.Function;
import org.loanhub.account.AccountError;
import org.loanhub.api.kit.RefusalTable;
import org.loanhub.api.kit.RequestFault;
import org.loanhub.application.ApplicationError;
import org.loanhub.kernel.LendingException;
import org.loanhub.kyc.KycError;
import org.loanhub.loan.LoanError;
import org.loanhub.messaging.MessagingError;
import org.loanhub.product.ProductError;
import org.loanhub.profile.ProfileError;
import org.loanhub.repayment.RepaymentError;

/** What the core refuses, and what cannot be read, in the words of document 001: one exhaustive switch for each room. */
final class Refusals {

    /** Most of it is told as the failure of the operation that was asked for. */
    private static final RefusalTable<Function<Failure, Refusal>> TABLE = new RefusalTable<Function<Failure, Refusal>>()
            .with(AccountError.class, error -> failure -> AccountRefusals.of(error, failure))
            .with(ProfileError.class, error -> failure -> failure.because(reason(error)))
            .with(KycError.class, error -> failure -> failure.because(reason(error)))
            .with(ProductError.class, error -> failure -> of(error))
            .with(ApplicationError.class, error -> failure -> ApplicationRefusals.of(error, failure))
            .with(LoanError.class, error -> failure -> failure.because(reason(error)))
            .with(RepaymentError.class, error -> failure -> failure.because(reason(error)))
            .with(MessagingError.class, error -> failure -> failure.because(reason(error)));

    private Refusals() {}

    /** @throws org.loanhub.api.kit.Unforeseen if no operation of this API can be refused so */
    static Refusal of(LendingException refused, Failure failure) {
        return TABLE.of(refused).apply(failure);
    }

    static Refusal of(RequestFault fault) {
        return Refusal.notCarriedOut(
                switch (fault.kind()) {
                    case TOO_LONG -> "请求报文超过2MB";
                    case BROKEN_OFF -> "请求报文不完整";
                    case MEDIA_TYPE -> "请求头Content-Type应为application/json";
                    case ENCODING -> "不支持的Content-Encoding，只支持gzip";
                    case GZIP -> "请求报文不是有效的gzip数据";
                    case CHARSET -> "请求报文不是UTF-8编码";
                    case JSON, HUGE_NUMBER, FORM, MULTIPART -> "请求报文无法解析，请检查JSON格式";
                });
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
            case FEEDBACK_TOO_OFTEN -> "提交过于频繁，请稍后再试";
        };
    }
}
