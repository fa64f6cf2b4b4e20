package org.loanhub.loan;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.loanhub.application.StatusChanged;
import org.loanhub.kernel.LoanStatus;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Disburses what was approved, after the commit, on threads of its own: the borrower does not wait for LianLian, and no
 * connection does. What is lost here (a full queue, a stop) the sweep picks up.
 */
@Component
class DisbursementStarter implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(DisbursementStarter.class);
    private static final int WAITING = 1000;

    private final DisbursementService service;
    private final ThreadPoolExecutor workers;

    DisbursementStarter(DisbursementService service, @Value("${lending.disbursement-threads}") int threads) {
        this.service = service;
        this.workers = new ThreadPoolExecutor(
                threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), DisbursementStarter::thread);
    }

    @TransactionalEventListener
    void on(StatusChanged change) {
        if (change.to() != LoanStatus.APPROVED) {
            return;
        }
        try {
            workers.execute(() -> start(change.applicationId()));
        } catch (RejectedExecutionException full) {
            LOG.warn("the disbursement of application {} waits for the sweep", change.applicationId());
        }
    }

    /** Lets running calls end, for ten seconds at most; an order that is cut off is asked for after the next start. */
    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(10, TimeUnit.SECONDS)) {
                workers.shutdownNow();
            }
        } catch (InterruptedException stopped) {
            workers.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }

    private void start(long applicationId) {
        try {
            service.start(applicationId);
        } catch (RuntimeException failure) {
            LOG.error("the disbursement of application {} waits for the sweep", applicationId, failure);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "disbursement");
        thread.setDaemon(true);
        return thread;
    }
}
