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
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Waits;

/** Users who wait for Limu keep nobody else waiting: the server has 64 threads for requests. */
@Tag("server")
class WaitingTest {

    private static final int WAITING = 200;
    /** kyc.checks-a-day: more tasks of one kind are refused. */
    private static final int TASKS_OF_A_USER = 10;

    private static final int ASKED = 300;

    /** Other work on the machine can only make a round worse, so the best one counts. */
    private static final int ROUNDS = 4;

    /** Below it the clock of a busy machine decides, not we. */
    private static final Duration QUICK = Duration.ofMillis(10);

    private final WukongClient other = WukongClient.user();

    @Test
    void twoHundredTasksThatWaitForLimuLeaveHomeAsQuickAsItWas() throws Exception {
        slowestOfAHundred();
        List<String> rounds = new ArrayList<>();
        ExecutorService crowd = Executors.newFixedThreadPool(WAITING);
        try {
            for (int i = 0; i < ROUNDS; i++) {
                Duration quiet = slowestOfAHundred();
                Duration busy = whileAllWait(crowd);
                rounds.add("quiet " + quiet + ", with " + WAITING + " waiting " + busy);
                if (busy.compareTo(quiet.multipliedBy(2)) < 0 || busy.compareTo(QUICK) < 0) {
                    return;
                }
            }
        } finally {
            crowd.shutdownNow();
        }
        throw new AssertionError("/home, the slowest of a hundred: " + rounds);
    }

    private Duration whileAllWait(ExecutorService crowd) throws Exception {
        List<WukongClient> users = Stream.generate(WukongClient::user)
                .limit(WAITING / TASKS_OF_A_USER)
                .toList();
        List<Future<JSONObject>> answers = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            WukongClient user = users.get(i / TASKS_OF_A_USER);
            answers.add(crowd.submit(() -> user.post("/lm-jd", Map.of("username", "never", "password", "secret"))));
        }
        // All have been started by then; they wait for more than eight seconds.
        Waits.pass(Duration.ofSeconds(3));
        assertThat(answers).filteredOn(Future::isDone).isEmpty();
        Duration busy = slowestOfAHundred();
        for (Future<JSONObject> answer : answers) {
            assertThat(answer.get()).containsEntry("status", "SUCCESS");
        }
        return busy;
    }

    /** The 99th percentile. */
    private Duration slowestOfAHundred() {
        List<Duration> times = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            long startedAt = System.nanoTime();
            assertThat(other.get("/home")).containsEntry("status", "SUCCESS");
            times.add(Duration.ofNanos(System.nanoTime() - startedAt));
        }
        times.sort(null);
        return times.get(ASKED * 99 / 100);
    }
}
