package org.loanhub;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicInteger;

/** Made-up data, another at each call. */
public final class Invented {

    private static final AtomicInteger NEXT =
            new AtomicInteger(ThreadLocalRandom.current().nextInt(10_000_000));

    private Invented() {}

    /** A well-formed mobile number that does not end in 0000, which the sandbox's registers would refuse. */
    public static String mobile() {
        int number = NEXT.incrementAndGet();
        return number % 10_000 == 0 ? mobile() : "139%08d".formatted(number);
    }
}
