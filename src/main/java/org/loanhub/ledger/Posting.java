package org.loanhub.ledger;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * One side of a transfer.
 *
 * @param amount signed: what the wallet gained
 * @param balanceAfter null for system wallets
 */
record Posting(
        long transferId,
        long walletId,
        Money amount,
        @Nullable Money balanceAfter) {}
