package org.loanhub.api.chaojihua;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The answers that document 003 prints, and whether one of ours has their form: names in their order, and types. */
final class Printed {

    static final JSONObject EXAMPLES = read();

    private Printed() {}

    private static JSONObject read() {
        try (InputStream stream = Objects.requireNonNull(Printed.class.getResourceAsStream("printed.json"))) {
            return JSON.parseObject(stream.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static void assertForm(String example, JSONObject answer) {
        assertForm(example, EXAMPLES.getJSONObject(example), answer);
    }

    private static void assertForm(String where, Object printed, Object ours) {
        if (printed instanceof JSONObject object) {
            assertThat(ours).as(where).isInstanceOf(JSONObject.class);
            JSONObject other = (JSONObject) ours;
            assertThat(other.keySet()).as(where).containsExactlyElementsOf(object.keySet());
            object.forEach((name, value) -> assertForm(where + "." + name, value, other.get(name)));
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
