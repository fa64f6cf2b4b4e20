package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.loanhub.Http;

/**
 * An operator's browser: keeps cookies, and sends the token that the session's forms carry. Redirects are followed by
 * {@link #submit} only.
 */
final class ConsoleBrowser {

    /** Of the five demo operators: admin, reviewer, cashier, collector, service. */
    static final String PASSWORD = "loanhub-demo";

    private static final Pattern TOKEN = Pattern.compile("name=\"_token\" value=\"([0-9a-f]+)\"");

    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    private ConsoleBrowser() {}

    static ConsoleBrowser anonymous() {
        return new ConsoleBrowser();
    }

    /** Logged in as a demo operator. */
    static ConsoleBrowser as(String loginName) {
        return as(loginName, PASSWORD);
    }

    static ConsoleBrowser as(String loginName, String password) {
        ConsoleBrowser browser = anonymous();
        assertThat(browser.logIn(loginName, password).statusCode()).isEqualTo(303);
        browser.readToken();
        return browser;
    }

    HttpResponse<String> logIn(String loginName, String password) {
        return send(form("/console/login", fields("name", loginName, "password", password)));
    }

    /** Every page carries the token, in the form that logs out at least. */
    void readToken() {
        Matcher found = TOKEN.matcher(get("/console/password").body());
        assertThat(found.find()).isTrue();
        token = found.group(1);
    }

    String token() {
        return token;
    }

    String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    void forget(String name) {
        cookies.remove(name);
    }

    void put(String name, String value) {
        cookies.put(name, value);
    }

    HttpResponse<String> get(String path) {
        return send(Http.request(path).GET());
    }

    /** The text of a page that is there. */
    String page(String path) {
        HttpResponse<String> answer = get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    /** Sends a form of this session. @param fields names and values in turn */
    HttpResponse<String> post(String path, String... fields) {
        Map<String, String> all = fields(fields);
        all.putIfAbsent("_token", token);
        return send(form(path, all));
    }

    /** Sends a form and reads the page that it leads to. */
    String submit(String path, String... fields) {
        HttpResponse<String> answer = post(path, fields);
        assertThat(answer.statusCode()).as(path).isEqualTo(303);
        return page(answer.headers().firstValue("Location").orElseThrow());
    }

    private static Map<String, String> fields(String... fields) {
        Map<String, String> all = new LinkedHashMap<>();
        for (int place = 0; place < fields.length; place += 2) {
            all.put(fields[place], fields[place + 1]);
        }
        return all;
    }

    private static HttpRequest.Builder form(String path, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
        return Http.request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.setHeader(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer = Http.send(request);
        answer.headers().allValues("Set-Cookie").forEach(this::keep);
        return answer;
    }

    private void keep(String header) {
        String pair = header.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (header.contains("Max-Age=0") || value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }
}
