package org.loanhub.gateway;

import java.time.Instant;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.RealName;

/**
 * Money to a person's bank card.
 *
 * @param orderNo at most 32 characters, unique; stored before the call, and used again only when the result allows it
 * @param holderName whose card it is
 * @param purpose what the money is for, at most 24 characters: the bank shows it
 * @param notifyUrl where LianLian reports the end
 */
public record DisbursementOrder(
        String orderNo,
        Instant orderedAt,
        Money amount,
        BankCardNumber cardNo,
        RealName holderName,
        String purpose,
        String notifyUrl) {}
