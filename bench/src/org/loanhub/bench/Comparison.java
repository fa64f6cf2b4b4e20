package org.loanhub.bench;

import org.jspecify.annotations.Nullable;

/** A call through HTTP beside its floor. */
final class Comparison {

    private Comparison() {}

    /** @param recorded what the floor replays; {@code -Dstatements=true} shows it */
    static void print(String name, @Nullable RecordedCall recorded, Measurement floor, Measurement http) {
        System.out.printf(
                "%-18s JDBC %s%n%-18s HTTP %s%n%-18s ratio %.2f, %.0f us of the server's CPU a call%n",
                name, floor, "", http, "", http.perSecond() / floor.perSecond(), http.cpuMicros());
        if (recorded != null) {
            System.out.println("  the floor has " + recorded.size() + " statements");
        }
        if (recorded != null && Boolean.getBoolean("statements")) {
            System.out.println("  " + recorded);
        }
    }
}
