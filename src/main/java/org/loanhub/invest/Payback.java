package org.loanhub.invest;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;

/**
 * One installment that an investor gets back.
 *
 * @param installmentNumber from 1
 * @param paidAt null while it is open
 */
public record Payback(
        long id,
        long projectId,
        long bidId,
        long investorId,
        int installmentNumber,
        Money principal,
        Money interest,
        LocalDate dueDate,
        @Nullable Instant paidAt) {

    Money total() {
        return principal.plus(interest);
    }
}
