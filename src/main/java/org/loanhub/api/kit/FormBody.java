package org.loanhub.api.kit;

import com.alibaba.fastjson2.JSONArray;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.RequestFault.Kind;

/** Reads forms and queries, for every method: a servlet container itself reads the forms of POST only. */
final class FormBody {

    /** Servlet containers have the same limit. */
    static final int MAX_FIELDS = 1000;

    private FormBody() {}

    /**
     * The fields; one that comes several times is a list.
     *
     * @throws RequestFault if it cannot be decoded, or has too many fields
     */
    static Map<String, Object> read(@Nullable String form) {
        Map<String, Object> fields = new HashMap<>();
        if (form == null || form.isBlank()) {
            return fields;
        }
        String[] pairs = form.split("&", MAX_FIELDS + 1);
        if (pairs.length > MAX_FIELDS) {
            throw new RequestFault(Kind.FORM);
        }
        for (String pair : pairs) {
            int equals = pair.indexOf('=');
            String name = decode(equals < 0 ? pair : pair.substring(0, equals));
            add(fields, name, equals < 0 ? "" : decode(pair.substring(equals + 1)));
        }
        return fields;
    }

    static void add(Map<String, Object> fields, String name, String text) {
        Object before = fields.get(name);
        if (before == null) {
            fields.put(name, text);
        } else if (before instanceof JSONArray list) {
            list.add(text);
        } else {
            fields.put(name, JSONArray.of(before, text));
        }
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            throw new RequestFault(Kind.FORM);
        }
    }
}
