package org.loanhub.api.wukong;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What every answer looks like (通用返回结果字段). Fields that an answer does not have are left out, not null. */
final class Envelope {

    private Envelope() {}

    static Map<String, Object> done(String message) {
        return of(Status.SUCCESS, message);
    }

    /** A single result is a list as well. */
    static Map<String, Object> one(Object result) {
        return list(List.of(result));
    }

    static Map<String, Object> list(List<?> results) {
        return with(done(""), results);
    }

    static Map<String, Object> slice(Slice<?> slice) {
        Map<String, Object> answer = list(slice.items());
        answer.put("has_more", slice.hasMore());
        return answer;
    }

    /** For the two calls whose printed {@code results} is no list. */
    static Map<String, Object> with(Map<String, Object> answer, Object results) {
        answer.put("results", results);
        return answer;
    }

    static Map<String, Object> refusal(Refusal refusal) {
        return of(refusal.status(), refusal.text());
    }

    private static Map<String, Object> of(Status status, String message) {
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("status", status.name());
        answer.put("error_message", message);
        return answer;
    }
}
