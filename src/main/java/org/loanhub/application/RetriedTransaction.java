package org.loanhub.application;

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
 * One transaction, run again when the database picked it as a deadlock's victim: of several applications of one account
 * at once, those that wait for the same unique key may block each other. Called within a transaction it joins that one, and
 * leaves trying again to whoever began it. The ledger's own annotation is out of reach here.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@Transactional(isolation = Isolation.READ_COMMITTED)
@Retryable(
        includes = PessimisticLockingFailureException.class,
        predicate = OutsideTransaction.class,
        maxRetries = 8,
        delay = 10,
        jitter = 10,
        multiplier = 2,
        maxDelay = 500)
public @interface RetriedTransaction {}
