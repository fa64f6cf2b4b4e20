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
    private static final long OUTSIDE = SystemWallet.OUTSIDE.id();

    @Test
    void whatIsDueIsTheSumOfAllInstallmentsPartByPart() {
        AmountDue due = AmountDue.of(List.of(share(1, 1, 20, 300, 4000), share(2, 5, 60, 700, 8000)));

        assertThat(due).isEqualTo(due(6, 80, 1000, 12000));
        assertThat(due.total()).isEqualTo(Money.ofFen(13086));
        assertThat(AmountDue.of(List.of())).isEqualTo(due(0, 0, 0, 0));
    }

    @Test
    void eachPartGoesItsOwnWayFromOutside() {
        assertThat(RepaymentTransfers.of(9, LOAN_WALLET, due(1, 20, 300, 4000)))
                .containsExactly(
                        order(TransferKind.REPAYMENT_PENALTY, SystemWallet.PENALTY_INCOME.id(), 1),
                        order(TransferKind.REPAYMENT_FEE, SystemWallet.FEE_INCOME.id(), 20),
                        order(TransferKind.REPAYMENT_INTEREST, SystemWallet.INTEREST_INCOME.id(), 300),
                        order(TransferKind.REPAYMENT_PRINCIPAL, LOAN_WALLET, 4000));
    }

    @Test
    void aPartOfZeroDoesNotMove() {
        assertThat(RepaymentTransfers.of(9, LOAN_WALLET, due(0, 0, 0, 1)))
                .containsExactly(order(TransferKind.REPAYMENT_PRINCIPAL, LOAN_WALLET, 1));
        assertThat(RepaymentTransfers.of(9, LOAN_WALLET, due(0, 0, 0, 0))).isEmpty();
    }

    @Test
    void whatACouponPaysIsOurExpense() {
        assertThat(RepaymentTransfers.coupon(9, Money.ofFen(1000)))
                .isEqualTo(new TransferOrder(
                        "COUPON-9",
                        TransferKind.COUPON,
                        9,
                        SystemWallet.COUPON_EXPENSE.id(),
                        OUTSIDE,
                        Money.ofFen(1000)));
    }

    private static TransferOrder order(TransferKind kind, long toWallet, long fen) {
        return new TransferOrder(kind + "-9", kind, 9, OUTSIDE, toWallet, Money.ofFen(fen));
    }

    private static AmountDue due(long penalty, long fee, long interest, long principal) {
        return new AmountDue(Money.ofFen(penalty), Money.ofFen(fee), Money.ofFen(interest), Money.ofFen(principal));
    }

    private static InstallmentShare share(long id, long penalty, long fee, long interest, long principal) {
        return new InstallmentShare(
                id, Money.ofFen(penalty), Money.ofFen(fee), Money.ofFen(interest), Money.ofFen(principal));
    }
}
