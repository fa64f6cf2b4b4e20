package org.loanhub.ledger;

/**
 * Wallets that belong to LoanHub itself. They keep no running balance, so that concurrent transfers do not queue for
 * their row; what they hold is the sum of their postings.
 */
public enum SystemWallet {
    /** Banks and payment companies: where money comes from and goes to. */
    OUTSIDE(1),
    /** The other side of balances that somebody changed by hand. */
    ADJUSTMENT(2),
    /** Interest that borrowers paid. */
    INTEREST_INCOME(3),
    /** Fees that borrowers paid. */
    FEE_INCOME(4),
    /** Penalties that borrowers paid. */
    PENALTY_INCOME(5),
    /**
     * 连连待清算: what LianLian collected for us and has not handed over, as a balance below zero; money of borrowers comes in
     * through it.
     */
    CHANNEL_CLEARING(6),
    /** 暂收款: money that came in and belongs to nobody that we know yet. */
    SUSPENSE(7),
    /** What coupons paid for borrowers. */
    COUPON_EXPENSE(10);

    /** Ids below this one are reserved for system wallets (V020__ledger.sql, V090__loan.sql, V105__page_payment.sql, V107__receipt.sql). */
    private static final long FIRST_OWNED_ID = 100;

    private final long id;

    SystemWallet(long id) {
        this.id = id;
    }

    public long id() {
        return id;
    }

    static boolean isOne(long walletId) {
        return walletId < FIRST_OWNED_ID;
    }
}
