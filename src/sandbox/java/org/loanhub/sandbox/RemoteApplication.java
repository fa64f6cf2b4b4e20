package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import java.io.IOException;
import java.net.ConnectException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The application in a process of its own, as the sandbox reaches it: at the address of the {@link ApplicationDesk} that it
 * tells at its start. Its desks are shown on the sandbox's page, and what the sandbox does not know is passed on to it. While it is not
 * there, time goes on without it: it ends the days that it missed at its next start.
 */
final class RemoteApplication implements ClockFollower {

    private static final Logger LOG = LoggerFactory.getLogger(RemoteApplication.class);
    private static final Pattern HERE = Pattern.compile("http://(127\\.0\\.0\\.1|localhost):\\d{1,5}");
    private static final int OK = 200;

    private final MovableClock clock;
    private final SandboxMemory memory;
    private volatile @Nullable SandboxClient desk;

    /** @param memory knows where the application was, if the sandbox alone was started again */
    RemoteApplication(MovableClock clock, SandboxMemory memory) {
        this.clock = clock;
        this.memory = memory;
        memory.recall("application", event -> desk = new SandboxClient(event.getString("desk")));
    }

    void addTo(Sandbox sandbox) {
        sandbox.route("POST", "/application", this::started);
        sandbox.fallback(this::passOn);
        sandbox.sections(this::sections);
    }

    private SandboxResponse started(SandboxRequest request) {
        String url = request.form("desk");
        if (!HERE.matcher(url).matches()) {
            return SandboxResponse.text(400, "desk 要写成 http://127.0.0.1:8091 这样的本机地址");
        }
        desk = new SandboxClient(url);
        memory.remember("application", Map.of("desk", url));
        return SandboxResponse.text(OK, clock.ahead().toString());
    }

    @Override
    public boolean endDay(LocalDate day) {
        return ask("/end-of-day", "day", day.toString());
    }

    @Override
    public void movedTo(Duration ahead) {
        if (!ask("/clock", "ahead", ahead.toString())) {
            throw new IllegalStateException("the application does not go by the sandbox's clock");
        }
    }

    /** @return true also when no application is there; false if it refused, or was lost on the way */
    private boolean ask(String path, String name, String value) {
        SandboxClient asked = desk;
        if (asked == null) {
            return true;
        }
        try {
            return asked.post(path, name, value).status() == OK;
        } catch (ConnectException gone) {
            LOG.info("the application is not there: {}", gone.toString());
            return true;
        } catch (IOException lost) {
            LOG.warn("the application did not answer {}", path, lost);
            return false;
        }
    }

    private SandboxResponse passOn(SandboxRequest request) throws IOException {
        SandboxClient asked = desk;
        if (asked == null) {
            return Sandbox.unknown(request);
        }
        try {
            return request.method().equals("POST")
                    ? asked.post(request.path(), request.body())
                    : asked.get(request.path());
        } catch (ConnectException gone) {
            return SandboxResponse.text(503, "应用现在没有运行");
        }
    }

    private List<SandboxPage.Section> sections() {
        SandboxClient asked = desk;
        if (asked == null) {
            return List.of(note("还没有应用连到这个沙箱：mvn -Prun -Dsandbox.url="));
        }
        try {
            return JSON.parseArray(asked.get("/sections").body(), ShownSection.class).stream()
                    .map(shown -> new SandboxPage.Section(shown.title(), shown::html))
                    .toList();
        } catch (IOException gone) {
            return List.of(note("应用现在没有运行；再次启动后接着处理未完成的订单"));
        }
    }

    private static SandboxPage.Section note(String text) {
        return new SandboxPage.Section("应用", () -> "<p>" + SandboxPage.escape(text) + "</p>");
    }

    /** A section of the application's desk as it comes over HTTP. */
    record ShownSection(String title, String html) {}
}
