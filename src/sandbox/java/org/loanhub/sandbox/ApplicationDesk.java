package org.loanhub.sandbox;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import org.loanhub.endofday.EndOfDayService;

/**
 * What an application beside a sandbox of its own process answers to it: the operators' desks, the end of a day, and where
 * the clock stands. On 127.0.0.1, on a port of its own.
 */
final class ApplicationDesk implements AutoCloseable {

    private final MovableClock clock;
    private final EndOfDayService endOfDay;
    private final Sandbox sandbox;

    private ApplicationDesk(MovableClock clock, EndOfDayService endOfDay, Sandbox sandbox) {
        this.clock = clock;
        this.endOfDay = endOfDay;
        this.sandbox = sandbox;
    }

    /**
     * @param port 0 takes any free one
     * @throws IOException if the port is taken
     */
    static ApplicationDesk start(int port, LocalServer server, MovableClock clock) throws IOException {
        Sandbox sandbox = new Sandbox(port);
        ApplicationDesk desk = new ApplicationDesk(clock, server.bean(EndOfDayService.class), sandbox);
        LendingDesk.of(server).addTo(sandbox);
        CustomerDesk.of(server, clock).addTo(sandbox);
        sandbox.route("POST", "/end-of-day", desk::endDay);
        sandbox.route("POST", "/clock", desk::movedTo);
        sandbox.route("GET", "/sections", request -> SandboxResponse.json(sandbox.shown()));
        sandbox.start();
        return desk;
    }

    String url() {
        return sandbox.url();
    }

    private SandboxResponse endDay(SandboxRequest request) {
        LocalDate day = LocalDate.parse(request.form("day"));
        return endOfDay.run(day) ? SandboxResponse.text(200, "") : SandboxResponse.text(500, day + " failed");
    }

    private SandboxResponse movedTo(SandboxRequest request) {
        clock.catchUp(Duration.parse(request.form("ahead")));
        return SandboxResponse.text(200, clock.ahead().toString());
    }

    @Override
    public void close() {
        sandbox.close();
    }
}
