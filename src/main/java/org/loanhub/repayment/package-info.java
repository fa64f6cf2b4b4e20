/**
 * Repayments: what begins a debit or a cashier payment, how its money is spread over what is owed, early settlement.
 *
 * <p>It always holds that a repayment's parts are decided when it is stored and are its postings in the ledger once it is booked,
 * and that a loan has one open debit and one open cashier payment at most. What an order at LianLian goes through is
 * {@code payment}'s business, which tells {@code DebitOwner} and {@code CashierOwner} its end. Doors and the console call this
 * room.
 */
@NullMarked
package org.loanhub.repayment;

import org.jspecify.annotations.NullMarked;
