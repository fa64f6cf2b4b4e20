package org.loanhub.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Crowd;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.transaction.Transactions;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.IllegalTransactionStateException;

/** The ledger by itself, on the wallets of members who hold 100 yuan. */
@Tag("server")
class LedgerTest {

    private static final Money TEN = Money.ofYuan("10");

    private final TestServer server = TestServer.get();
    private final Ledger ledger = server.server.bean(Ledger.class);
    private final Transactions transactions = server.server.bean(Transactions.class);
    private final long from = FutureloanClient.memberWith("100").id();
    private final long to = FutureloanClient.memberWith("100").id();
    private final String requestNo = "test-" + UUID.randomUUID();

    @Test
    void whatIsAskedTwiceIsBookedOnce() {
        Transfer booked = transfer(order(TEN));
        Transfer again = transfer(order(TEN));

        assertThat(again).isEqualTo(booked);
        assertThat(balances()).containsExactly("90.00", "110.00");
        assertThat(transfers()).isOne();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void whatIsAskedTwiceInOneGoIsBookedOnce() {
        List<Transfer> booked = transactions.inTransaction(() -> ledger.transferAll(List.of(order(TEN), order(TEN))));

        assertThat(booked.get(0)).isEqualTo(booked.get(1));
        assertThat(balances()).containsExactly("90.00", "110.00");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void whatIsAskedByManyAtOnceIsBookedOnce() throws InterruptedException {
        List<Transfer> booked = Crowd.call(64, i -> transfer(order(TEN)));

        assertThat(booked).containsOnly(booked.get(0));
        assertThat(balances()).containsExactly("90.00", "110.00");
        assertThat(transfers()).isOne();
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aRequestNumberOfAnotherMovementIsRefused() {
        transfer(order(TEN));
        List<TransferOrder> others = List.of(
                order(Money.ofYuan("10.01")),
                new TransferOrder(requestNo, TransferKind.PAYBACK, 7, wallet(to), wallet(from), TEN),
                new TransferOrder(requestNo, TransferKind.PAYBACK, 8, wallet(from), wallet(to), TEN),
                new TransferOrder(requestNo, TransferKind.BID_REFUND, 7, wallet(from), wallet(to), TEN),
                new TransferOrder(requestNo, TransferKind.PAYBACK, 7, wallet(from), SystemWallet.OUTSIDE.id(), TEN));

        for (TransferOrder other : others) {
            assertThatThrownBy(() -> transfer(other))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining(requestNo);
        }
        assertThat(balances()).containsExactly("90.00", "110.00");
        assertThat(transfers()).isOne();
    }

    @Test
    void ofSeveralOrdersAllAreBookedOrNone() {
        TransferOrder tooMuch = new TransferOrder(
                requestNo + "b", TransferKind.PAYBACK, 7, wallet(from), wallet(to), Money.ofYuan("90.01"));

        assertThatThrownBy(() -> transactions.inTransaction(() -> ledger.transferAll(List.of(order(TEN), tooMuch))))
                .isInstanceOfSatisfying(
                        LendingException.class,
                        refused -> assertThat(refused.error()).isEqualTo(LedgerError.INSUFFICIENT_BALANCE));

        assertThat(balances()).containsExactly("100.00", "100.00");
        assertThat(transfers()).isZero();
    }

    @Test
    void aLaterOrderMaySpendWhatAnEarlierOneBrought() {
        TransferOrder back = new TransferOrder(
                requestNo + "b", TransferKind.PAYBACK, 7, wallet(to), wallet(from), Money.ofYuan("110"));

        transactions.inTransaction(() -> ledger.transferAll(List.of(order(TEN), back)));

        assertThat(balances()).containsExactly("200.00", "0.00");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void aMovementFromAWalletToItselfNeedsTheMoneyAndChangesNothing() {
        TransferOrder toOneself =
                new TransferOrder(requestNo, TransferKind.PAYBACK, 7, wallet(from), wallet(from), Money.ofYuan("100"));
        TransferOrder tooMuch = new TransferOrder(
                requestNo + "b", TransferKind.PAYBACK, 7, wallet(from), wallet(from), Money.ofYuan("100.01"));

        transfer(toOneself);
        assertThatThrownBy(() -> transfer(tooMuch)).isInstanceOf(LendingException.class);

        assertThat(balances()).containsExactly("100.00", "100.00");
        assertThat(server.faults()).isEmpty();
    }

    @Test
    void nothingAndLessThanNothingCannotBeMoved() {
        assertThatThrownBy(() -> order(Money.ZERO)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> order(Money.ofFen(-1))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void moneyMovesOnlyInsideTheTransactionOfWhatCausedIt() {
        assertThatThrownBy(() -> ledger.transfer(order(TEN))).isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> ledger.transferAll(List.of(order(TEN))))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThatThrownBy(() -> ledger.openWallet(WalletKind.MEMBER, from))
                .isInstanceOf(IllegalTransactionStateException.class);

        assertThat(balances()).containsExactly("100.00", "100.00");
        assertThat(transfers()).isZero();
    }

    @Test
    void whatWasMovedIsUndoneWithWhatCausedIt() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> {
                    ledger.transfer(order(TEN));
                    throw new IllegalArgumentException("the cause failed");
                }))
                .isInstanceOf(IllegalArgumentException.class);

        assertThat(balances()).containsExactly("100.00", "100.00");
        assertThat(transfers()).isZero();
    }

    @Test
    void anOwnerHasOneWalletOfAKind() {
        assertThatThrownBy(() -> transactions.inTransaction(() -> ledger.openWallet(WalletKind.MEMBER, from)))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> ledger.walletOf(WalletKind.MEMBER, Long.MAX_VALUE))
                .isInstanceOf(IllegalStateException.class);
        assertThat(ledger.findBalance(WalletKind.MEMBER, Long.MAX_VALUE)).isEmpty();
    }

    private TransferOrder order(Money amount) {
        return new TransferOrder(requestNo, TransferKind.PAYBACK, 7, wallet(from), wallet(to), amount);
    }

    private long wallet(long member) {
        return ledger.walletOf(WalletKind.MEMBER, member);
    }

    private Transfer transfer(TransferOrder order) {
        return transactions.inTransaction(() -> ledger.transfer(order));
    }

    private List<String> balances() {
        return server.jdbc.queryForList(
                "SELECT balance FROM wallet WHERE kind = 'MEMBER' AND owner_id IN (?, ?) ORDER BY owner_id",
                String.class,
                from,
                to);
    }

    private long transfers() {
        Long count = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM transfer WHERE request_no LIKE ?", Long.class, requestNo + "%");
        return count == null ? 0 : count;
    }
}
