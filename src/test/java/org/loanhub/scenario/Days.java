package org.loanhub.scenario;

import java.time.Duration;
import java.time.LocalDate;
import org.loanhub.TestServer;
import org.loanhub.endofday.EndOfDayService;

/** Lets days go by as the sandbox's clock page does: the work of a day that ends, then the next day. */
public final class Days {

    private static final TestServer SERVER = TestServer.get();

    private Days() {}

    public static LocalDate today() {
        return SERVER.clock.today();
    }

    /** @throws AssertionError if any room's work failed; the log tells why */
    public static void endToday() {
        LocalDate ending = today();
        if (!SERVER.server.bean(EndOfDayService.class).run(ending)) {
            throw new AssertionError("the end of " + ending + " failed");
        }
        SERVER.clock.advance(Duration.ofDays(1));
    }

    public static void end(int days) {
        for (int i = 0; i < days; i++) {
            endToday();
        }
    }

    /** The given day is over afterwards. */
    public static void endThrough(LocalDate day) {
        while (!today().isAfter(day)) {
            endToday();
        }
    }
}
