package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The tasks that run at the simulated Limu. Thread-safe. */
final class LimuTasks implements LimuTask.World, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LimuTasks.class);
    private static final int SHOWN = 20;

    private final Map<String, LimuTask> tasks = new ConcurrentHashMap<>();
    private final SmsBox box;
    private final Duration work;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(2, LimuTasks::daemon);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    LimuTasks(Sandbox sandbox, SmsBox box, Duration work) {
        this.box = box;
        this.work = work;
        sandbox.section("立木任务", this::section);
    }

    LimuTask start(String bizType, Map<String, String> parameters) {
        String userName = parameters.getOrDefault("username", "");
        LimuScenario scenario = LimuScenario.of(userName, usual(bizType, parameters));
        String token = UUID.randomUUID().toString().replace("-", "");
        LimuTask task = new LimuTask(token, bizType, userName, parameters, scenario, this);
        tasks.put(token, task);
        task.begin();
        return task;
    }

    Optional<LimuTask> find(Map<String, String> parameters) {
        return Optional.ofNullable(tasks.get(parameters.getOrDefault("token", "")));
    }

    @Override
    public void later(int times, Runnable next) {
        timer.schedule(next, work.toMillis() * times, TimeUnit.MILLISECONDS);
    }

    @Override
    public void sendSms(String userName, String code) {
        box.add(userName, "【授权登录】动态验证码 " + code + "。");
    }

    /** Once, and whatever the answer: the callback is only a hint. */
    @Override
    public void callBack(LimuTask task) {
        JSONObject state = task.answer();
        String form = "bizType=" + encode(task.bizType) + "&code=" + encode(state.getString("code")) + "&msg="
                + encode(state.getString("msg")) + "&token=" + encode(task.token) + "&uid="
                + encode(task.start.getOrDefault("uid", ""));
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(task.start.getOrDefault("callBackUrl", "")))
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/x-www-form-urlencoded;charset=utf-8")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            http.send(request, BodyHandlers.discarding());
        } catch (IOException | IllegalArgumentException e) {
            LOG.info("callback of task {} not taken: {}", task.token, e.toString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static LimuScenario usual(String bizType, Map<String, String> parameters) {
        if ("qr".equals(parameters.get("loginType"))) {
            return LimuScenario.QR;
        }
        return switch (bizType) {
            case "mobile", "mobileReport", "jd" -> LimuScenario.SMS;
            default -> LimuScenario.DIRECT;
        };
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sandbox-limu");
        thread.setDaemon(true);
        return thread;
    }

    private String section() {
        String scenarios = Arrays.stream(LimuScenario.values())
                .map(scenario -> "<tr><td><code>%s</code></td><td><code>%s</code></td><td>%s</td></tr>"
                        .formatted(scenario.word, scenario.ending, scenario.description))
                .collect(Collectors.joining());
        String rows = tasks.values().stream()
                .sorted(Comparator.comparing((LimuTask task) -> task.start.getOrDefault("ts", ""))
                        .reversed())
                .limit(SHOWN)
                .map(LimuTasks::row)
                .collect(Collectors.joining());
        return """
                <p class="hint">由用户名里的词,或手机号的末四位决定;其余:手机和京东要短信,淘宝和 QQ 邮箱扫码,别的直接成功。</p>
                <table><tr><th>用户名含</th><th>手机末四位</th><th>过程</th></tr>%s</table>
                <p class="hint">最近 %d 个任务。</p>
                <table><tr><th>类型</th><th>用户名</th><th>状态</th><th>应输入</th></tr>%s</table>
                """.formatted(scenarios, SHOWN, rows.isEmpty() ? "<tr><td colspan=\"4\">还没有任务</td></tr>" : rows);
    }

    private static String row(LimuTask task) {
        List<String> cells = List.of(task.bizType, SandboxPage.escape(task.userName), task.code(), task.expected());
        return "<tr><td>" + String.join("</td><td>", cells) + "</td></tr>";
    }
}
