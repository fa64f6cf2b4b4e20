/**
 * The one policy of transactions and retries.
 *
 * <p>A transaction is READ COMMITTED, because MariaDB's REPEATABLE READ loses updates between a plain read and a later
 * write: whoever decides by a row's content reads it with {@code FOR UPDATE} or guards the update. It is run again as a
 * whole, eight times at most and unseen by the caller, when the database picked it as a deadlock's victim or when it waited
 * too long for a lock. So it does nothing that cannot be undone by a rollback, and never waits for a third party.
 *
 * <p>Only the outermost is run again: a transaction within another one joins it, and a failure goes on to the outermost.
 * That one has to be of this policy too, else nobody would run the whole again; a transaction that somebody else began is
 * refused.
 *
 * <p>{@link RetriedTransaction} says it of a method, {@link Transactions} of a few lines. Spring's own annotation
 * {@code @Transactional} only asserts: MANDATORY where a method needs its caller's transaction, NEVER where none may wait.
 * Any room that stores something may use this one.
 */
@NullMarked
package org.loanhub.transaction;

import org.jspecify.annotations.NullMarked;
