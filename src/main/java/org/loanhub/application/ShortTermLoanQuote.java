package org.loanhub.application;

import org.loanhub.kyc.BankCard;

/**
 * What a loan would cost a borrower who may have it.
 *
 * @param card where the money would go
 */
public record ShortTermLoanQuote(LoanQuote quote, BankCard card) {}
