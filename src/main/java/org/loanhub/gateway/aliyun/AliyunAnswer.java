package org.loanhub.gateway.aliyun;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpResponse;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.call.CallAnswer;
import org.loanhub.gateway.call.NoAnswerException;

/** An answer of Aliyun's RPC calls; errors come with a status of 4xx and the same form. */
record AliyunAnswer(String code, JSONObject body) implements CallAnswer {

    static AliyunAnswer read(HttpResponse<String> response) throws NoAnswerException {
        JSONObject body = parse(response.body());
        String code = body == null ? null : body.getString("Code");
        if (body == null || code == null) {
            throw NoAnswerException.unreadable("HTTP_" + response.statusCode());
        }
        return new AliyunAnswer(code, body);
    }

    boolean isOk() {
        return code.equals("OK");
    }

    private static @Nullable JSONObject parse(String text) {
        try {
            return JSON.parseObject(text);
        } catch (JSONException e) {
            return null;
        }
    }
}
