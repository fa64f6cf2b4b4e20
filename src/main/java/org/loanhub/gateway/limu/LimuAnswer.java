package org.loanhub.gateway.limu;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONException;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.call.CallAnswer;
import org.loanhub.gateway.call.NoAnswerException;

/** An answer of Limu: {@code {code, msg, token, data?, input?}}. Limu signs none of them. */
record LimuAnswer(String code, JSONObject body) implements CallAnswer {

    static LimuAnswer read(HttpResponse<String> response) throws NoAnswerException {
        JSONObject body = response.statusCode() == 200 ? parse(response.body()) : null;
        if (body == null) {
            throw NoAnswerException.unreadable("HTTP_" + response.statusCode());
        }
        return new LimuAnswer(Optional.ofNullable(body.getString("code")).orElse(""), body);
    }

    String message() {
        return Optional.ofNullable(body.getString("msg")).orElse("");
    }

    private static @Nullable JSONObject parse(String text) {
        try {
            return JSON.parseObject(text);
        } catch (JSONException e) {
            return null;
        }
    }
}
