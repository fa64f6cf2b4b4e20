package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONReader;
import java.util.Optional;

/**
 * The fields of a request. Nothing is bound before it is looked at: each section of the document has codes of its own for a
 * field that is missing or malformed, and the signature covers fields that no section names.
 */
final class Fields {

    private final JSONObject json;

    private Fields(JSONObject json) {
        this.json = json;
    }

    /** @throws Refusal not carried out, if the text is no JSON object */
    static Fields parse(String text) {
        try {
            // Otherwise {"$ref":"$"} makes an object that contains itself.
            JSONObject json = JSON.parseObject(text, JSONReader.Feature.DisableReferenceDetect);
            if (json != null) {
                return new Fields(json);
            }
        } catch (JSONException unreadable) {
            // answered below, like an empty body
        }
        throw Refusal.notCarriedOut("请求报文无法解析，请检查JSON格式");
    }

    /** The whole message, unknown fields included. */
    JSONObject message() {
        return json;
    }

    boolean has(String name) {
        return json.get(name) != null;
    }

    /** Whether the field has a value that cannot be read as text. */
    boolean isMistyped(String name) {
        Object value = json.get(name);
        return value != null && !(value instanceof String) && !(value instanceof Number);
    }

    /** The field as text; empty if it is absent, "", or neither text nor number. */
    Optional<String> text(String name) {
        Object value = json.get(name);
        return value instanceof String || value instanceof Number
                ? Optional.of(value.toString()).filter(text -> !text.isEmpty())
                : Optional.empty();
    }
}
