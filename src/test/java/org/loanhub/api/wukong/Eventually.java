package org.loanhub.api.wukong;

import java.time.Duration;

/** Waits for what happens behind the calls. */
final class Eventually {

    private Eventually() {}

    /** Tries until it holds, for fifteen seconds at most. */
    static void holds(Runnable check) {
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (true) {
            try {
                check.run();
                return;
            } catch (AssertionError notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                pause();
            }
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }
}
