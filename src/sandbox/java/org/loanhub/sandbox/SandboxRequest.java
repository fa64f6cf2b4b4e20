package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a handler may know of a request.
 *
 * @param path without the query
 * @param query decoded; of a name given twice the last one holds
 * @param body the text as sent, UTF-8
 */
public record SandboxRequest(
        String method, String path, Map<String, String> query, Map<String, String> headers, String body) {

    static SandboxRequest read(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        Map<String, String> headers = new LinkedHashMap<>();
        exchange.getRequestHeaders().forEach((name, values) -> headers.put(name.toLowerCase(), values.get(0)));
        return new SandboxRequest(
                exchange.getRequestMethod(),
                exchange.getRequestURI().getPath(),
                decode(exchange.getRequestURI().getRawQuery()),
                headers,
                body);
    }

    /** A parameter of the query, or {@code ""}. */
    public String query(String name) {
        return query.getOrDefault(name, "");
    }

    /** A field of the form in the body, or {@code ""}. */
    public String form(String name) {
        return form().getOrDefault(name, "");
    }

    /** The body read as {@code application/x-www-form-urlencoded}. */
    public Map<String, String> form() {
        return decode(body);
    }

    public Optional<String> header(String name) {
        return Optional.ofNullable(headers.get(name.toLowerCase()));
    }

    /** The body read as a JSON object; an empty body is an empty object. */
    public JSONObject json() {
        return body.isBlank() ? new JSONObject() : JSON.parseObject(body);
    }

    private static Map<String, String> decode(@Nullable String encoded) {
        Map<String, String> values = new LinkedHashMap<>();
        if (encoded == null || encoded.isBlank()) {
            return values;
        }
        for (String pair : encoded.split("&")) {
            int equals = pair.indexOf('=');
            String name = equals < 0 ? pair : pair.substring(0, equals);
            String value = equals < 0 ? "" : pair.substring(equals + 1);
            values.put(unescape(name), unescape(value));
        }
        return values;
    }

    private static String unescape(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
