package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.Http;
import org.loanhub.TestServer;
import org.loanhub.account.Role;
import org.loanhub.kernel.Channel;
import org.loanhub.security.Permission;

/** Who comes into the console, how they leave it, and that nobody else gets further than its door. */
@Tag("server")
class LoginTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String NEW_PASSWORD = "another-long-one";

    @Test
    void whoIsNotLoggedInIsSentToTheLoginPageAndBackAgain() {
        HttpResponse<String> answer = ConsoleBrowser.anonymous().get("/console/deeds?day=2026-11-22");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location"))
                .hasValue("/console/login?back=%2Fconsole%2Fdeeds%3Fday%3D2026-11-22");

        ConsoleBrowser browser = ConsoleBrowser.anonymous();
        HttpResponse<String> in = browser.send(loginForm("admin", ConsoleBrowser.PASSWORD, "/console/deeds"));
        assertThat(in.headers().firstValue("Location")).hasValue("/console/deeds");
        assertThat(browser.page("/console/deeds")).contains("操作记录", "管理员");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/",
                "//evil.example/console",
                "/\\evil.example",
                "/futureloan",
                "/console/../futureloan",
                "/console//evil.example",
                "/consolex"
            })
    void afterTheLoginNobodyIsSentElsewhere(String back) {
        HttpResponse<String> answer =
                ConsoleBrowser.anonymous().send(loginForm("admin", ConsoleBrowser.PASSWORD, back));
        assertThat(answer.headers().firstValue("Location")).hasValue("/console");
    }

    @Test
    void theCookieIsSentToTheConsoleOnlyAndHiddenFromScripts() {
        String name = TestOperators.newOne(Role.SERVICE);
        HttpResponse<String> answer = ConsoleBrowser.anonymous().logIn(name, ConsoleBrowser.PASSWORD);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .singleElement()
                .asString()
                .matches("LOANHUB_CONSOLE=[0-9A-F]{32}; Path=/console; HttpOnly; SameSite=Strict");
    }

    @Test
    void aLoginStartsANewSessionAndEndsTheOneBefore() {
        ConsoleBrowser browser = ConsoleBrowser.as("service");
        String before = browser.cookie("LOANHUB_CONSOLE");
        browser.logIn("service", ConsoleBrowser.PASSWORD);
        assertThat(browser.cookie("LOANHUB_CONSOLE")).isNotEqualTo(before);

        ConsoleBrowser old = ConsoleBrowser.anonymous();
        old.put("LOANHUB_CONSOLE", before);
        assertThat(old.get("/console").statusCode()).isEqualTo(303);
    }

    @Test
    void anUnknownNameAndAWrongPasswordLookTheSame() {
        String name = TestOperators.newOne(Role.REVIEWER);
        String unknown = wrong("nobody-of-this-name", "wrong-password");
        String wrong = wrong(name, "wrong-password");
        assertThat(unknown).contains("操作员或密码不对");
        assertThat(unknown.replace("nobody-of-this-name", name)).isEqualTo(wrong);
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", "login")
                .containsEntry("outcome", "REFUSED");
    }

    @Test
    void theFifthWrongPasswordLocksAndThePageSaysSo() {
        String name = TestOperators.newOne(Role.REVIEWER);
        for (int wrong = 0; wrong < 5; wrong++) {
            wrong(name, "wrong-password");
        }
        assertThat(wrong(name, ConsoleBrowser.PASSWORD)).contains("已锁定");
        SERVER.clock.advance(Duration.ofMinutes(15));
        ConsoleBrowser.as(name);
    }

    @Test
    void whatIsTypedIsShownEscaped() {
        assertThat(wrong("\"><script>alert(1)</script>", "x"))
                .doesNotContain("<script>alert")
                .contains("&lt;script&gt;");
    }

    @Test
    void accountsOfTheDoorsAreNoOperators() {
        assertThat(ConsoleBrowser.anonymous().logIn("13800000001", "lemon-demo").statusCode())
                .isEqualTo(401);
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM account a LEFT JOIN operator_account o ON o.account_id = a.id"
                                + " WHERE a.channel = 'CONSOLE' AND o.account_id IS NULL",
                        Integer.class))
                .isZero();
    }

    @Test
    void everyAnswerForbidsKeepingFramingAndScriptsFromElsewhere() {
        for (String path : List.of("/console", "/console/login")) {
            HttpResponse<String> answer = ConsoleBrowser.as("admin").get(path);
            assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'");
            assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
            assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
        }
    }

    @Test
    void afterThirtyMinutesWithoutARequestTheLoginIsOver() {
        ConsoleBrowser browser = ConsoleBrowser.as("admin");
        SERVER.clock.advance(Duration.ofMinutes(29));
        browser.page("/console");
        SERVER.clock.advance(Duration.ofMinutes(29));
        browser.page("/console");
        SERVER.clock.advance(Duration.ofMinutes(31));
        assertThat(browser.get("/console").statusCode()).isEqualTo(303);
    }

    @Test
    void leavingTakesAFormAndEndsTheSession() {
        String name = TestOperators.newOne(Role.CASHIER);
        ConsoleBrowser browser = ConsoleBrowser.as(name);
        assertThat(browser.get("/console/logout").statusCode()).isEqualTo(405);
        String session = browser.cookie("LOANHUB_CONSOLE");
        assertThat(browser.post("/console/logout").statusCode()).isEqualTo(303);
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", "logout")
                .containsEntry("outcome", "DONE");

        browser.put("LOANHUB_CONSOLE", session);
        assertThat(browser.get("/console").statusCode()).isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"''", "x", "0000000000000000000000000000000000000000000000000000000000000000"})
    void aFormWithoutTheTokenOfItsSessionDoesNothing(String token) {
        String name = TestOperators.newOne(Role.CASHIER);
        ConsoleBrowser browser = ConsoleBrowser.as(name);
        HttpResponse<String> answer = browser.post("/console/logout", "_token", token);
        assertThat(answer.statusCode()).isEqualTo(403);
        browser.page("/console");
        assertThat(TestOperators.lastAuditEntry(name)).containsEntry("action", "login");
    }

    @Test
    void theTokenOfAnotherSessionDoesNothing() {
        ConsoleBrowser browser = ConsoleBrowser.as("cashier");
        String other = ConsoleBrowser.as("cashier").token();
        assertThat(browser.post("/console/logout", "_token", other).statusCode())
                .isEqualTo(403);
    }

    @Test
    void otherMethodsDoNothingAndTellNothing() {
        ConsoleBrowser admin = ConsoleBrowser.as("admin");
        HttpResponse<String> options =
                admin.send(Http.request("/console/operators").method("OPTIONS", HttpRequest.BodyPublishers.noBody()));
        assertThat(options.statusCode()).isEqualTo(404);
        HttpResponse<String> put =
                admin.send(Http.request("/console/operators").method("PUT", HttpRequest.BodyPublishers.noBody()));
        assertThat(put.statusCode()).isEqualTo(405);
        HttpResponse<String> head =
                admin.send(Http.request("/console/deeds").method("HEAD", HttpRequest.BodyPublishers.noBody()));
        assertThat(head.statusCode()).isEqualTo(200);
    }

    @Test
    void noOtherSitePostsTheLoginForm() {
        HttpResponse<String> answer =
                Http.send(loginForm("admin", ConsoleBrowser.PASSWORD, "").header("Sec-Fetch-Site", "cross-site"));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reviewer", "cashier", "collector", "service"})
    void whatARoleMayNotSeeIsForbidden(String name) {
        ConsoleBrowser browser = ConsoleBrowser.as(name);
        HttpResponse<String> answer = browser.get("/console/deeds");
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("没有权限").doesNotContain("href=\"/console/deeds\"");
    }

    @Test
    void anAdministratorOfTheOldWorldIsNoneHereAndTheReverse() {
        // The same words, two worlds: 前程贷's administrator audits projects, the console's does not.
        assertThat(Permission.of(Channel.FUTURELOAN, Role.ADMIN))
                .noneMatch(permission -> permission.startsWith("console:"));
        assertThat(Permission.of(Channel.CONSOLE, Role.ADMIN))
                .allMatch(permission -> permission.startsWith("console:"));
    }

    @Test
    void aNewPasswordEndsTheOtherLoginsAndThisOneGoesOn() {
        String name = TestOperators.newOne(Role.COLLECTOR);
        ConsoleBrowser other = ConsoleBrowser.as(name);
        ConsoleBrowser browser = ConsoleBrowser.as(name);

        String page = browser.submit(
                "/console/password", "old", ConsoleBrowser.PASSWORD, "new", NEW_PASSWORD, "again", NEW_PASSWORD);

        assertThat(page).contains("密码已修改");
        assertThat(other.get("/console").statusCode()).isEqualTo(303);
        assertThat(wrong(name, ConsoleBrowser.PASSWORD)).contains("操作员或密码不对");
        ConsoleBrowser.as(name, NEW_PASSWORD);
        assertThat(browser.page("/console")).doesNotContain("密码已修改");
    }

    @ParameterizedTest
    @CsvSource({
        "wrong-old-one, another-long-one, another-long-one, 密码不对",
        "loanhub-demo, short, short, 10 到 64 个字符",
        "loanhub-demo, another-long-one, yet-another-one, 两次输入的新密码不一样",
        "loanhub-demo, loanhub-demo, loanhub-demo, 新密码与原密码相同"
    })
    void anUnusablePasswordChangesNothing(String old, String fresh, String again, String reason) {
        String name = TestOperators.newOne(Role.COLLECTOR);
        ConsoleBrowser browser = ConsoleBrowser.as(name);
        String page = browser.submit(
                "/console/password", "old", old, "new", fresh, "again", again, "_from", "/console/password");
        assertThat(page).contains("不能这样做：").contains(reason).contains("<h1>修改密码</h1>");
        assertThat(TestOperators.lastAuditEntry(name))
                .containsEntry("action", "password.change")
                .containsEntry("outcome", "REFUSED");
        ConsoleBrowser.as(name);
    }

    @Test
    void whoHasToChangeThePasswordGetsNowhereElse() {
        String name = TestOperators.newOne(Role.ADMIN);
        SERVER.jdbc.update(
                "UPDATE operator_account SET must_change_password = 1 WHERE account_id = ?", TestOperators.id(name));
        ConsoleBrowser browser = ConsoleBrowser.as(name);
        assertThat(browser.get("/console/deeds").headers().firstValue("Location"))
                .hasValue("/console/password");
        browser.submit("/console/password", "old", ConsoleBrowser.PASSWORD, "new", NEW_PASSWORD, "again", NEW_PASSWORD);
        browser.page("/console/deeds");
    }

    @Test
    void aDeactivatedOperatorIsOutAtOnce() {
        String name = TestOperators.newOne(Role.ADMIN);
        ConsoleBrowser browser = ConsoleBrowser.as(name);
        SERVER.jdbc.update(
                "UPDATE operator_account SET deactivated_at = NOW(3) WHERE account_id = ?", TestOperators.id(name));
        assertThat(browser.get("/console").statusCode()).isEqualTo(303);
        assertThat(wrong(name, ConsoleBrowser.PASSWORD)).contains("操作员或密码不对");
    }

    @Test
    void aNoticeThatWeDidNotSignIsNotShown() {
        ConsoleBrowser browser = ConsoleBrowser.as("service");
        browser.put("LOANHUB_NOTICE", "K2hhY2tlZA." + "0".repeat(64));
        assertThat(browser.page("/console")).doesNotContain("hacked");
        browser.put("LOANHUB_NOTICE", "no-dot");
        browser.page("/console");
    }

    @Test
    void whatIsNotThereIsNotThereForAnybody() {
        assertThat(ConsoleBrowser.as("admin").get("/console/no-such-page").statusCode())
                .isEqualTo(404);
        assertThat(ConsoleBrowser.as("admin").get("/console/deeds?operator=abc").statusCode())
                .isEqualTo(404);
    }

    private static String wrong(String name, String password) {
        HttpResponse<String> answer = ConsoleBrowser.anonymous().logIn(name, password);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        return answer.body();
    }

    private static HttpRequest.Builder loginForm(String name, String password, String back) {
        return Http.request("/console/login")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("name=" + name + "&password=" + password + "&back="
                        + URLEncoder.encode(back, StandardCharsets.UTF_8)));
    }
}
