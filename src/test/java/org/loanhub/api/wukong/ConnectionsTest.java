package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.druid.pool.DruidDataSource;
import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios;

/** Who waits for a third party leaves the database to others: the pool has twenty connections. */
@Tag("server")
class ConnectionsTest {

    private static final int WAITING = 8;

    /** More than what goes on beside the test. */
    private static final int FEW = 3;

    private final TestServer server = TestServer.get();
    private final DruidDataSource pool = server.server.bean(DruidDataSource.class);

    @Test
    void anIdentityCheckHoldsNoConnectionWhileLimuIsSlow() throws Exception {
        assertHeldBy(
                Scenarios.Party.LIMU,
                user -> user.post("/lm-identity", Map.of("username", "郝柳色", "identityno", "362313199501022020")));
    }

    @Test
    void aCreditCheckHoldsNoConnectionWhileLimuIsSlow() throws Exception {
        assertHeldBy(Scenarios.Party.LIMU, user -> user.post("/lm-taobao"));
    }

    @Test
    void aCodeHoldsNoConnectionWhileItIsSent() throws Exception {
        assertHeldBy(
                Scenarios.Party.SMS,
                user -> user.post("/1/send-mobile-code/new-user", Map.of("mobile", WukongClient.freshMobile())));
    }

    private void assertHeldBy(Scenarios.Party slow, Function<WukongClient, JSONObject> call) throws Exception {
        List<WukongClient> users = new ArrayList<>();
        for (int i = 0; i < WAITING; i++) {
            users.add(WukongClient.user());
        }
        ExecutorService crowd = Executors.newFixedThreadPool(WAITING);
        server.thirdParties.scenarios().choose(slow, Scenario.TIMEOUT_THEN_SUCCESS);
        try {
            List<Future<JSONObject>> answers = users.stream()
                    .map(user -> crowd.submit(() -> call.apply(user)))
                    .toList();
            Waits.pass(Duration.ofMillis(500));
            int held = fewestHeld();

            assertThat(answers).filteredOn(Future::isDone).isEmpty();
            assertThat(held).isLessThan(FEW);
            for (Future<JSONObject> answer : answers) {
                assertThat(answer.get()).containsKey("status");
            }
        } finally {
            server.thirdParties.scenarios().choose(slow, Scenario.FINE);
            crowd.shutdownNow();
        }
    }

    /** Of many looks, since other work comes and goes. */
    private int fewestHeld() {
        int fewest = pool.getActiveCount();
        for (int i = 0; i < 50; i++) {
            Waits.pass(Duration.ofMillis(10));
            fewest = Math.min(fewest, pool.getActiveCount());
        }
        return fewest;
    }
}
