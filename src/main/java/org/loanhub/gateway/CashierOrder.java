package org.loanhub.gateway;

import java.time.Duration;
import java.time.Instant;
import org.loanhub.kernel.Money;

/**
 * A payment that the payer approves on LianLian's own page.
 *
 * @param orderNo at most 32 characters, unique
 * @param goods what it is for, at most 40 characters
 * @param info echoed by notification and query, at most 255 characters
 * @param agreementNo a signed card to pay with, or empty
 * @param validFor the page takes no payment afterwards, whole minutes
 */
public record CashierOrder(
        String orderNo,
        Instant orderedAt,
        Payer payer,
        Money amount,
        String goods,
        String info,
        String agreementNo,
        Duration validFor,
        String notifyUrl,
        String returnUrl) {}
