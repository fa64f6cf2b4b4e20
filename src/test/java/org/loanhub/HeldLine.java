package org.loanhub;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * A connection to the sandbox on which some calls are held back. Either their answers are, when the third party has done
 * what it was asked to and nobody has heard of it, or the requests themselves.
 */
public final class HeldLine implements AutoCloseable {

    /** What of a call is held back. */
    public enum Held {
        REQUEST,
        ANSWER
    }

    /** @param body as sent */
    public record Seen(String path, String body) {}

    private final String target;
    private final Set<String> paths;
    private final Held held;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newCachedThreadPool(HeldLine::daemon);
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;

    /**
     * @param target where it leads, without a slash at the end
     * @param paths the calls that are held back until this is closed
     */
    public HeldLine(String target, Held held, Set<String> paths) throws IOException {
        this.target = target;
        this.held = held;
        this.paths = paths;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), 0), 0);
        server.setExecutor(workers);
        server.createContext("/", this::pass);
        server.start();
    }

    private void pass(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (paths.contains(path) && held == Held.REQUEST) {
                hold(path, body);
                return;
            }
            HttpResponse<byte[]> answer = send(exchange, body);
            if (paths.contains(path)) {
                hold(path, body);
                return;
            }
            seen.add(new Seen(path, body));
            answer.headers()
                    .firstValue("Content-Type")
                    .ifPresent(type -> exchange.getResponseHeaders().set("Content-Type", type));
            exchange.sendResponseHeaders(answer.statusCode(), answer.body().length);
            exchange.getResponseBody().write(answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void hold(String path, String body) throws InterruptedException {
        seen.add(new Seen(path, body));
        closed.await();
    }

    private HttpResponse<byte[]> send(HttpExchange exchange, String body) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create(target + exchange.getRequestURI().getPath()))
                .POST(HttpRequest.BodyPublishers.ofString(body));
        String type = exchange.getRequestHeaders().getFirst("Content-Type");
        if (type != null) {
            request.header("Content-Type", type);
        }
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What came on this path, oldest first. */
    public List<String> bodies(String path) {
        return seen.stream()
                .filter(message -> message.path().equals(path))
                .map(Seen::body)
                .toList();
    }

    @Override
    public void close() {
        closed.countDown();
        server.stop(0);
        workers.shutdownNow();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "held-line");
        thread.setDaemon(true);
        return thread;
    }
}
