/**
 * Every order at LianLian, whatever it is for, in one life: number, store, send, ask later, take an answer or a notification,
 * alert a person, give up.
 *
 * <p>It always holds that an order is stored before LianLian is told, and never sent twice under another number while its end is
 * unknown; that a subject has one order of a purpose at most that may still pay; that an order ends once, in the transaction that
 * books it. A time-out ends nothing. This room knows no loan and no application: the rooms that begin orders implement
 * {@link org.loanhub.payment.PaymentOwner} and are told what became of them.
 *
 * <p>{@code loan} and {@code repayment} begin orders here; doors hand notifications in; the console reads alerts.
 */
@NullMarked
package org.loanhub.payment;

import org.jspecify.annotations.NullMarked;
