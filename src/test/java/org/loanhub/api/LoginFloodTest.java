package org.loanhub.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.api.futureloan.FutureloanClient;

/** Logins cost a core for some 30 ms each; however many come at once, other calls are answered. */
@Tag("server")
class LoginFloodTest {

    private static final int LOGINS = 90;
    private static final int ROUNDS = 4;

    private record Answer(String body, Duration took) {}

    @Test
    void ninetyParallelWrongLoginsLeaveOtherCallsFast() throws Exception {
        TestServer.get();
        ExecutorService clients = Executors.newFixedThreadPool(LOGINS);
        try {
            List<Future<Answer>> logins = new ArrayList<>();
            for (int i = 0; i < LOGINS * ROUNDS; i++) {
                String mobile = FutureloanClient.freshMobile();
                logins.add(clients.submit(() -> logIn(mobile)));
            }
            List<Duration> others = new ArrayList<>();
            while (logins.stream().anyMatch(login -> !login.isDone())) {
                others.add(timed(Http.request("/healthz").GET(), 200).took());
                others.add(timed(projects(), 200).took());
            }
            assertThat(others).hasSizeGreaterThan(4);
            Collections.sort(others);
            assertThat(others.get((others.size() - 1) * 99 / 100)).isLessThan(Duration.ofSeconds(3));

            List<String> answers = new ArrayList<>();
            for (Future<Answer> login : logins) {
                answers.add(login.get(60, TimeUnit.SECONDS).body());
            }
            assertThat(answers)
                    .allMatch(answer -> answer.contains("账号信息错误") || answer.contains("服务器繁忙，请稍后再试\""))
                    .anyMatch(answer -> answer.contains("\"code\":1001"))
                    .anyMatch(answer -> answer.contains("\"code\":1005"));
        } finally {
            clients.shutdownNow();
        }
    }

    private static HttpRequest.Builder projects() {
        return Http.request("/futureloan/loans?pageIndex=1&pageSize=1")
                .header("X-Lemonban-Media-Type", "lemonban.v2")
                .GET();
    }

    private static Answer logIn(String mobile) {
        return timed(
                Http.request("/futureloan/member/login")
                        .header("X-Lemonban-Media-Type", "lemonban.v2")
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "{\"mobile_phone\":\"" + mobile + "\",\"pwd\":\"wrong-one\"}")),
                200);
    }

    private static Answer timed(HttpRequest.Builder request, int status) {
        long start = System.nanoTime();
        HttpResponse<String> answer = Http.send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        return new Answer(answer.body(), Duration.ofNanos(System.nanoTime() - start));
    }
}
