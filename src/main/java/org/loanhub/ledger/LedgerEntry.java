package org.loanhub.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * An entry in the history of a wallet.
 *
 * @param amount signed: what the wallet gained
 * @param balanceAfter null for system wallets
 */
public record LedgerEntry(
        long transferId,
        TransferKind kind,
        long subjectId,
        Money amount,
        @Nullable Money balanceAfter,
        Instant createdAt) {}
