package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.loanhub.api.kit.Slice;

/**
 * What every answer looks like (通用返回结果字段).
 *
 * @param fields all of it; fields that an answer does not have are left out, not null
 */
record Envelope(@JSONField(value = true) Map<String, Object> fields) {

    static Envelope done(String message) {
        return of(Status.SUCCESS, message, Map.of());
    }

    /** A single result is a list as well. */
    static Envelope one(Object result) {
        return list(List.of(result));
    }

    static Envelope list(List<?> results) {
        return with("", results);
    }

    static Envelope slice(Slice<?> slice) {
        return of(Status.SUCCESS, "", ordered("results", slice.items(), "has_more", slice.hasMore()));
    }

    /** For the operations whose printed {@code results} is no list. */
    static Envelope with(String message, Object results) {
        return of(Status.SUCCESS, message, Map.of("results", results));
    }

    /** A failure that the client can go on from. */
    static Envelope failureWith(String message, List<?> results) {
        return of(Status.FAILURE, message, Map.of("results", results));
    }

    static Envelope refusal(Refusal refusal) {
        return of(refusal.status(), refusal.text(), Map.of());
    }

    private static Map<String, Object> ordered(String name, Object value, String next, Object nextValue) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put(name, value);
        fields.put(next, nextValue);
        return fields;
    }

    private static Envelope of(Status status, String message, Map<String, ?> more) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("status", status.name());
        fields.put("error_message", message);
        fields.putAll(more);
        return new Envelope(fields);
    }
}
