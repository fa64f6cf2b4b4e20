package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;

/** The answers that document 002 prints, and whether one of ours has their form: names in their order, and types. */
final class Printed {

    private static final JSONObject EXAMPLES = read();

    private Printed() {}

    private static JSONObject read() {
        try (InputStream stream = Objects.requireNonNull(Printed.class.getResourceAsStream("printed.json"))) {
            return JSON.parseObject(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static Set<String> calls() {
        return EXAMPLES.keySet();
    }

    static JSONObject of(String call) {
        return Objects.requireNonNull(EXAMPLES.getJSONObject(call), call);
    }

    /** Status and message letter by letter, the results by their form. */
    static void assertLike(String call, JSONObject answer) {
        JSONObject printed = of(call);
        assertThat(answer.get("status")).as(call).isEqualTo(printed.get("status"));
        assertThat(answer.get("error_message")).as(call).isEqualTo(printed.get("error_message"));
        assertForm(call, printed, answer);
    }

    static void assertForm(String where, Object printed, Object ours) {
        if (printed instanceof JSONObject object) {
            assertThat(ours).as(where).isInstanceOf(JSONObject.class);
            assertThat(((JSONObject) ours).keySet()).as(where).containsExactlyElementsOf(object.keySet());
            object.forEach((name, value) -> assertForm(where + "." + name, value, ((JSONObject) ours).get(name)));
        } else if (printed instanceof JSONArray array) {
            assertThat(ours).as(where).isInstanceOf(JSONArray.class);
            assertThat((JSONArray) ours).as(where).isNotEmpty();
            ((JSONArray) ours).forEach(item -> assertForm(where + "[]", array.get(0), item));
        } else if (printed instanceof Number) {
            assertThat(ours).as(where).isInstanceOf(Number.class);
        } else {
            assertThat(ours).as(where).isInstanceOf(printed.getClass());
        }
    }
}
