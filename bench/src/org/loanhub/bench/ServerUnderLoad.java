package org.loanhub.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.loanhub.sandbox.LocalServer;
import org.loanhub.sandbox.MovableClock;

/** The web application in a process of its own, with the heap of a small deployment. Arguments: port, url, user, password. */
public final class ServerUnderLoad {

    private ServerUnderLoad() {}

    public static void main(String[] arguments) throws InterruptedException {
        LocalServer.start(
                Integer.parseInt(arguments[0]),
                Path.of("target", "bench", "tomcat").toAbsolutePath(),
                Map.of(
                        "db.url", arguments[1],
                        "db.user", arguments[2],
                        "db.password", arguments[3],
                        "futureloan.jwt-key", "a key for benchmarks only, of sixty-four bytes at least, and then more",
                        "futureloan.open-admin-registration", "true"),
                new MovableClock(Duration.ZERO));
        System.out.println("ready");
        Thread.currentThread().join();
    }
}
