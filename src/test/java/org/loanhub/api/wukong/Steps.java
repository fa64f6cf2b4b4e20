package org.loanhub.api.wukong;

import com.alibaba.fastjson2.JSONObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.sandbox.Person;

/** What a user does one after the other to be able to borrow, all through HTTP. */
public final class Steps {

    static final Map<String, Object> PROFILE = Map.of(
            "live_area", List.of("福建省", "厦门市", "集美区"),
            "live_addr", "厦门北站",
            "live_time", List.of("2年以上"));

    static final Map<String, Object> WORK = Map.of(
            "industry", "所属行业",
            "position", "职位",
            "company_name", "单位名称",
            "company_area", List.of("福建省", "厦门市", "湖里区"),
            "company_addr", "详细地址",
            "company_tel", "5767737");

    static final Map<String, Object> RELATION = Map.of(
            "linkman_relation_fir", List.of("朋友"),
            "linkman_name_fir", "姓名甲",
            "linkman_tel_fir", "13812340001",
            "linkman_relation_sec", List.of("同事"),
            "linkman_name_sec", "姓名乙",
            "linkman_tel_sec", "13812340002");

    private Steps() {}

    public static Person invent(String cardEnding) {
        return TestServer.get().thirdParties.people().invent(cardEnding);
    }

    public static JSONObject identity(WukongClient user, Person person) {
        return user.post("/lm-identity", Map.of("username", person.name(), "identityno", person.nationalId()));
    }

    public static void profile(WukongClient user) {
        done(user.post("/user-save-profile", PROFILE));
    }

    public static void work(WukongClient user) {
        done(user.post("/user-save-work", WORK));
    }

    public static void relation(WukongClient user) {
        done(user.post("/user-save-relation", RELATION));
    }

    /** Through Limu with the operator's SMS, to the end. */
    public static void mobile(WukongClient user) {
        JSONObject started = user.post("/lm-mobile", Map.of("servicecode", "123456"));
        String token = WukongClient.first(started).getString("token");
        if ("0006".equals(started.getString("error_message"))) {
            done(user.post(
                    "/lm-mobile-input", Map.of("token", token, "smscode", WukongClient.lastCode(user.mobile()))));
        }
        Waits.untilHolds(() -> {
            user.post("/lm-mobile-continue", Map.of("token", token));
            expect(1, WukongClient.first(user.get("/user-auth-state")).get("is_phone_auth"));
        });
    }

    /** On LianLian's page. @return the page that the browser ends on */
    public static String card(WukongClient user, String cardNo) {
        JSONObject answer = user.get("/llpay-sign", Map.of("card_no", cardNo));
        String reqData = WukongClient.first(answer).getJSONObject("req_data").toString();
        HttpResponse<String> redirect = Browser.decide("/signApply.htm", reqData, "approve");
        return Browser.open(Browser.target(redirect));
    }

    /** A user who has done everything that comes before borrowing. */
    public static WukongClient borrower(Person person) {
        WukongClient user = WukongClient.user();
        done(identity(user, person));
        profile(user);
        work(user);
        relation(user);
        mobile(user);
        card(user, person.cards().get(0));
        return user;
    }

    public static JSONObject home(WukongClient user) {
        return WukongClient.first(user.get("/home"));
    }

    /** @return the loan's id */
    public static long untilPaidOut(WukongClient user) {
        Waits.untilHolds(() -> expect("repaying", home(user).get("state")));
        return Long.parseLong(home(user).getString("id"));
    }

    /** On LianLian's page, until it is booked. @return the page that the browser ends on */
    public static String pay(WukongClient user, long loanId, long couponId) {
        JSONObject answer = Payments.order(user, loanId, Map.of("coupon_id", couponId));
        HttpResponse<String> page = Payments.approve(answer);
        Waits.untilHolds(() -> expect("finished", home(user).get("state")));
        return Browser.submit(page);
    }

    public static JSONObject done(JSONObject answer) {
        expect("SUCCESS", answer.get("status"));
        return answer;
    }

    private static void expect(Object wanted, Object got) {
        if (!wanted.equals(got)) {
            throw new AssertionError("wanted " + wanted + ", got " + got);
        }
    }
}
