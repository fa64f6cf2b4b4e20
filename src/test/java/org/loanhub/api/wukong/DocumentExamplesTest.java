package org.loanhub.api.wukong;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.api.wukong.WukongClient.first;
import static org.loanhub.api.wukong.WukongClient.guest;
import static org.loanhub.api.wukong.WukongClient.lastCode;

import com.alibaba.fastjson2.JSONObject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.loanhub.TestServer;
import org.loanhub.Waits;
import org.loanhub.sandbox.Person;
import org.loanhub.scenario.Days;

/**
 * Every answer that document 002 prints, all 47 calls, along the life of one user: the names of its fields in their order, their
 * types, what is a list and what is not, the printed messages. The values are other tests' matter.
 */
class DocumentExamplesTest {

    private final TestServer server = TestServer.get();
    private final String mobile = WukongClient.freshMobile();
    private final Person person = Steps.invent("");
    private final List<DynamicTest> examples = new ArrayList<>();
    private final Set<String> held = new TreeSet<>();
    private WukongClient user = guest();
    private String task = "";
    private JSONObject order = new JSONObject();

    @TestFactory
    List<DynamicTest> everyPrintedAnswer() {
        signUp();
        tell();
        checkMobile();
        checkMore();
        cards();
        borrow();
        payBack();
        passwords();
        examples.add(DynamicTest.dynamicTest(
                "all 47 calls", () -> assertThat(held).containsExactlyInAnyOrderElementsOf(Printed.calls())));
        return examples;
    }

    private void signUp() {
        example("POST /1/send-mobile-code/new-user", call -> guest().post(call.path, Map.of("mobile", mobile)));
        example("POST /signup", call -> {
            JSONObject answer = guest().signUp(mobile, lastCode(mobile), WukongClient.PASSWORD);
            user = WukongClient.withToken(first(answer).getString("token"));
            return answer;
        });
        example("GET /cash-coupon-get", call -> user.get(call.path));
        example("POST /feedback", call -> user.post(call.path, Map.of("type", "loan", "content", "很好")));
    }

    private void tell() {
        example(
                "POST /lm-identity",
                call -> user.post(call.path, Map.of("username", person.name(), "identityno", person.nationalId())));
        example("GET /lm-get-identity", call -> user.get(call.path));
        example("POST /user-save-work", call -> user.post(call.path, Steps.WORK));
        example("GET /user-work", call -> user.get(call.path));
        example("POST /user-save-relation", call -> user.post(call.path, Steps.RELATION));
        example("GET /user-relation", call -> user.get(call.path));
        example("POST /user-save-profile", call -> user.post(call.path, Steps.PROFILE));
        example("GET /user-profile", call -> user.get(call.path));
        example("GET /user-auth-state", call -> user.get(call.path));
    }

    private void checkMobile() {
        started("POST /lm-mobile-report", Map.of("servicecode", "123456"));
        example("POST /lm-mobile-report-input", call -> type(call, mobile));
        started("POST /lm-mobile", Map.of("servicecode", "123456"));
        example("POST /lm-mobile-input", call -> type(call, mobile));
        goesOn("POST /lm-mobile-continue");
    }

    private void checkMore() {
        String jd = "jd-" + mobile;
        started("POST /lm-jd", Map.of("username", jd, "password", "secret"));
        example("POST /lm-jd-input", call -> type(call, jd));
        goesOn("POST /lm-jd-continue");
        started("POST /lm-taobao", Map.of());
        goesOn("POST /lm-taobao-continue");
        started("POST /lm-bill", Map.of("username", "someone@qq.com"));
        goesOn("POST //lm-bill-continue");
        started("POST /lm-education", Map.of("username", "student", "password", "secret"));
        started("POST /lm-ebank", Map.of("username", "someone", "password", "secret", "bank", "01040000"));
        example("POST /auth-common", call -> user.post(call.path, Map.of("auth_type", "qq", "accounts", "253494590")));
        example("GET /auth-common-get?auth_type=qq", call -> user.get(call.path));
        example("GET /auth-common-get?auth_type=education", call -> user.get(call.path));
        example("GET /quota-apply", call -> eventually("SUCCESS", "status", () -> user.get(call.path)));
    }

