package org.loanhub.sandbox;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;

/** The sandbox and the application talk to each other over HTTP where they are two processes. Thread-safe. */
final class SandboxClient {

    private static final Duration CONNECT = Duration.ofSeconds(5);

    /** The end of a day with many loans takes its time. */
    private static final Duration ANSWER = Duration.ofMinutes(10);

    private static final HttpClient HTTP = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();

    private final String url;

    /** @param url without a slash at the end */
    SandboxClient(String url) {
        this.url = url;
    }

    SandboxResponse get(String path) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + path)).GET());
    }

    /** Sends one field as a form. */
    SandboxResponse post(String path, String name, String value) throws IOException {
        return post(path, name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    /** Sends a body as a form, as it is. */
    SandboxResponse post(String path, String body) throws IOException {
        return send(HttpRequest.newBuilder(URI.create(url + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body)));
    }

    private static SandboxResponse send(HttpRequest.Builder request) throws IOException {
        try {
            HttpResponse<String> answer =
                    HTTP.send(request.timeout(ANSWER).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
            return new SandboxResponse(answer.statusCode(), headers(answer), answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", stopped);
        }
    }

    /** Those that make an answer what it is; lengths and dates are made anew. */
    private static Map<String, String> headers(HttpResponse<String> answer) {
        return answer.headers()
                .firstValue("Location")
                .map(location -> Map.of("Location", location))
                .orElseGet(() -> answer.headers()
                        .firstValue("Content-Type")
                        .map(type -> Map.of("Content-Type", type))
                        .orElse(Map.of()));
    }
}
