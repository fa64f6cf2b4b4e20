package org.loanhub.repayment;

import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.SystemWallet;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;

/**
 * The movements of money that receipts consist of: in from the channel, on to what they pay, and back. Pure.
 *
 * @param receiptId names the transfers
 * @param unapplied the borrower's wallet of unapplied money
 */
record RepaymentTransfers(long receiptId, long unapplied) {

    /** What came, and what a coupon adds. */
    List<TransferOrder> in(Money amount, Money couponAmount) {
        List<TransferOrder> transfers = new ArrayList<>();
        transfers.add(once(TransferKind.RECEIPT, "", SystemWallet.CHANNEL_CLEARING.id(), unapplied, amount));
        if (couponAmount.isPositive()) {
            transfers.add(once(TransferKind.COUPON, "", SystemWallet.COUPON_EXPENSE.id(), unapplied, couponAmount));
        }
        return transfers;
    }

    /** The channel took it back; so does the coupon. */
    static List<TransferOrder> out(Receipt receipt, long unapplied) {
        RepaymentTransfers transfers = new RepaymentTransfers(receipt.id(), unapplied);
        SystemWallet origin = receipt.fromOutside() ? SystemWallet.OUTSIDE : SystemWallet.CHANNEL_CLEARING;
        List<TransferOrder> out = new ArrayList<>();
        out.add(transfers.once(TransferKind.RECEIPT_REVERSAL, "", unapplied, origin.id(), receipt.amount()));
        if (receipt.couponAmount().isPositive()) {
            out.add(transfers.once(
                    TransferKind.RECEIPT_REVERSAL,
                    "COUPON-",
                    unapplied,
                    SystemWallet.COUPON_EXPENSE.id(),
                    receipt.couponAmount()));
        }
        return out;
    }

    /**
     * What it pays has changed: each part that became less is reversed by the difference, each that became more is booked.
     *
     * @param revision how often that has changed before
     */
    List<TransferOrder> change(int revision, long loanWallet, AmountDue before, AmountDue after) {
        List<TransferOrder> transfers = new ArrayList<>();
        add(
                transfers,
                TransferKind.REPAYMENT_PENALTY,
                revision,
                SystemWallet.PENALTY_INCOME.id(),
                after.penalty().minus(before.penalty()));
        add(
                transfers,
                TransferKind.REPAYMENT_FEE,
                revision,
                SystemWallet.FEE_INCOME.id(),
                after.fee().minus(before.fee()));
        add(
                transfers,
                TransferKind.REPAYMENT_INTEREST,
                revision,
                SystemWallet.INTEREST_INCOME.id(),
                after.interest().minus(before.interest()));
        add(
                transfers,
                TransferKind.REPAYMENT_PRINCIPAL,
                revision,
                loanWallet,
                after.principal().minus(before.principal()));
        return transfers;
    }

    private void add(List<TransferOrder> transfers, TransferKind kind, int revision, long wallet, Money more) {
        String suffix = "-" + receiptId + "-" + revision;
        if (more.isPositive()) {
            transfers.add(new TransferOrder(kind + suffix, kind, receiptId, unapplied, wallet, more));
        } else if (more.isNegative()) {
            transfers.add(new TransferOrder(
                    TransferKind.REPAYMENT_REVERSAL + "-" + kind.name().substring("REPAYMENT_".length()) + suffix,
                    TransferKind.REPAYMENT_REVERSAL,
                    receiptId,
                    wallet,
                    unapplied,
                    more.negated()));
        }
    }

    private TransferOrder once(TransferKind kind, String what, long from, long to, Money amount) {
        return new TransferOrder(kind + "-R-" + what + receiptId, kind, receiptId, from, to, amount);
    }
}
