package org.loanhub.api.wukong;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.loanhub.Http;

/**
 * Sends what the published web client sends (docs/reference/wukong-server.md, parts 1 and 2): every body is a form, a list is
 * {@code name[]=…}, PUT is a POST with a header, and the token of who has none is {@code undefined}. Immutable.
 */
final class OriginalClient {

    static final String NO_TOKEN = "undefined";

    private final String url;
    private final String token;

    OriginalClient(String url, String token) {
        this.url = url;
        this.token = token;
    }

    OriginalClient at(String otherUrl) {
        return new OriginalClient(otherUrl, token);
    }

    OriginalClient with(String otherToken) {
        return new OriginalClient(url, otherToken);
    }

    JSONObject get(String path) {
        return get(path, Map.of());
    }

    JSONObject get(String path, Map<String, ?> params) {
        return answer(
                request(path + (params.isEmpty() ? "" : "?" + form(params))).GET());
    }

    JSONObject post(String path, Map<String, ?> params) {
        return answer(withForm(path, params));
    }

    JSONObject put(String path, Map<String, ?> params) {
        return answer(withForm(path, params).header("X-HTTP-Method-Override", "PUT"));
    }

    private HttpRequest.Builder withForm(String path, Map<String, ?> params) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(params)));
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url + path));
        return token.isEmpty() ? request : request.header("Authorization", token);
    }

    private static JSONObject answer(HttpRequest.Builder request) {
        HttpResponse<String> response = Http.send(request);
        if (response.statusCode() != 200) {
            throw new AssertionError("HTTP " + response.statusCode() + ": " + response.body());
        }
        return JSON.parseObject(response.body());
    }

    private static String form(Map<String, ?> params) {
        StringJoiner form = new StringJoiner("&");
        params.forEach((name, value) -> {
            if (value instanceof List<?> items) {
                items.forEach(item -> form.add(encode(name + "[]") + "=" + encode(item.toString())));
            } else {
                form.add(encode(name) + "=" + encode(value.toString()));
            }
        });
        return form.toString();
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** What the client does with {@code results[0]}. */
    static JSONObject first(JSONObject answer) {
        return WukongClient.first(answer);
    }

    /** {@code results[0].detail[0]} of the home page. */
    static JSONObject newestLine(JSONObject home) {
        JSONArray detail = home.getJSONArray("detail");
        return detail.getJSONObject(0).getJSONObject("content");
    }
}
