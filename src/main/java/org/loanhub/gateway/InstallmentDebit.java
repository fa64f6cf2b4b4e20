package org.loanhub.gateway;

import java.time.Instant;
import java.time.LocalDate;
import org.loanhub.kernel.Money;

/**
 * One installment to be taken from a signed card. Its plan must be authorised first.
 *
 * @param orderNo at most 32 characters, unique; stored before the call
 * @param dueDate the item of the plan that it belongs to
 * @param goods what it is for, at most 40 characters
 * @param notifyUrl where LianLian reports success
 */
public record InstallmentDebit(
        String orderNo,
        Instant orderedAt,
        Payer payer,
        String planNo,
        String agreementNo,
        LocalDate dueDate,
        Money amount,
        String goods,
        String notifyUrl) {}
