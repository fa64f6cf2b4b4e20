package org.loanhub.gateway.lianlian;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONArray;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import com.alibaba.fastjson2.JSONReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.call.CallAnswer;
import org.loanhub.kernel.Money;

/** The fields of an answer, a notification or a browser's return, as texts. */
record LianLianMessage(JSONObject json) implements CallAnswer {

    /** Empty if {@code text} is no JSON object. Decimals keep their digits, for they are signed as they are written. */
    static Optional<LianLianMessage> parse(String text) {
        try {
            return Optional.ofNullable(JSON.parseObject(text, JSONReader.Feature.UseBigDecimalForDoubles))
                    .map(LianLianMessage::new);
        } catch (JSONException e) {
            return Optional.empty();
        }
    }

    @Override
    public String code() {
        return text("ret_code");
    }

    /** The field, or {@code ""}. */
    String text(String field) {
        String value = json.getString(field);
        return value == null ? "" : value;
    }

    @Nullable
    String textOrNull(String field) {
        String value = text(field);
        return value.isEmpty() ? null : value;
    }

    @Nullable
    Money money(String field) {
        try {
            String yuan = textOrNull(field);
            return yuan == null ? null : Money.ofYuan(yuan);
        } catch (ArithmeticException | NumberFormatException e) {
            return null;
        }
    }

    /** A day as {@code yyyyMMdd}, or null. */
    @Nullable
    LocalDate day(String field) {
        try {
            String day = textOrNull(field);
            return day == null ? null : LocalDate.parse(day, DateTimeFormatter.BASIC_ISO_DATE);
        } catch (DateTimeException e) {
            return null;
        }
    }

    List<LianLianMessage> list(String field) {
        JSONArray array = json.getJSONArray(field);
        return array == null
                ? List.of()
                : array.toList(JSONObject.class).stream()
                        .map(LianLianMessage::new)
                        .toList();
    }

    boolean isSigned() {
        return !text("sign").isEmpty();
    }

    /** @param unsigned fields of this message that its signature does not cover */
    Map<String, String> signedFields(Set<String> unsigned) {
        Map<String, String> fields = new HashMap<>();
        json.keySet().stream()
                .filter(field -> !unsigned.contains(field))
                .forEach(field -> fields.put(field, text(field)));
        return fields;
    }
}
