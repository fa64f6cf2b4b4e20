package org.loanhub.gateway;

import com.alibaba.fastjson2.JSON;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A signed form for the payer's browser: POST to {@code url} with one field {@code req_data}.
 *
 * @param fields the members of {@code req_data}, in order, the signature last; texts as they are signed
 */
public record CashierRedirect(String url, Map<String, String> fields) {

    public CashierRedirect {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    /** The value of the field {@code req_data}. */
    public String reqData() {
        return JSON.toJSONString(fields);
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "CashierRedirect[" + url + "]";
    }
}
