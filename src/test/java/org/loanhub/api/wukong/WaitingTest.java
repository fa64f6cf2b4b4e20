package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Users who wait for Limu keep nobody else waiting: the server has 64 threads for requests. */
class WaitingTest {

    private static final int WAITING = 200;

    @Test
    void twoHundredTasksThatWaitForLimuLeaveTheServerToOthers() throws Exception {
        WukongClient waiting = WukongClient.user();
        WukongClient other = WukongClient.user();
        other.get("/home");
        ExecutorService crowd = Executors.newFixedThreadPool(WAITING);
        try {
            List<Future<JSONObject>> answers = new ArrayList<>();
            for (int i = 0; i < WAITING; i++) {
                answers.add(
                        crowd.submit(() -> waiting.post("/lm-jd", Map.of("username", "never", "password", "secret"))));
            }
            Thread.sleep(2000);

            long startedAt = System.nanoTime();
            for (int i = 0; i < 20; i++) {
                assertThat(other.get("/home")).containsEntry("status", "SUCCESS");
            }
            assertThat(Duration.ofNanos(System.nanoTime() - startedAt)).isLessThan(Duration.ofSeconds(4));
            assertThat(answers).filteredOn(Future::isDone).hasSizeLessThan(WAITING / 2);
            for (Future<JSONObject> answer : answers) {
                assertThat(answer.get()).containsEntry("status", "SUCCESS");
            }
        } finally {
            crowd.shutdownNow();
        }
    }
}
