package org.loanhub.console.web;

import org.loanhub.application.Verdict;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.product.LoanPurpose;
import org.loanhub.schedule.RepaymentMethod;

/** Loans and what leads to them, in the words of the console; JSP calls these. {@code …Kind} is the kind that {@code state.tag} takes. */
public final class Labels {

    private Labels() {}

    public static String channel(Channel channel) {
        return switch (channel) {
            case REFERRAL -> "第一甩单";
            case CASHLOAN -> "现金贷";
            case WUKONG -> "悟空";
            case CHAOJIHUA -> "超即花";
            case FUTURELOAN -> "前程贷";
            case CONSOLE -> "操作台";
        };
    }

    public static String status(LoanStatus status) {
        return switch (status) {
            case SUBMITTED -> "已提交";
            case UNDER_REVIEW -> "待审核";
            case REJECTED_AT_AUDIT -> "规则拒绝";
            case REJECTED_AT_REVIEW -> "审批拒绝";
            case APPROVED -> "待放款";
            case DISBURSING -> "放款中";
            case DISBURSEMENT_FAILED -> "放款失败";
            case ACTIVE -> "还款中";
            case OVERDUE -> "逾期";
            case SETTLED -> "已结清";
            case CANCELLED -> "已取消";
        };
    }

    /** Of {@code state.tag}. */
    public static String statusKind(LoanStatus status) {
        return switch (status) {
            case SUBMITTED, UNDER_REVIEW, APPROVED, DISBURSING -> "open";
            case DISBURSEMENT_FAILED, OVERDUE -> "bad";
            case ACTIVE -> "good";
            case REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, SETTLED, CANCELLED -> "quiet";
        };
    }

    public static String creditLine(CreditLineApplication.Status status) {
        return switch (status) {
            case UNDER_REVIEW -> "待审核";
            case APPROVED -> "已通过";
            case REJECTED -> "已拒绝";
        };
    }

    public static String creditLineKind(CreditLineApplication.Status status) {
        return switch (status) {
            case UNDER_REVIEW -> "open";
            case APPROVED -> "good";
            case REJECTED -> "quiet";
        };
    }

    public static String verdict(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "通过";
            case REFER -> "转人工";
            case REJECT -> "拒绝";
        };
    }

    public static String verdictKind(Verdict verdict) {
        return switch (verdict) {
            case PASS -> "good";
            case REFER -> "open";
            case REJECT -> "bad";
        };
    }

    public static String method(RepaymentMethod method) {
        return switch (method) {
            case BULLET -> "一次性还本付息";
            case INTEREST_ONLY -> "按期还息，到期还本";
            case LEVEL_PAYMENT -> "等额本息";
            case FLAT -> "等本等息";
        };
    }

    public static String purpose(LoanPurpose purpose) {
        return switch (purpose) {
            case RENT -> "租房";
            case SHOPPING -> "购物";
            case EDUCATION -> "教育/培训";
            case COSMETIC_TREATMENT -> "医美";
            case TRAVEL -> "旅游";
            case ENTERTAINMENT -> "日常娱乐";
            case SHORT_OF_CASH -> "短期资金周转";
            case CREDIT_CARD_BILL -> "偿还信用卡";
            case NOT_ASKED -> "没有询问";
        };
    }
}
