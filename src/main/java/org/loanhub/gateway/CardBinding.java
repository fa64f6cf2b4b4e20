package org.loanhub.gateway;

import java.time.Instant;
import org.loanhub.kernel.BankCardNumber;

/**
 * A card that is signed without a page.
 *
 * @param payer with the mobile number that the bank knows
 * @param orderNo our own number of it, at most 32 characters, unique
 */
public record CardBinding(String orderNo, Instant orderedAt, Payer payer, BankCardNumber cardNo) {}
