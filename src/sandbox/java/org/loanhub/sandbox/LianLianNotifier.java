package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Sends notifications until they are answered with 0000, thirty times at most. */
final class LianLianNotifier implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(LianLianNotifier.class);
    private static final int MOST_TRIES = 30;
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final SandboxTiming timing;
    private final LianLianSigner signer;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4, LianLianNotifier::daemon);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    LianLianNotifier(SandboxTiming timing, LianLianSigner signer) {
        this.timing = timing;
        this.signer = signer;
    }

    /** Sends what the order's scenario wants sent when the order has ended. */
    void orderEnded(LianLianOrder order) {
        switch (order.scenario) {
            case LOST_NOTIFICATION, UNKNOWN_THEN_HEALED, LOST_ORDER -> {}
            case LATE_NOTIFICATION -> schedule(order, body(order), 1, timing.late());
            case DUPLICATE_NOTIFICATION -> {
                for (int i = 0; i < 3; i++) {
                    schedule(order, body(order), 1, timing.notifyAfter());
                }
            }
            default -> schedule(order, body(order), 1, timing.notifyAfter());
        }
    }

    /** Sends the notification now, whatever the scenario. */
    void send(LianLianOrder order) {
        schedule(order, body(order), 1, Duration.ZERO);
    }

    /** Does something later, such as reversing an order. */
    void later(Duration delay, Runnable work) {
        timer.schedule(work, delay.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The notification of the order as it stands, signed as its scenario wants. */
    String body(LianLianOrder order) {
        return JSON.toJSONString(signer.sign(order.notification(), order.scenario));
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    private void schedule(LianLianOrder order, String body, int attempt, Duration delay) {
        String url = order.request.getOrDefault("notify_url", "");
        later(delay, () -> {
            if (!isTaken(url, body) && attempt < MOST_TRIES && !timer.isShutdown()) {
                schedule(order, body, attempt + 1, timing.repeatEvery());
            }
        });
    }

    private boolean isTaken(String url, String body) {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                    .timeout(PATIENCE)
                    .header("Content-Type", "text/json;charset=utf-8")
                    .POST(BodyPublishers.ofString(body))
                    .build();
            JSONObject answer =
                    JSON.parseObject(http.send(request, BodyHandlers.ofString()).body());
            return answer != null && "0000".equals(answer.getString("ret_code"));
        } catch (IOException | IllegalArgumentException | JSONException e) {
            LOG.info("notification of {} not taken: {}", url, e.toString());
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sandbox-lianlian");
        thread.setDaemon(true);
        return thread;
    }
}
