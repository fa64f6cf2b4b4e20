package org.loanhub.application;

import org.loanhub.kyc.BankCard;

/**
 * What a loan of somebody who may have it would cost.
 *
 * @param card where the money would go
 */
public record ShortTermLoanQuote(LoanQuote quote, BankCard card) {}
