package org.loanhub.repayment;

import java.time.LocalDate;
import java.util.List;
import org.loanhub.kernel.LendingException;
import org.loanhub.loan.Installment;
import org.loanhub.loan.InstallmentShare;

/** Which parts of which installments a payment of some scope has to pay. Pure. */
final class DueParts {

    private DueParts() {}

    /**
     * @param unpaid of the whole loan, by number
     * @param installmentId which the borrower pointed at
     * @throws LendingException ALREADY_PAID, EARLIER_INSTALLMENT_OPEN
     */
    static List<InstallmentShare> of(
            RepaymentScope scope, List<Installment> unpaid, long installmentId, LocalDate today) {
        if (unpaid.isEmpty()) {
            throw new LendingException(RepaymentError.ALREADY_PAID);
        }
        return switch (scope) {
            case CURRENT -> List.of(InstallmentShare.owed(oldest(unpaid, installmentId)));
            case ALL ->
                unpaid.stream()
                        .map(installment -> InstallmentShare.settling(installment, today))
                        .toList();
        };
    }

    private static Installment oldest(List<Installment> unpaid, long installmentId) {
        if (unpaid.stream().noneMatch(installment -> installment.id() == installmentId)) {
            throw new LendingException(RepaymentError.ALREADY_PAID);
        }
        Installment oldest = unpaid.get(0);
        if (oldest.id() != installmentId) {
            throw new LendingException(RepaymentError.EARLIER_INSTALLMENT_OPEN);
        }
        return oldest;
    }
}
