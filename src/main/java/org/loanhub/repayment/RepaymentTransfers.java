package org.loanhub.repayment;

import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.SystemWallet;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;

/** The movements of money that a booked repayment consists of: each part that is above zero goes its own way. */
final class RepaymentTransfers {

    private RepaymentTransfers() {}

    static List<TransferOrder> of(long repaymentId, long loanWallet, AmountDue parts) {
        List<TransferOrder> transfers = new ArrayList<>();
        add(transfers, repaymentId, TransferKind.REPAYMENT_PENALTY, parts.penalty(), SystemWallet.PENALTY_INCOME.id());
        add(transfers, repaymentId, TransferKind.REPAYMENT_FEE, parts.fee(), SystemWallet.FEE_INCOME.id());
        add(
                transfers,
                repaymentId,
                TransferKind.REPAYMENT_INTEREST,
                parts.interest(),
                SystemWallet.INTEREST_INCOME.id());
        add(transfers, repaymentId, TransferKind.REPAYMENT_PRINCIPAL, parts.principal(), loanWallet);
        return transfers;
    }

    /**
     * What a coupon pays: the whole amount is booked as coming from outside, and this gives outside back what the coupon
     * paid.
     */
    static TransferOrder coupon(long repaymentId, Money amount) {
        return TransferOrder.of(
                TransferKind.COUPON, repaymentId, SystemWallet.COUPON_EXPENSE.id(), SystemWallet.OUTSIDE.id(), amount);
    }

    private static void add(
            List<TransferOrder> transfers, long repaymentId, TransferKind kind, Money amount, long toWallet) {
        if (amount.isPositive()) {
            transfers.add(TransferOrder.of(kind, repaymentId, SystemWallet.OUTSIDE.id(), toWallet, amount));
        }
    }
}
