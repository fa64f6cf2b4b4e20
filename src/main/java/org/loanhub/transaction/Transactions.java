package org.loanhub.transaction;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Runs work in transactions of this room's policy. */
@Component
public class Transactions {

    /** Every transaction of this policy is called so; by its name a running one is known. */
    private static final String NAME = "org.loanhub.transaction";

    private static final RetryPolicy AGAIN = RetryPolicy.builder()
            .includes(PessimisticLockingFailureException.class)
            .maxRetries(8)
            .delay(Duration.ofMillis(10))
            .jitter(Duration.ofMillis(10))
            .multiplier(2)
            .maxDelay(Duration.ofMillis(500))
            .build();

    private final RetryTemplate retry = new RetryTemplate(AGAIN);
    private final TransactionTemplate transaction;

    Transactions(PlatformTransactionManager manager) {
        transaction = new TransactionTemplate(manager);
        transaction.setName(NAME);
        transaction.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
    }

    /**
     * Runs the work in a transaction, as often as the policy says, or as a part of the running one. What it throws rolls
     * back, and comes to the caller as it is.
     *
     * @param work may run several times; only what the last time did to the database holds
     * @throws PessimisticLockingFailureException if it lost again at the last try; or at once, within a running transaction
     * @throws IllegalStateException if the running transaction is not of this policy
     */
    public <T extends @Nullable Object> T inTransaction(Supplier<T> work) {
        if (!TransactionSynchronizationManager.isActualTransactionActive()) {
            return retry.invoke(() -> runOnce(work));
        }
        requireOurs();
        return runOnce(work);
    }

    /**
     * As {@link #inTransaction}, for work without a result.
     *
     * @param work may run several times
     */
    public void run(Runnable work) {
        this.<@Nullable Object>inTransaction(() -> {
            work.run();
            return null;
        });
    }

    private <T extends @Nullable Object> T runOnce(Supplier<T> work) {
        return transaction.execute(status -> work.get());
    }

    private static void requireOurs() {
        String running = TransactionSynchronizationManager.getCurrentTransactionName();
        if (!NAME.equals(running)) {
            throw new IllegalStateException(
                    "a retried transaction was called within the transaction "
                            + (running == null ? "without a name" : running)
                            + ", which nobody runs again after a deadlock: begin that one by @RetriedTransaction or Transactions");
        }
    }
}
