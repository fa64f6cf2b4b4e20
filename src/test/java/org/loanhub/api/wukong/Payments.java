package org.loanhub.api.wukong;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;

/** Paying on LianLian's page. */
public final class Payments {

    private Payments() {}

    /** Asks for the page and approves there. @return the answer that had the page's form */
    static JSONObject pay(WukongClient user, long loanId, Map<String, ?> more) {
        JSONObject answer = order(user, loanId, more);
        approve(answer);
        return answer;
    }

    static JSONObject order(WukongClient user, long loanId, Map<String, ?> more) {
        Map<String, Object> params = new HashMap<>(more);
        params.put("loan_id", loanId);
        return user.post("/llpay-auth-pay", params);
    }

    static HttpResponse<String> approve(JSONObject answer) {
        return Browser.decide("/authpay.htm", reqData(answer), "approve");
    }

    static String reqData(JSONObject answer) {
        return WukongClient.first(answer).getString("req_data");
    }

    static JSONObject fields(JSONObject answer) {
        return JSON.parseObject(reqData(answer));
    }
}
