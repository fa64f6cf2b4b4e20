package org.loanhub.bench;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;

/**
 * The same piece of work by a number of threads for a number of seconds, after a warm-up as
 * long.
 *
 * @param cpuMicros what the watched process spent on each, without the warm-up
 */
record Measurement(double perSecond, double p50Millis, double p99Millis, long failures, double cpuMicros) {

    private static final int MOST_SAMPLES_A_THREAD = 400_000;
    private static final int LONGEST_SECONDS = 60;
    private static final int WARM_UP_SECONDS = Integer.getInteger("warm-up", 30);
    private static final Supplier<Duration> NOBODY = () -> Duration.ZERO;

    /** One call of thread number {@code thread}; true if the answer was right. */
    @FunctionalInterface
    interface Work {
        boolean run(int thread) throws Exception;
    }

    static Measurement of(int threads, int seconds, Work work) throws InterruptedException {
        return of(threads, seconds, work, NOBODY);
    }

    /** The server's compiler needs half a minute to finish with a call; what is called first is else measured cold. */
    static void warmUp(int threads, Work work) throws InterruptedException {
        run(threads, WARM_UP_SECONDS, MOST_SAMPLES_A_THREAD, work, NOBODY);
    }

    /** @param watched the processor time that a process has had */
    static Measurement of(int threads, int seconds, Work work, Supplier<Duration> watched) throws InterruptedException {
        run(threads, seconds, MOST_SAMPLES_A_THREAD, work, NOBODY);
        return run(threads, seconds, MOST_SAMPLES_A_THREAD, work, watched);
    }

    /** For work that uses something up: at most {@code calls} by each thread, once, without a warm-up. */
    static Measurement ofCalls(int threads, int calls, Work work) throws InterruptedException {
        return ofCalls(threads, calls, work, NOBODY);
    }

    /** @param watched the processor time that a process has had */
    static Measurement ofCalls(int threads, int calls, Work work, Supplier<Duration> watched)
            throws InterruptedException {
        return run(threads, LONGEST_SECONDS, calls, work, watched);
    }

    private static Measurement run(int threads, int seconds, int calls, Work work, Supplier<Duration> watched)
            throws InterruptedException {
        Duration spent = watched.get();
        Worker[] workers = new Worker[threads];
        CountDownLatch ready = new CountDownLatch(threads);
        long begin = System.nanoTime();
        long end = begin + seconds * 1_000_000_000L;
        for (int i = 0; i < threads; i++) {
            workers[i] = new Worker(i, end, calls, work, ready);
            workers[i].start();
        }
        for (Worker worker : workers) {
            worker.join();
        }
        double elapsed = (System.nanoTime() - begin) / 1e9;
        return summary(workers, elapsed, watched.get().minus(spent));
    }

    private static Measurement summary(Worker[] workers, double seconds, Duration cpu) {
        int count = Arrays.stream(workers).mapToInt(worker -> worker.count).sum();
        long failures =
                Arrays.stream(workers).mapToLong(worker -> worker.failures).sum();
        long[] all = new long[count];
        int at = 0;
        for (Worker worker : workers) {
            System.arraycopy(worker.nanos, 0, all, at, worker.count);
            at += worker.count;
        }
        Arrays.sort(all);
        return new Measurement(
                count / seconds,
                millis(all, 0.50),
                millis(all, 0.99),
                failures,
                cpu.toNanos() / 1e3 / Math.max(1, count));
    }

    private static double millis(long[] sorted, double quantile) {
        return sorted.length == 0 ? 0 : sorted[(int) Math.min(sorted.length - 1, sorted.length * quantile)] / 1e6;
    }

    @Override
    public String toString() {
        return "%8.0f/s  p50 %6.2f ms  p99 %6.2f ms%s"
                .formatted(perSecond, p50Millis, p99Millis, failures == 0 ? "" : "  FAILURES " + failures);
    }

    private static final class Worker extends Thread {
        private final int number;
        private final long end;
        private final Work work;
        private final CountDownLatch ready;
        private final long[] nanos;
        private int count;
        private long failures;

        Worker(int number, long end, int calls, Work work, CountDownLatch ready) {
            super("load-" + number);
            this.number = number;
            this.end = end;
            this.work = work;
            this.ready = ready;
            this.nanos = new long[calls];
        }

        @Override
        public void run() {
            ready.countDown();
            while (System.nanoTime() < end && count < nanos.length) {
                long begin = System.nanoTime();
                if (!succeeds()) {
                    failures++;
                }
                nanos[count++] = System.nanoTime() - begin;
            }
        }

        private boolean succeeds() {
            try {
                return work.run(number);
            } catch (Exception failed) {
                return false;
            }
        }
    }
}
