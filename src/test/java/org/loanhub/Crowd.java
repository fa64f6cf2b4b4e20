package org.loanhub;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Thirty-two callers at once. */
public final class Crowd {

    private static final int THREADS = 32;

    private Crowd() {}

    /** The answers of all calls, in the calls' order; {@code call} gets the number of its call, from 0. */
    public static <T> List<T> call(int calls, IntFunction<T> call) throws InterruptedException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<T>> work = IntStream.range(0, calls)
                    .mapToObj(i -> (Callable<T>) () -> call.apply(i))
                    .toList();
            return threads.invokeAll(work).stream().map(Crowd::get).toList();
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T get(Future<T> done) {
        try {
            return done.get();
        } catch (ExecutionException | InterruptedException failed) {
            throw new AssertionError(failed);
        }
    }
}
