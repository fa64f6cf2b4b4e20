package org.loanhub.ledger;

/** Who or what holds money. */
public enum WalletKind {
    /** A member of 前程贷; the owner is an account. */
    MEMBER,
    /** Bids that wait for their project to fill; the owner is a project. */
    PROJECT_ESCROW,
    /** What a borrower owes, as a balance below zero: minus the outstanding principal; the owner is a loan. */
    LOAN,
    /** 预收款: what a borrower paid and owed nothing for yet; the owner is an account. */
    UNAPPLIED,
    /** See {@link SystemWallet#OUTSIDE}. */
    OUTSIDE,
    /** See {@link SystemWallet#ADJUSTMENT}. */
    ADJUSTMENT,
    /** See {@link SystemWallet#INTEREST_INCOME}. */
    INTEREST_INCOME,
    /** See {@link SystemWallet#FEE_INCOME}. */
    FEE_INCOME,
    /** See {@link SystemWallet#PENALTY_INCOME}. */
    PENALTY_INCOME,
    /** See {@link SystemWallet#CHANNEL_CLEARING}. */
    CHANNEL_CLEARING,
    /** See {@link SystemWallet#SUSPENSE}. */
    SUSPENSE,
    /** See {@link SystemWallet#COUPON_EXPENSE}. */
    COUPON_EXPENSE;

    /** Whether it is a wallet of LoanHub itself: {@link SystemWallet}. */
    public boolean isOfSystem() {
        return this != MEMBER && this != PROJECT_ESCROW && this != LOAN && this != UNAPPLIED;
    }

    boolean mayOverdraw() {
        return this == LOAN;
    }
}
