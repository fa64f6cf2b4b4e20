package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** All texts that simulated parties sent, newest first: {@code GET /sms?mobile=}. Thread-safe. */
public final class SmsBox {

    /**
     * @param code the digits in the text: its first run of six, else its first of four to eight, else empty
     * @param at Asia/Shanghai
     */
    public record Text(String mobile, String text, String code, String at) {}

    private static final Pattern SIX_DIGITS = Pattern.compile("(?<!\\d)\\d{6}(?!\\d)");
    private static final Pattern SOME_DIGITS = Pattern.compile("(?<!\\d)\\d{4,8}(?!\\d)");
    private static final int KEPT = 20_000;
    private static final int SHOWN = 20;

    private final Clock clock;
    private final Deque<Text> newestFirst = new ArrayDeque<>();
    private final ReentrantLock lock = new ReentrantLock();

    SmsBox(Sandbox sandbox, Clock clock) {
        this.clock = clock;
        sandbox.route("GET", "/sms", request -> SandboxResponse.json(of(request.query("mobile"))));
        sandbox.section("短信", this::section);
    }

    void add(String mobile, String text) {
        String at = LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS).toString();
        lock.lock();
        try {
            newestFirst.addFirst(new Text(mobile, text, codeIn(text), at));
            if (newestFirst.size() > KEPT) {
                newestFirst.removeLast();
            }
        } finally {
            lock.unlock();
        }
    }

    /** @param mobile empty for the texts to everybody */
    public List<Text> of(String mobile) {
        lock.lock();
        try {
            return newestFirst.stream()
                    .filter(text -> mobile.isEmpty() || text.mobile().equals(mobile))
                    .toList();
        } finally {
            lock.unlock();
        }
    }

    static String codeIn(String text) {
        Matcher six = SIX_DIGITS.matcher(text);
        if (six.find()) {
            return six.group();
        }
        Matcher some = SOME_DIGITS.matcher(text);
        return some.find() ? some.group() : "";
    }

    private String section() {
        String rows = of("").stream()
                .limit(SHOWN)
                .map(text -> "<tr><td>%s</td><td><code>%s</code></td><td>%s</td></tr>"
                        .formatted(
                                text.at().replace('T', ' '),
                                SandboxPage.escape(text.mobile()),
                                SandboxPage.escape(text.text())))
                .collect(Collectors.joining());
        return """
                <p class="hint">最近 %d 条。接口:<code>GET /sms?mobile=</code></p>
                <table><tr><th>时间</th><th>手机号</th><th>内容</th></tr>%s</table>
                """.formatted(SHOWN, rows.isEmpty() ? "<tr><td colspan=\"3\">还没有短信</td></tr>" : rows);
    }

    /** For logs of tests. */
    @Override
    public String toString() {
        return JSON.toJSONString(of(""));
    }
}
