package org.loanhub;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.loanhub.kernel.LendingException;

/** The same work many times at once. */
public final class Parallel {

    private Parallel() {}

    /** The outcome of each run: the name of the refusal, or {@code "done"}. Any other failure fails the test. */
    public static List<String> outcomes(int runs, Callable<?> work) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(runs);
        CountDownLatch start = new CountDownLatch(1);
        try {
            List<Future<String>> futures = new ArrayList<>();
            for (int i = 0; i < runs; i++) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return outcome(work);
                }));
            }
            start.countDown();
            List<String> outcomes = new ArrayList<>();
            for (Future<String> future : futures) {
                outcomes.add(future.get(60, TimeUnit.SECONDS));
            }
            return outcomes;
        } finally {
            threads.shutdownNow();
        }
    }

    private static String outcome(Callable<?> work) throws Exception {
        try {
            work.call();
            return "done";
        } catch (LendingException refused) {
            return refused.error().name();
        }
    }
}
