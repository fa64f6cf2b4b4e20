package org.loanhub.ledger;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;

/** Wallets whose rows the running transaction holds, and what the postings made of them so far. */
final class LockedWallets {

    private final Map<Long, Wallet> wallets = new LinkedHashMap<>();
    private final Map<Long, Wallet> changed = new LinkedHashMap<>();

    LockedWallets(List<Wallet> locked) {
        locked.forEach(wallet -> wallets.put(wallet.id(), wallet));
    }

    Posting post(long transferId, long walletId, Money gain) {
        return new Posting(transferId, walletId, gain, balanceAfter(walletId, gain));
    }

    private @Nullable Money balanceAfter(long walletId, Money gain) {
        if (SystemWallet.isOne(walletId)) {
            return null;
        }
        Wallet wallet = Objects.requireNonNull(wallets.get(walletId), () -> "no wallet " + walletId);
        Money balance = wallet.balance().plus(gain);
        if (balance.isNegative() && !wallet.mayOverdraw()) {
            throw new LendingException(LedgerError.INSUFFICIENT_BALANCE);
        }
        wallets.put(walletId, wallet.withBalance(balance));
        changed.put(walletId, wallet.withBalance(balance));
        return balance;
    }

    Collection<Wallet> changed() {
        return changed.values();
    }
}
