/**
 * Repayments: payment orders, how a payment is spread over what is owed, early settlement, notifications and queries.
 *
 * <p>It always holds that an order is stored before LianLian is asked, that a loan has one open order at most, that an
 * order is booked once whoever tells of its success first, and that a booked order's parts are its postings in the ledger.
 * An order whose end is unknown stays open until a query tells. Doors and the console call this room.
 */
@NullMarked
package org.loanhub.repayment;

import org.jspecify.annotations.NullMarked;
