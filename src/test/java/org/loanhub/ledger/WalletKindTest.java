package org.loanhub.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.loanhub.kernel.Money;

class WalletKindTest {

    @Test
    void membersProjectsLoansAndBorrowersOwnWallets() {
        assertThat(WalletKind.values())
                .filteredOn(kind -> !kind.isOfSystem())
                .containsExactly(WalletKind.MEMBER, WalletKind.PROJECT_ESCROW, WalletKind.LOAN, WalletKind.UNAPPLIED);
    }

    @Test
    void onlyALoanMayBeOverdrawn() {
        assertThat(WalletKind.values()).filteredOn(WalletKind::mayOverdraw).containsExactly(WalletKind.LOAN);
    }

    @ParameterizedTest
    @EnumSource
    void everySystemWalletIsOfAKindOfItsName(SystemWallet wallet) {
        assertThat(WalletKind.valueOf(wallet.name()).isOfSystem()).isTrue();
        assertThat(SystemWallet.isOne(wallet.id())).isTrue();
    }

    /** The ids that the schema gives them. */
    @Test
    void systemWalletsKeepTheirIds() {
        assertThat(SystemWallet.values()).extracting(SystemWallet::id).containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 10L);
    }

    @ParameterizedTest(name = "wallet {0}: {1}")
    @CsvSource({"1, true", "99, true", "100, false", "101, false"})
    void idsBelow100AreOfTheSystem(long id, boolean system) {
        assertThat(SystemWallet.isOne(id)).isEqualTo(system);
    }

    @ParameterizedTest(name = "{0}: {1} booked, {2} kept: agrees {3}")
    @CsvSource({
        "MEMBER, 5.00, 5.00, true",
        "MEMBER, 5.00, 4.99, false",
        "MEMBER, 5.00, 0.00, false",
        "OUTSIDE, -5.00, 0.00, true"
    })
    void whatIsKeptAgreesWithWhatWasBooked(WalletKind kind, String booked, String kept, boolean agrees) {
        WalletTotal total = new WalletTotal(kind, 1, Money.ofYuan(booked), Money.ofYuan(kept));

        assertThat(total.agrees()).isEqualTo(agrees);
    }
}
