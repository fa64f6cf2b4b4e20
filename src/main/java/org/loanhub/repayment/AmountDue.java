package org.loanhub.repayment;

import java.util.List;
import java.util.function.Function;
import org.loanhub.kernel.Money;
import org.loanhub.loan.InstallmentShare;

/** What a payment would amount to today, part by part. */
public record AmountDue(Money penalty, Money fee, Money interest, Money principal) {

    static AmountDue of(List<InstallmentShare> shares) {
        return new AmountDue(
                sum(shares, InstallmentShare::penalty),
                sum(shares, InstallmentShare::fee),
                sum(shares, InstallmentShare::interest),
                sum(shares, InstallmentShare::principal));
    }

    static AmountDue ofAllocations(List<AllocationRow> rows) {
        return new AmountDue(
                sum(rows, AllocationRow::penalty),
                sum(rows, AllocationRow::fee),
                sum(rows, AllocationRow::interest),
                sum(rows, AllocationRow::principal));
    }

    private static <T> Money sum(List<T> shares, Function<T, Money> part) {
        return Money.sum(shares.stream().map(part).toList());
    }

    public Money total() {
        return penalty.plus(fee).plus(interest).plus(principal);
    }
}
