package org.loanhub.ledger;

/** Who or what holds money. */
public enum WalletKind {
    /** A member of 前程贷; the owner is an account. */
    MEMBER,
    /** Bids that wait for their project to fill; the owner is a project. */
    PROJECT_ESCROW,
    /** See {@link SystemWallet#OUTSIDE}. */
    OUTSIDE,
    /** See {@link SystemWallet#ADJUSTMENT}. */
    ADJUSTMENT
}
