/**
 * Wallets, transfers and their postings: the only writer of money.
 *
 * <p>Every movement debits one wallet and credits another in the transaction of what caused it; nothing is changed or
 * deleted afterwards, a mistake is reversed. {@code request_no} makes a transfer idempotent. Wallets are locked in
 * ascending order of id. {@code sql/ops/integrity.sql} proves these rules. Rooms that move money call {@link Ledger};
 * published APIs never do.
 */
@NullMarked
package org.loanhub.ledger;

import org.jspecify.annotations.NullMarked;
