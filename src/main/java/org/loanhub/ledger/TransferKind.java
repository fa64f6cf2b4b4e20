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
    /** 收款: from the channel to the borrower's unapplied money, or to suspense; the subject is the receipt, as for all below. */
    RECEIPT,
    /** From suspense to the unapplied money of the borrower to whom a person says that it belongs. */
    SUSPENSE_ASSIGNMENT,
    /** A receipt that the channel took back, out of the borrower's unapplied money. */
    RECEIPT_REVERSAL,
    /** 还款, principal: from the borrower's unapplied money into the loan's wallet. */
    REPAYMENT_PRINCIPAL,
    /** 还款, interest. */
    REPAYMENT_INTEREST,
    /** 还款, fee. */
    REPAYMENT_FEE,
    /** 还款, penalty. */
    REPAYMENT_PENALTY,
    /** What a receipt was applied to before something else became known, back to the borrower's unapplied money. */
    REPAYMENT_REVERSAL,
    /** 代金券: what a coupon adds to a receipt, from us to the borrower's unapplied money. */
    COUPON,
    /** A balance changed by hand, explained by the database itself. */
    ADJUSTMENT
}
