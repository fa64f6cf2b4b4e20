package org.loanhub.ledger;

import org.loanhub.kernel.Money;

record Wallet(long id, WalletKind kind, long ownerId, Money balance, boolean mayOverdraw) {

    Wallet withBalance(Money newBalance) {
        return new Wallet(id, kind, ownerId, newBalance, mayOverdraw);
    }
}
