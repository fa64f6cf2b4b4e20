package org.loanhub.sandbox;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One small HTTP server on 127.0.0.1 for all simulators. Parts add their routes and their section of the page for people
 * at {@code GET /}, before or after {@link #start}. Thread-safe.
 */
public final class Sandbox implements AutoCloseable {

    static {
        // Without it the JDK's server waits 40 ms before each answer on a kept-alive connection.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    /** Answers one request; whatever it throws is answered with status 500. */
    @FunctionalInterface
    public interface Handler {
        SandboxResponse handle(SandboxRequest request) throws Exception;
    }

    private static final Logger LOG = LoggerFactory.getLogger(Sandbox.class);

    private final Map<String, Handler> handlersByRoute = new ConcurrentHashMap<>();
    private final List<SandboxPage.Section> sections = new CopyOnWriteArrayList<>();
    private volatile Supplier<List<SandboxPage.Section>> furtherSections = List::of;
    private volatile Handler fallback = Sandbox::unknown;
    private final ExecutorService workers = Executors.newCachedThreadPool(Sandbox::daemon);
    private final HttpServer server;

    /**
     * Binds the port at once, so that {@link #url} is known before the start.
     *
     * @param port 0 takes any free port
     * @throws IOException if the port is taken
     */
    public Sandbox(int port) throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port), 0);
        server.setExecutor(workers);
        server.createContext("/", this::serve);
        route("GET", "/", request -> SandboxResponse.html(SandboxPage.render(allSections())));
    }

    public Sandbox start() {
        server.start();
        return this;
    }

    public int port() {
        return server.getAddress().getPort();
    }

    /** Without a slash at the end: {@code http://127.0.0.1:8090}. */
    public String url() {
        return "http://127.0.0.1:" + port();
    }

    /** @param path matched exactly, without the query */
    public void route(String method, String path, Handler handler) {
        handlersByRoute.put(method + " " + path, handler);
    }

    /** @param html made anew for each view of the page; texts in it are escaped by {@link SandboxPage#escape} */
    public void section(String title, Supplier<String> html) {
        sections.add(new SandboxPage.Section(title, html));
    }

    /** Sections that are looked up anew for each view of the page; they come last. */
    void sections(Supplier<List<SandboxPage.Section>> further) {
        furtherSections = further;
    }

    /** Answers what no route is for. */
    void fallback(Handler handler) {
        fallback = handler;
    }

    static SandboxResponse unknown(SandboxRequest request) {
        return SandboxResponse.text(404, "沙箱里没有这个地址: " + request.method() + " " + request.path());
    }

    /** The sections as they show now, title and HTML. */
    List<Map<String, String>> shown() {
        return sections.stream()
                .map(section -> Map.of("title", section.title(), "html", SandboxPage.content(section)))
                .toList();
    }

    private List<SandboxPage.Section> allSections() {
        return Stream.concat(sections.stream(), furtherSections.get().stream()).toList();
    }

    @Override
    public void close() {
        server.stop(0);
        workers.shutdownNow();
    }

    private void serve(HttpExchange exchange) throws IOException {
        try (exchange) {
            answer(exchange).write(exchange);
        }
    }

    private SandboxResponse answer(HttpExchange exchange) {
        String path = exchange.getRequestURI().getPath();
        Handler handler = handlersByRoute.getOrDefault(exchange.getRequestMethod() + " " + path, fallback);
        try {
            return handler.handle(SandboxRequest.read(exchange));
        } catch (InterruptedException e) {
            return SandboxResponse.text(503, "沙箱正在停止");
        } catch (Exception e) {
            LOG.warn("sandbox {} {} failed", exchange.getRequestMethod(), path, e);
            return SandboxResponse.text(500, "沙箱出错: " + e.getClass().getSimpleName());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "sandbox");
        thread.setDaemon(true);
        return thread;
    }
}
