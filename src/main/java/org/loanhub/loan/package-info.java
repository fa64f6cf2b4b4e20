/**
 * Loans that are disbursed: disbursement, contract, installments, and what is owed on a day.
 *
 * <p>It always holds that an application has one disbursement at most that may still pay, and a loan as soon as that has
 * succeeded; that a loan's wallet is minus its outstanding principal; that no installment is overpaid. What an order at LianLian
 * goes through is {@code payment}'s business, which tells {@code DisbursementOwner} its end. An approved application is picked up
 * after its transaction, and by a sweep if that was lost. Doors and the console read here; {@code repayment} and
 * {@code delinquency} alone change what is paid and what is late.
 */
@NullMarked
package org.loanhub.loan;

import org.jspecify.annotations.NullMarked;
