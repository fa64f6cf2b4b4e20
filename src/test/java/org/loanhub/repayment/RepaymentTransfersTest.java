package org.loanhub.repayment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.SystemWallet;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.loan.InstallmentShare;

class RepaymentTransfersTest {

    private static final long LOAN_WALLET = 117;
    private static final long UNAPPLIED = 118;
    private static final RepaymentTransfers TRANSFERS = new RepaymentTransfers(9, UNAPPLIED);

    @Test
    void whatIsDueIsTheSumOfAllInstallmentsPartByPart() {
        AmountDue due = AmountDue.of(List.of(share(1, 1, 20, 300, 4000), share(2, 5, 60, 700, 8000)));

        assertThat(due).isEqualTo(due(6, 80, 1000, 12000));
        assertThat(due.total()).isEqualTo(Money.ofFen(13086));
        assertThat(AmountDue.of(List.of())).isEqualTo(due(0, 0, 0, 0));
    }

    @Test
    void eachPartGoesItsOwnWayFromWhatIsUnapplied() {
        assertThat(TRANSFERS.change(0, LOAN_WALLET, due(0, 0, 0, 0), due(1, 20, 300, 4000)))
                .containsExactly(
                        order(TransferKind.REPAYMENT_PENALTY, SystemWallet.PENALTY_INCOME.id(), 1),
                        order(TransferKind.REPAYMENT_FEE, SystemWallet.FEE_INCOME.id(), 20),
                        order(TransferKind.REPAYMENT_INTEREST, SystemWallet.INTEREST_INCOME.id(), 300),
                        order(TransferKind.REPAYMENT_PRINCIPAL, LOAN_WALLET, 4000));
    }

    @Test
    void aPartThatStaysDoesNotMove() {
        assertThat(TRANSFERS.change(0, LOAN_WALLET, due(0, 0, 0, 0), due(0, 0, 0, 1)))
                .containsExactly(order(TransferKind.REPAYMENT_PRINCIPAL, LOAN_WALLET, 1));
        assertThat(TRANSFERS.change(3, LOAN_WALLET, due(1, 20, 300, 4000), due(1, 20, 300, 4000)))
                .isEmpty();
    }

    @Test
    void whatWasAppliedOtherwiseIsReversedByTheDifference() {
        assertThat(TRANSFERS.change(3, LOAN_WALLET, due(5, 0, 300, 4000), due(0, 0, 310, 3990)))
                .containsExactly(
                        new TransferOrder(
                                "REPAYMENT_REVERSAL-PENALTY-9-3",
                                TransferKind.REPAYMENT_REVERSAL,
                                9,
                                SystemWallet.PENALTY_INCOME.id(),
                                UNAPPLIED,
                                Money.ofFen(5)),
                        new TransferOrder(
                                "REPAYMENT_INTEREST-9-3",
                                TransferKind.REPAYMENT_INTEREST,
                                9,
                                UNAPPLIED,
                                SystemWallet.INTEREST_INCOME.id(),
                                Money.ofFen(10)),
                        new TransferOrder(
                                "REPAYMENT_REVERSAL-PRINCIPAL-9-3",
                                TransferKind.REPAYMENT_REVERSAL,
                                9,
                                LOAN_WALLET,
                                UNAPPLIED,
                                Money.ofFen(10)));
    }

    @Test
    void whatACouponAddsIsOurExpense() {
        assertThat(TRANSFERS.in(Money.ofFen(500), Money.ofFen(1000)))
                .containsExactly(
                        new TransferOrder(
                                "RECEIPT-R-9",
                                TransferKind.RECEIPT,
                                9,
                                SystemWallet.CHANNEL_CLEARING.id(),
                                UNAPPLIED,
                                Money.ofFen(500)),
                        new TransferOrder(
                                "COUPON-R-9",
                                TransferKind.COUPON,
                                9,
                                SystemWallet.COUPON_EXPENSE.id(),
                                UNAPPLIED,
                                Money.ofFen(1000)));
    }

    private static TransferOrder order(TransferKind kind, long toWallet, long fen) {
        return new TransferOrder(kind + "-9-0", kind, 9, UNAPPLIED, toWallet, Money.ofFen(fen));
    }

    private static AmountDue due(long penalty, long fee, long interest, long principal) {
        return new AmountDue(Money.ofFen(penalty), Money.ofFen(fee), Money.ofFen(interest), Money.ofFen(principal));
    }

    private static InstallmentShare share(long id, long penalty, long fee, long interest, long principal) {
        return new InstallmentShare(
                id, Money.ofFen(penalty), Money.ofFen(fee), Money.ofFen(interest), Money.ofFen(principal));
    }
}
