package org.loanhub.application;

import java.lang.reflect.Method;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Lets only the outermost method try again. A deadlock's victim has lost all of its transaction, so whoever runs within
 * somebody else's cannot repeat its part alone.
 */
final class OutsideTransaction implements MethodRetryPredicate {

    @Override
    public boolean shouldRetry(Method method, Throwable failure) {
        return !TransactionSynchronizationManager.isActualTransactionActive();
    }
}
