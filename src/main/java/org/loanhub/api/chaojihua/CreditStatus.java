package org.loanhub.api.chaojihua;

import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.kernel.LoanStatus;

/** The codes of 审核记录去还款借还记录, in the document's order and words. */
enum CreditStatus {
    UNDER_REVIEW("200", "审批中"),
    APPROVED("300", "审批通过"),
    REJECTED("400", "审批拒绝"),
    FROZEN("500", "额度冻结"),
    WITHDRAWAL_UNDER_REVIEW("4001", "提现审批中"),
    /** The table says 提现审批通过, the sample this. */
    WITHDRAWAL_APPROVED("4002", "审批通过"),
    WITHDRAWAL_REJECTED("4003", "提现审批拒绝"),
    CANCELLED("4009", "贷款取消"),
    PAID_OUT("4101", "放款成功"),
    PAY_OUT_FAILED("4102", "放款失败"),
    REPAYING("4201", "还款中"),
    OVERDUE("4202", "已逾期"),
    SETTLED("4203", "贷款结清");

    private final String code;
    private final String text;

    CreditStatus(String code, String text) {
        this.code = code;
        this.text = text;
    }

    String code() {
        return code;
    }

    String text() {
        return text;
    }

    static CreditStatus of(CreditLineApplication.Status status, boolean frozen) {
        return switch (status) {
            case UNDER_REVIEW -> UNDER_REVIEW;
            case APPROVED -> frozen ? FROZEN : APPROVED;
            case REJECTED -> REJECTED;
        };
    }

    /** @param paidOutToday whether the money went out today */
    static CreditStatus of(LoanStatus status, boolean paidOutToday) {
        return switch (status) {
            case SUBMITTED, UNDER_REVIEW -> WITHDRAWAL_UNDER_REVIEW;
            case REJECTED_AT_AUDIT, REJECTED_AT_REVIEW -> WITHDRAWAL_REJECTED;
            case APPROVED, DISBURSING -> WITHDRAWAL_APPROVED;
            case DISBURSEMENT_FAILED -> PAY_OUT_FAILED;
            case ACTIVE -> paidOutToday ? PAID_OUT : REPAYING;
            case OVERDUE -> OVERDUE;
            case SETTLED -> SETTLED;
            case CANCELLED -> CANCELLED;
        };
    }
}
