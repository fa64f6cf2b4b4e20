package org.loanhub.repayment;

import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.loan.InstallmentShare;

/**
 * How money is spread over what is owed: the oldest installment first, and of each penalty, fee, interest, principal. Pure.
 *
 * @param shares one for every installment that gets something, in the order given
 * @param left what is more than is owed
 */
record Allocation(List<InstallmentShare> shares, Money left) {

    Allocation {
        shares = List.copyOf(shares);
    }

    /**
     * @param amount zero or above
     * @param owed the oldest first
     */
    static Allocation of(Money amount, List<InstallmentShare> owed) {
        List<InstallmentShare> shares = new ArrayList<>(owed.size());
        Money left = amount;
        for (InstallmentShare debt : owed) {
            InstallmentShare share = share(left, debt);
            left = left.minus(share.total());
            if (share.total().isPositive()) {
                shares.add(share);
            }
        }
        return new Allocation(shares, left);
    }

    private static InstallmentShare share(Money amount, InstallmentShare debt) {
        Money penalty = amount.min(debt.penalty());
        Money afterPenalty = amount.minus(penalty);
        Money fee = afterPenalty.min(debt.fee());
        Money afterFee = afterPenalty.minus(fee);
        Money interest = afterFee.min(debt.interest());
        Money principal = afterFee.minus(interest).min(debt.principal());
        return new InstallmentShare(debt.installmentId(), penalty, fee, interest, principal);
    }
}
