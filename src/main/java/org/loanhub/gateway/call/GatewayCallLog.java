package org.loanhub.gateway.call;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Writes the rows of {@code gateway_call} in the background: a call is neither slowed down by its row, nor rolled back with
 * the caller's transaction, nor broken when the row cannot be written. A crash may lose the last rows.
 */
@Component
public class GatewayCallLog implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GatewayCallLog.class);
    private static final int WAITING_ROWS = 10_000;

    private final GatewayCallMapper mapper;
    private final ThreadPoolExecutor writer;

    GatewayCallLog(GatewayCallMapper mapper) {
        this.mapper = mapper;
        this.writer = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING_ROWS), GatewayCallLog::thread);
    }

    void add(GatewayCall call) {
        try {
            writer.execute(() -> write(call));
        } catch (RejectedExecutionException full) {
            LOG.warn("no row for {}", call);
        }
    }

    /** Writes what is still waiting, for five seconds at most. */
    @Override
    public void close() {
        writer.shutdown();
        try {
            if (!writer.awaitTermination(5, TimeUnit.SECONDS)) {
                LOG.warn(
                        "{} rows of gateway_call were not written",
                        writer.getQueue().size());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(GatewayCall call) {
        try {
            mapper.insert(call);
        } catch (RuntimeException failure) {
            LOG.warn("no row for {}", call, failure);
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "gateway-call-log");
        thread.setDaemon(true);
        return thread;
    }
}
