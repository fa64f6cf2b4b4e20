package org.loanhub.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;

/**
 * {@code mvn -Psandbox}: the third parties and the clock in a process of their own, until Ctrl-C or SIGTERM. The application
 * is started beside it, stopped, killed and started again as often as one likes: {@code mvn -Prun -Dsandbox.url=}.
 *
 * <p>System properties: {@code sandbox.port}, 8090 where nothing is set; {@code sandbox.dir}, {@code target/sandbox} where nothing is set, keeps keys,
 * people, orders and clock for the next start.
 */
public final class SandboxRun {

    private SandboxRun() {}

    public static void main(String[] arguments) throws InterruptedException {
        int port = Integer.getInteger("sandbox.port", 8090);
        Path directory = Path.of(System.getProperty("sandbox.dir", "target/sandbox"));
        try {
            int boundPort = start(port, new SandboxHome(directory)).port();
            System.out.println(
                    "The sandbox is ready at http://localhost:" + boundPort + "/ , its folder is " + directory);
            System.out.println("  start the application beside it: mvn -Prun -Dsandbox.url=http://localhost:"
                    + boundPort + "   Ctrl-C stops the sandbox.");
        } catch (IOException taken) {
            System.err.println(
                    "The sandbox does not start: port " + port + " is taken, choose another with -Dsandbox.port=");
            System.exit(1);
        }
        new CountDownLatch(1).await();
    }

    private static Sandbox start(int port, SandboxHome home) throws IOException {
        Sandbox sandbox = new Sandbox(port);
        MovableClock clock = home.clock();
        SandboxThirdParties thirdParties =
                new SandboxThirdParties(sandbox, clock, SandboxTiming.LOCAL_RUN, home.memory(), home.keys());
        RemoteApplication application = new RemoteApplication(clock, home.memory());
        new ClockPage(clock, application, home.clockFile()).addTo(sandbox);
        application.addTo(sandbox);
        sandbox.route(
                "GET",
                "/settings",
                request -> SandboxResponse.json(thirdParties.settings(request.query("application"))));
        return sandbox.start();
    }
}
