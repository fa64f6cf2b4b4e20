package org.loanhub.ledger;

/** Why money moved. */
public enum TransferKind {
    /** 充值: from outside into a member's wallet. */
    RECHARGE,
    /** 提现: from a member's wallet to the outside. */
    WITHDRAWAL,
    /** 投资: from the investor into the project's escrow; the subject is the bid. */
    BID,
    /** A bid given back because its project was not filled in time; the subject is the bid. */
    BID_REFUND,
    /** A full project's money goes to its borrower; the subject is the project. */
    PROJECT_PAYOUT,
    /** 回款: from the borrower to an investor; the subject is the installment. */
    PAYBACK,
    /** 放款: from a loan's wallet to the outside; the subject is the disbursement. */
    DISBURSEMENT,
    /** A disbursement that came back, from the outside into the loan's wallet; the subject is the disbursement. */
    DISBURSEMENT_REVERSAL,
    /** 还款, principal: from the outside into the loan's wallet; the subject is the repayment. */
    REPAYMENT_PRINCIPAL,
    /** 还款, interest; the subject is the repayment. */
    REPAYMENT_INTEREST,
    /** 还款, fee; the subject is the repayment. */
    REPAYMENT_FEE,
    /** 还款, penalty; the subject is the repayment. */
    REPAYMENT_PENALTY,
    /** 代金券: the part of a repayment that a coupon pays, from us to the outside; the subject is the repayment. */
    COUPON,
    /** A balance changed by hand, explained by the database itself. */
    ADJUSTMENT
}
