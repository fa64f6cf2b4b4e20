package org.loanhub.api.kit;

import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.RequestFault.Kind;
import org.springframework.http.MediaType;

/** Reads the fields of a request, wherever they stand in it: the one reader of all doors. */
public final class RequestReader {

    private static final String READ = RequestReader.class.getName();

    private RequestReader() {}

    /**
     * The fields. Who asks again, of the same request, gets the same ones: a body can be read only once.
     *
     * @throws RequestFault if they cannot be read
     */
    public static Fields read(HttpServletRequest request, RequestFormat format) {
        if (request.getAttribute(READ) instanceof Fields known) {
            return known;
        }
        Fields fields = fields(request, format);
        request.setAttribute(READ, fields);
        return fields;
    }

    private static Fields fields(HttpServletRequest request, RequestFormat format) {
        return switch (format.body()) {
            case NONE -> new Fields(query(request, format));
            case JSON -> Fields.ofJson(Bodies.text(request, format.maxBytes()), false);
            case DECLARED_JSON -> declaredJson(request, format.maxBytes());
            case FORM -> new Fields(form(request, format));
            case ANY -> new Fields(any(request, format));
        };
    }

    private static Fields declaredJson(HttpServletRequest request, int maxBytes) {
        String type = request.getContentType();
        if (type != null && !type.toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_JSON_VALUE)) {
            throw new RequestFault(Kind.MEDIA_TYPE);
        }
        return Fields.ofJson(Bodies.strictly(Bodies.unpacked(request, maxBytes)), true);
    }

    private static JSONObject form(HttpServletRequest request, RequestFormat format) {
        JSONObject values = query(request, format);
        String type = request.getContentType();
        if (MultipartBody.isDeclared(type) || isForm(type)) {
            byte[] body = Bodies.read(request, format.maxBytes());
            if (isForm(type) || MultipartBody.is(body, type)) {
                addForm(values, body, request);
            }
        }
        return values;
    }

    private static JSONObject any(HttpServletRequest request, RequestFormat format) {
        JSONObject values = query(request, format);
        byte[] body = Bodies.read(request, format.maxBytes());
        String text = new String(body, StandardCharsets.UTF_8);
        if (!text.isBlank() && isJson(text, request.getContentType())) {
            values.putAll(JsonBody.read(text, true));
        } else {
            addForm(values, body, request);
        }
        return values;
    }

    private static JSONObject query(HttpServletRequest request, RequestFormat format) {
        return new JSONObject(format.query() ? FormBody.read(request.getQueryString()) : Map.of());
    }

    private static void addForm(JSONObject values, byte[] body, HttpServletRequest request) {
        String type = request.getContentType();
        if (body.length == 0) {
            addReadAlready(values, request);
        } else if (MultipartBody.is(body, type)) {
            values.putAll(MultipartBody.read(body, type));
        } else {
            values.putAll(FormBody.read(new String(body, StandardCharsets.UTF_8)));
        }
    }

    /** Where two doors tell their operations at one path apart by a parameter, the container has read the form before. */
    private static void addReadAlready(JSONObject values, HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || !isForm(request.getContentType())) {
            return;
        }
        Map<String, String[]> form = request.getParameterMap();
        form.forEach((name, texts) -> {
            if (form.size() == 1 && name.startsWith("{")) {
                values.putAll(JsonBody.read(name, true));
            } else {
                values.put(name, texts.length == 1 ? texts[0] : JSONArray.of((Object[]) texts));
            }
        });
    }

    private static boolean isJson(String text, @Nullable String type) {
        return text.stripLeading().startsWith("{") || type != null && type.contains("json");
    }

    private static boolean isForm(@Nullable String type) {
        return type != null
                && type.strip().toLowerCase(Locale.ROOT).startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
    }
}
