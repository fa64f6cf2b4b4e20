package org.loanhub.gateway.call;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;

/** The connection to one third party: its connections, its breaker, its rows in the call log. Thread-safe. */
public final class ThirdParty {

    /** Makes sense of an answer, or says that it makes none. */
    @FunctionalInterface
    public interface Reader<A extends CallAnswer> {
        A read(HttpResponse<String> response) throws NoAnswerException;
    }

    /** Result code of a call that the open breaker did not let through. */
    public static final String BREAKER_OPEN = "BREAKER_OPEN";

    private final Party party;
    private final CallLimits limits;
    private final GatewayCallLog log;
    private final BusinessTime time;
    private final CircuitBreaker breaker;
    private final HttpClient http;

    public ThirdParty(Party party, CallLimits limits, GatewayCallLog log, BusinessTime time) {
        this.party = party;
        this.limits = limits;
        this.log = log;
        this.time = time;
        this.breaker = CircuitBreaker.of(party.id(), breakerConfig(limits));
        this.http = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(limits.connect())
                .build();
    }

    /** Sends once. */
    public <A extends CallAnswer> A tell(Call call, Reader<A> reader) throws NoAnswerException {
        long startedAt = System.nanoTime();
        try {
            A answer = reader.read(sendThroughBreaker(call));
            write(call, CallOutcome.ANSWERED, answer.code(), startedAt);
            return answer;
        } catch (NoAnswerException e) {
            write(call, e.outcome(), e.code(), startedAt);
            throw e;
        }
    }

    /** Sends, and once more if no answer comes: only for questions that change nothing. */
    public <A extends CallAnswer> A ask(Call call, Reader<A> reader) throws NoAnswerException {
        try {
            return tell(call, reader);
        } catch (NoAnswerException first) {
            return tell(call, reader);
        }
    }

    private HttpResponse<String> sendThroughBreaker(Call call) throws NoAnswerException {
        try {
            return breaker.executeCallable(() -> send(call));
        } catch (CallNotPermittedException e) {
            throw new NoAnswerException(CallOutcome.NOT_SENT, BREAKER_OPEN, e);
        } catch (NoAnswerException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("calling " + party.id(), e);
        }
    }

    private HttpResponse<String> send(Call call) throws NoAnswerException {
        HttpRequest request = HttpRequest.newBuilder(call.uri())
                .header("Content-Type", call.contentType())
                .POST(BodyPublishers.ofString(call.body(), StandardCharsets.UTF_8))
                .build();
        CompletableFuture<HttpResponse<String>> pending =
                http.sendAsync(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        HttpResponse<String> response = await(pending);
        if (response.statusCode() >= 500) {
            throw new NoAnswerException(CallOutcome.UNANSWERED, "HTTP_" + response.statusCode(), null);
        }
        return response;
    }

    // Not HttpRequest.timeout: that one ends with the headers, and a body may hang as well.
    private HttpResponse<String> await(CompletableFuture<HttpResponse<String>> pending) throws NoAnswerException {
        try {
            return pending.get(limits.answer().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            pending.cancel(true);
            throw new NoAnswerException(CallOutcome.UNANSWERED, "TIMEOUT", e);
        } catch (InterruptedException e) {
            pending.cancel(true);
            Thread.currentThread().interrupt();
            throw new NoAnswerException(CallOutcome.UNANSWERED, "INTERRUPTED", e);
        } catch (ExecutionException e) {
            throw unsentOrUnanswered(e.getCause());
        }
    }

    private static NoAnswerException unsentOrUnanswered(@Nullable Throwable cause) {
        boolean neverConnected = cause instanceof ConnectException || cause instanceof HttpConnectTimeoutException;
        return neverConnected
                ? new NoAnswerException(CallOutcome.NOT_SENT, "NO_CONNECTION", cause)
                : new NoAnswerException(CallOutcome.UNANSWERED, "CONNECTION_LOST", cause);
    }

    private void write(Call call, CallOutcome outcome, String code, long startedAt) {
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startedAt);
        log.add(new GatewayCall(party.id(), call.operation(), call.reference(), outcome, code, millis, time.now()));
    }

    private static CircuitBreakerConfig breakerConfig(CallLimits limits) {
        return CircuitBreakerConfig.custom()
                .slidingWindowSize(limits.breakerCalls())
                .minimumNumberOfCalls(limits.breakerCalls())
                .failureRateThreshold(50)
                .waitDurationInOpenState(limits.breakerPause())
                .permittedNumberOfCallsInHalfOpenState(1)
                .build();
    }
}