    private void cards() {
        Map<String, String> card = Map.of("card_no", person.cards().get(0));
        example("GET /llpay-cardbin", call -> user.get(call.path, card));
        example("GET /llpay-sign", call -> user.get(call.path, card));
        example("GET /auth-bankcard-get", call -> {
            Steps.card(user, person.cards().get(0));
            Steps.card(user, person.cards().get(1));
            return user.get(call.path);
        });
        example("PUT /set-bankcard-default", call -> {
            Object second = user.get("/auth-bankcard-get")
                    .getJSONArray("results")
                    .getJSONObject(1)
                    .get("id");
            return user.put(call.path, Map.of("id", second));
        });
    }

    private void borrow() {
        Map<String, Integer> wish = Map.of("amount", 2000, "period", 7);
        example("POST /loan-confirm", call -> {
            // The carrier's records come in the background.
            eventually("1", "is_phone_auth", () -> first(user.get("/user-auth-state")));
            return user.post(call.path, wish);
        });
        example("POST /loan-submit", call -> user.post(call.path, wish));
        example("GET /home", call -> {
            Steps.untilPaidOut(user);
            return withoutWhatIsAdded(user.get(call.path));
        });
        example("GET /loan-record", call -> user.get(call.path));
        example("GET /loan-record-detail", call -> user.get(call.path, Map.of("loan_id", loanId())));
        example("GET /loan-contract", call -> user.get(call.path));
    }

    private void payBack() {
        example("GET /home overdue", call -> {
            Days.end(10);
            return user.get("/home");
        });
        example("POST /llpay-auth-pay", call -> {
            order = user.post(call.path, Map.of("loan_id", loanId()));
            assertThat(Payments.fields(order).keySet())
                    .containsAll(Payments.fields(Printed.of(call.name)).keySet());
            // Every call has a message; this example leaves it out.
            assertThat(order.remove("error_message")).isEqualTo("");
            return order;
        });
        example("GET /repayments-record", call -> {
            Payments.approve(order);
            eventually("finished", "state", () -> Steps.home(user));
            return user.get(call.path);
        });
    }

    private void passwords() {
        example(
                "PUT /password",
                call -> user.put(
                        call.path,
                        Map.of(
                                "old_password", WukongClient.PASSWORD,
                                "new_password", "n3wpass",
                                "repeat_password", "n3wpass")));
        example("POST /login", call -> guest().post(call.path, Map.of("mobile", mobile, "password", "n3wpass")));
        example("GET /logout", call -> user.get(call.path));
        example("POST /1/send-mobile-code/forget-password", call -> {
            server.clock.advance(Duration.ofMinutes(1));
            return guest().post(call.path, Map.of("mobile", mobile));
        });
        example(
                "PUT /forget-password",
                call -> guest().put(
                                call.path,
                                Map.of(
                                        "mobile",
                                        mobile,
                                        "code",
                                        lastCode(mobile),
                                        "password",
                                        "s0mepass",
                                        "card_mantissa",
                                        person.nationalId().substring(12))));
    }

    /** As it is printed: {@code GET /home}. */
    private record Call(String name, String path) {

        static Call of(String name) {
            return new Call(name, name.split(" ")[1]);
        }
    }

    private interface Made {
        JSONObject make(Call call);
    }

    private void example(String name, Made made) {
        Call call = Call.of(name);
        examples.add(DynamicTest.dynamicTest(name, () -> {
            JSONObject answer = made.make(call);
            Printed.assertLike(name, answer);
            held.add(name);
        }));
    }

    private void started(String name, Map<String, String> params) {
        example(name, call -> {
            JSONObject answer = user.post(call.path, params);
            task = first(answer).getString("token");
            return answer;
        });
    }

    private JSONObject type(Call call, String userName) {
        return user.post(call.path, Map.of("token", task, "smscode", lastCode(userName)));
    }

    private void goesOn(String name) {
        example(name, call -> eventually("0100", "error_message", () -> user.post(call.path, Map.of("token", task))));
    }

    /** Lines say more than the printed ones, each title something else. */
    private static JSONObject withoutWhatIsAdded(JSONObject home) {
        first(home)
                .getJSONArray("detail")
                .toList(JSONObject.class)
                .forEach(line ->
                        line.getJSONObject("content").keySet().retainAll(Set.of("quota", "period", "poundage")));
        return home;
    }

    private static JSONObject eventually(String wanted, String field, Supplier<JSONObject> ask) {
        List<JSONObject> last = new ArrayList<>();
        Waits.untilHolds(() -> {
            last.add(ask.get());
            assertThat(last.get(last.size() - 1).getString(field)).matches(wanted);
        });
        return last.get(last.size() - 1);
    }

    private String loanId() {
        return Steps.home(user).getString("id");
    }
}
