package org.loanhub.api.wukong;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONReader;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads parameters from query, form and JSON body alike, for every method: a servlet container itself reads forms of POST only.
 * A body that begins like a JSON object is one, whatever its media type says. The body wins over the query.
 */
final class ParamsReader {

    /** The longest documented request has a few thousand bytes. */
    private static final int LONGEST_BODY = 64 * 1024;

    /** Read and thrown away behind a body that is too long, so that its sender gets to read the answer. */
    private static final int DRAINED = 4 * 1024 * 1024;

    private ParamsReader() {}

    /** @throws Refusal if the parameters cannot be read */
    static Params read(HttpServletRequest request) throws IOException {
        JSONObject values = new JSONObject();
        addForm(values, request.getQueryString());
        addBody(values, body(request), request);
        return new Params(values);
    }

    static String body(HttpServletRequest request) throws IOException {
        InputStream stream = request.getInputStream();
        byte[] bytes = stream.readNBytes(LONGEST_BODY + 1);
        if (bytes.length > LONGEST_BODY) {
            stream.skip(DRAINED);
            throw Refusal.failure("请求内容过长");
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static void addBody(JSONObject values, String body, HttpServletRequest request) {
        if (body.isBlank()) {
            if (request.getMethod().equals("POST")) {
                addReadAlready(values, request.getParameterMap());
            }
        } else if (isJson(body, request)) {
            values.putAll(json(body));
        } else {
            addForm(values, body);
        }
    }

    /** Here the container has read the form already, to find the call by a parameter. */
    private static void addReadAlready(JSONObject values, Map<String, String[]> form) {
        form.forEach((name, texts) -> {
            if (form.size() == 1 && name.startsWith("{")) {
                values.putAll(json(name));
            } else {
                values.put(name, texts.length == 1 ? texts[0] : JSONArray.of((Object[]) texts));
            }
        });
    }

    private static boolean isJson(String body, HttpServletRequest request) {
        String type = request.getContentType();
        return body.stripLeading().startsWith("{") || type != null && type.contains("json");
    }

    private static JSONObject json(String text) {
        try {
            // Otherwise {"$ref":"$"} makes an object that contains itself.
            JSONObject json = JSON.parseObject(
                    text, JSONReader.Feature.DisableReferenceDetect, JSONReader.Feature.UseBigDecimalForDoubles);
            if (json != null) {
                return json;
            }
        } catch (JSONException unreadable) {
            // answered below
        }
        throw Refusal.failure("请求内容无法解析，请检查JSON格式");
    }

    private static void addForm(JSONObject values, @Nullable String form) {
        if (form == null) {
            return;
        }
        JSONObject read = new JSONObject();
        for (String pair : form.split("&")) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            String text = equals < 0 ? "" : decode(pair.substring(equals + 1));
            Object before = read.get(name);
            read.put(name, before == null ? text : both(before, text));
        }
        values.putAll(read);
    }

    private static JSONArray both(Object before, String text) {
        JSONArray list = before instanceof JSONArray known ? known : JSONArray.of(before);
        list.add(text);
        return list;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw Refusal.failure("请求参数的URL编码有误");
        }
    }
}
