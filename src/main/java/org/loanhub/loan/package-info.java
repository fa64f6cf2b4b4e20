/**
 * Loans that are disbursed: disbursement, contract, installments, and what is owed on a day.
 *
 * <p>It always holds that a disbursement order is stored before LianLian is asked and never sent twice under another number
 * while its end is unknown; that a loan's wallet is minus its outstanding principal; that no installment is overpaid. An
 * approved application is picked up after its transaction, and by a sweep if that was lost. Doors and the console read
 * here; {@code repayment} and {@code delinquency} alone change what is paid and what is late.
 */
@NullMarked
package org.loanhub.loan;

import org.jspecify.annotations.NullMarked;
