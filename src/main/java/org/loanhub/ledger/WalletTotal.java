package org.loanhub.ledger;

import org.loanhub.kernel.Money;

/**
 * What all wallets of a kind hold together.
 *
 * @param wallets how many
 * @param booked the sum of their postings
 * @param kept the sum of the balances that the wallets keep; zero for system wallets, which keep none
 */
public record WalletTotal(WalletKind kind, long wallets, Money booked, Money kept) {

    /** Whether the balances are what was booked; system wallets keep none. */
    public boolean agrees() {
        return kind.isOfSystem() || booked.equals(kept);
    }
}
