package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An answer of the sandbox; bodies are UTF-8. */
public record SandboxResponse(int status, Map<String, String> headers, String body) {

    public SandboxResponse {
        headers = Map.copyOf(headers);
    }

    public static SandboxResponse html(String body) {
        return of(200, "text/html;charset=utf-8", body);
    }

    /** @param value anything that fastjson writes: a map, a list, a record */
    public static SandboxResponse json(Object value) {
        return of(200, "application/json;charset=utf-8", JSON.toJSONString(value));
    }

    public static SandboxResponse text(int status, String body) {
        return of(status, "text/plain;charset=utf-8", body);
    }

    /** After a form: the browser goes on with a GET of {@code location}. */
    public static SandboxResponse seeOther(String location) {
        return new SandboxResponse(303, Map.of("Location", location), "");
    }

    public static SandboxResponse of(int status, String contentType, String body) {
        return new SandboxResponse(status, Map.of("Content-Type", contentType), body);
    }

    void write(HttpExchange exchange) throws IOException {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        headers.forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        exchange.getResponseBody().write(bytes);
    }
}
