package org.loanhub.payment;

/**
 * What LianLian's page shows and where it goes from there.
 *
 * @param goods what is paid for, at most 40 characters
 * @param info at most 255 characters
 */
public record CashierVisit(String goods, String info, String notifyUrl, String returnUrl) {}
