package org.loanhub.api.cashloan;

import org.loanhub.kernel.Term;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.schedule.RepaymentMethod;

/** What borrowers read for the codes, in the document's words. */
final class Names {

    private Names() {}

    static String of(Term.Unit unit) {
        return switch (unit) {
            case DAY -> "日";
            case MONTH -> "月";
        };
    }

    static String of(IntervalUnit unit) {
        return switch (unit) {
            case DAY -> "日";
            case MONTH -> "月";
            case QUARTER -> "季";
            case YEAR -> "年";
        };
    }

    static String of(RepaymentMethod method) {
        return switch (method) {
            case BULLET -> "一次性还本付息";
            case INTEREST_ONLY -> "按期还息到期还本";
            case LEVEL_PAYMENT -> "等额本息";
            case FLAT -> "等本等息";
        };
    }

    static String of(LoanPurpose purpose) {
        return switch (purpose) {
            case RENT -> "租房";
            case SHOPPING -> "购物";
            case EDUCATION -> "教育/培训";
            case COSMETIC_TREATMENT -> "医美";
            case TRAVEL -> "旅游";
            case ENTERTAINMENT -> "日常娱乐";
            case SHORT_OF_CASH -> "短期资金周转";
            case CREDIT_CARD_BILL -> "偿还信用卡";
            case NOT_ASKED -> "未说明";
        };
    }

    static String of(OtherLoans loans) {
        return switch (loans) {
            case NONE -> "无借款";
            case SETTLED -> "有，已结清";
            case UNSETTLED -> "有，未结清";
            case NOT_ASKED -> "未说明";
        };
    }
}
