package org.loanhub.sandbox;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which scenario each third party plays: what the page chose, else what the last digits ask for. Thread-safe. */
public final class Scenarios {

    /** The simulated third parties. */
    public enum Party {
        SMS("阿里云短信"),
        LIMU("立木查验与数据"),
        LIANLIAN("连连支付");

        final String title;

        Party(String title) {
            this.title = title;
        }
    }

    private final Map<Party, Scenario> chosen = new ConcurrentHashMap<>();
    private final SandboxTiming timing;

    Scenarios(Sandbox sandbox, SandboxTiming timing) {
        this.timing = timing;
        sandbox.route("POST", "/scenario", this::post);
        sandbox.section("场景", this::section);
    }

    /** From now on for everything that {@code party} is asked; FINE leaves it to the last digits again. */
    public void choose(Party party, Scenario scenario) {
        chosen.put(party, scenario);
    }

    Scenario of(Party party, String... digits) {
        Scenario byPage = chosen.getOrDefault(party, Scenario.FINE);
        return byPage != Scenario.FINE
                ? byPage
                : Arrays.stream(digits)
                        .map(Scenario::ofEnding)
                        .filter(scenario -> scenario != Scenario.FINE)
                        .findFirst()
                        .orElse(Scenario.FINE);
    }

    /** Waits as the scenario wants before an answer goes out. */
    void delay(Scenario scenario) throws InterruptedException {
        switch (scenario) {
            case SLOW -> sleep(timing.slow());
            case TIMEOUT_THEN_SUCCESS, LOST_ORDER -> sleep(timing.hang());
            default -> {}
        }
    }

    private static void sleep(Duration time) throws InterruptedException {
        Thread.sleep(time.toMillis());
    }

    private SandboxResponse post(SandboxRequest request) {
        choose(Party.valueOf(request.form("party")), Scenario.valueOf(request.form("scenario")));
        return SandboxResponse.seeOther("/");
    }

    private String section() {
        String forms = Arrays.stream(Party.values()).map(this::form).collect(Collectors.joining());
        String rows = Arrays.stream(Scenario.values())
                .map(scenario -> "<tr><td><code>%s</code></td><td>%s</td><td><code>%s</code></td></tr>"
                        .formatted(scenario.ending, SandboxPage.escape(scenario.description), scenario.name()))
                .collect(Collectors.joining());
        return """
                %s
                <p class="hint">选“正常”时,由银行卡号的末四位,或金额(以分为单位,如 1044.42 元即 104442)的末四位决定,
                只作用于放款、扣款和支付页。慢 = %d 毫秒,超时 = %d 毫秒,通知在 %d 毫秒后,失败后每 %d 毫秒重发,迟到 = %d 毫秒。
                接口:<code>POST /scenario</code>(party=SMS、LIMU、LIANLIAN,scenario=下表右列)。</p>
                <table><tr><th>末四位</th><th>场景</th><th>名称</th></tr>%s</table>
                """.formatted(
                        forms,
                        timing.slow().toMillis(),
                        timing.hang().toMillis(),
                        timing.notifyAfter().toMillis(),
                        timing.repeatEvery().toMillis(),
                        timing.late().toMillis(),
                        rows);
    }

    private String form(Party party) {
        Scenario current = chosen.getOrDefault(party, Scenario.FINE);
        String options = Arrays.stream(Scenario.values())
                .map(scenario -> "<option value=\"%s\"%s>%s</option>"
                        .formatted(
                                scenario.name(),
                                scenario == current ? " selected" : "",
                                SandboxPage.escape(scenario.description)))
                .collect(Collectors.joining());
        return """
                <form method="post" action="/scenario"><input type="hidden" name="party" value="%s">
                <label>%s <select name="scenario">%s</select></label> <button>设定</button></form>
                """.formatted(party.name(), party.title, options);
    }
}
