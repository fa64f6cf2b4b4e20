package org.loanhub.api.futureloan;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSONObject;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** The people and projects that the tables of refusals speak of by {@code $name}, and what all refusals have in common. */
final class Cast {

    /** No account and no project has it. */
    static final String NOBODY = "900000000000";

    private static final Pattern NAME = Pattern.compile("\\$(\\w+)");

    /** Has 600 yuan, and a project in every state that bids and audits care about. */
    final FutureloanClient me = FutureloanClient.memberWith("600");

    final FutureloanClient other = FutureloanClient.memberWith("1300");
    final FutureloanClient admin = FutureloanClient.admin();

    /** Asks for 2,000 yuan; 1,700 are left. */
    final long bidding = projectUnderAudit("2000");

    final long underAudit = projectUnderAudit("1000");
    final long full = projectUnderAudit("1000");
    final long refused = projectUnderAudit("1000");

    private final Map<String, Object> names = Map.ofEntries(
            Map.entry("me", me.id()),
            Map.entry("other", other.id()),
            Map.entry("admin", admin.id()),
            Map.entry("nobody", NOBODY),
            Map.entry("taken", other.mobile()),
            Map.entry("fresh", FutureloanClient.freshMobile()),
            Map.entry("bidding", bidding),
            Map.entry("underAudit", underAudit),
            Map.entry("full", full),
            Map.entry("refused", refused));

    Cast() {
        admin.audit(bidding, true);
        admin.audit(full, true);
        admin.audit(refused, false);
        other.invest(bidding, "300");
        other.invest(full, "1000");
    }

    private long projectUnderAudit(String yuan) {
        return me.addProject(yuan, 6);
    }

    String fill(String text) {
        return NAME.matcher(text).replaceAll(name -> names.get(name.group(1)).toString());
    }

    /** A call with this body gets this answer, and nothing has changed. */
    void refuses(String method, String path, String body, int code, String msg) {
        isRefused(() -> me.call(method, path, fill(body)), code, msg);
    }

    static void isRefused(Supplier<JSONObject> call, int code, String msg) {
        LedgerView before = LedgerView.now();
        JSONObject answer = call.get();
        assertThat(answer.getIntValue("code") + " " + answer.getString("msg")).isEqualTo(code + " " + msg);
        assertThat(answer).containsOnlyKeys("code", "msg", "data", "copyright");
        assertThat(answer.get("data")).isNull();
        assertThat(LedgerView.now()).isEqualTo(before);
    }
}
