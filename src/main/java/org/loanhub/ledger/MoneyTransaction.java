package org.loanhub.ledger;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.resilience.annotation.Retryable;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One transaction that locks what it changes, run again when the database picked it as a deadlock's victim.
 *
 * <p>READ COMMITTED, because MariaDB's REPEATABLE READ loses updates between a plain read and a later write: whoever
 * decides by a row's content reads it with {@code FOR UPDATE} or guards the update. At most eight further tries,
 * unseen by the caller.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(isolation = Isolation.READ_COMMITTED)
@Retryable(
        includes = PessimisticLockingFailureException.class,
        maxRetries = 8,
        delay = 10,
        jitter = 10,
        multiplier = 2,
        maxDelay = 500)
public @interface MoneyTransaction {}
