package org.loanhub.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.loanhub.Refusals.assertRefused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Money;

class LockedWalletsTest {

    private static final long MEMBER = 100;
    private static final long LOAN = 101;

    private final LockedWallets wallets = new LockedWallets(List.of(
            new Wallet(MEMBER, WalletKind.MEMBER, 1, Money.ofFen(500), false),
            new Wallet(LOAN, WalletKind.LOAN, 2, Money.ZERO, true)));

    @Test
    void eachPostingTellsTheBalanceAfterIt() {
        assertThat(wallets.post(1, MEMBER, Money.ofFen(-200)))
                .isEqualTo(new Posting(1, MEMBER, Money.ofFen(-200), Money.ofFen(300)));
        assertThat(wallets.post(2, MEMBER, Money.ofFen(50)))
                .isEqualTo(new Posting(2, MEMBER, Money.ofFen(50), Money.ofFen(350)));
    }

    @Test
    void aWalletMayBeEmptiedButNotOverdrawn() {
        assertThat(wallets.post(1, MEMBER, Money.ofFen(-500)).balanceAfter()).isEqualTo(Money.ZERO);
        assertRefused(LedgerError.INSUFFICIENT_BALANCE, () -> wallets.post(2, MEMBER, Money.ofFen(-1)));
    }

    @Test
    void aLoansWalletGoesBelowZero() {
        assertThat(wallets.post(1, LOAN, Money.ofFen(-1)).balanceAfter()).isEqualTo(Money.ofFen(-1));
    }

    @Test
    void aSystemWalletKeepsNoBalance() {
        long outside = SystemWallet.OUTSIDE.id();

        assertThat(wallets.post(1, outside, Money.ofFen(-5))).isEqualTo(new Posting(1, outside, Money.ofFen(-5), null));
        assertThat(wallets.changed()).isEmpty();
    }

    @Test
    void onlyWhatChangedIsWrittenAsItIsAtTheEnd() {
        wallets.post(1, MEMBER, Money.ofFen(-200));
        wallets.post(2, MEMBER, Money.ofFen(50));

        assertThat(wallets.changed())
                .containsExactly(new Wallet(MEMBER, WalletKind.MEMBER, 1, Money.ofFen(350), false));
    }

    @Test
    void aWalletThatIsNotLockedCannotBePosted() {
        assertThatNullPointerException()
                .isThrownBy(() -> wallets.post(1, 102, Money.ofFen(1)))
                .withMessage("no wallet 102");
    }
}
