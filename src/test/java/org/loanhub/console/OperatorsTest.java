package org.loanhub.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.Invented;
import org.loanhub.TestServer;
import org.loanhub.account.Role;

/** An administrator manages operators, and sees what they did. */
@Tag("server")
class OperatorsTest {

    private static final TestServer SERVER = TestServer.get();
    private static final String FIRST_PASSWORD = "given-by-somebody";
    private static final String OWN_PASSWORD = "known-to-me-alone";

    private static ConsoleBrowser admin;

    @BeforeAll
    static void logIn() {
        admin = ConsoleBrowser.as("admin");
    }

    private static HttpResponse<String> create(ConsoleBrowser by, String name, String role) {
        return by.post(
                "/console/operators",
                "name",
                name,
                "display",
                "<b>新人</b>",
                "role",
                role,
                "password",
                FIRST_PASSWORD,
                "_from",
                "/console/operators");
    }

    private static void changePassword(ConsoleBrowser operator) {
        operator.submit("/console/password", "old", FIRST_PASSWORD, "new", OWN_PASSWORD, "again", OWN_PASSWORD);
    }

    @Test
    void aNewOperatorLogsInChoosesAPasswordAndDoesWhatTheRoleAllows() {
        String name = "new" + Invented.mobile();
        assertThat(create(admin, name, "CASHIER").statusCode()).isEqualTo(303);
        assertThat(admin.page("/console/operators")).contains("操作员 " + name + " 已创建");
        assertThat(admin.page("/console/operators?after=" + (TestOperators.id(name) - 1)))
                .contains("<td>" + name + "</td>", "&lt;b&gt;新人", "要先改密码")
                .doesNotContain("<b>新人", "已创建");

        ConsoleBrowser operator = ConsoleBrowser.as(name, FIRST_PASSWORD);
        assertThat(operator.get("/console/pay-outs").headers().firstValue("Location"))
                .hasValue("/console/password");
        changePassword(operator);
        operator.page("/console/pay-outs");
        assertThat(operator.get("/console/operators").statusCode()).isEqualTo(403);
        assertThat(TestOperators.auditEntries("operator.create", name)).isEqualTo(1);
    }

    @Test
    void aNameIsGivenOnce() {
        String name = "twice" + Invented.mobile();
        create(admin, name, "SERVICE");
        create(admin, name, "ADMIN");
        assertThat(admin.page("/console/operators")).contains("不能这样做：这个登录名已经有人用了");
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT role FROM account WHERE channel = 'CONSOLE' AND login_name = ?", String.class, name))
                .isEqualTo("SERVICE");
    }

    @ParameterizedTest
    @CsvSource({
        "UPPER, 某人, SERVICE, long-enough-one, 登录名应是",
        "x, 某人, SERVICE, long-enough-one, 登录名应是",
        "fine-name-1, '', SERVICE, long-enough-one, 登录名应是",
        "fine-name-2, 某人, SERVICE, short, 密码应是",
        "fine-name-3, 某人, MEMBER, long-enough-one, 没有这个角色",
        "fine-name-4, 某人, KING, long-enough-one, 请选择角色"
    })
    void whatCannotBeIsRefused(String name, String display, String role, String password, String reason) {
        String page = admin.submit(
                "/console/operators", "name", name, "display", display, "role", role, "password", password);
        assertThat(page).contains("不能这样做：" + reason);
        assertThat(SERVER.jdbc.queryForObject(
                        "SELECT COUNT(*) FROM account WHERE channel = 'CONSOLE' AND login_name = ?",
                        Integer.class,
                        name))
                .isZero();
    }

    @Test
    void anotherRoleHoldsAtOnce() {
        String name = TestOperators.newOne(Role.SERVICE);
        ConsoleBrowser operator = ConsoleBrowser.as(name);
        assertThat(operator.get("/console/pay-outs").statusCode()).isEqualTo(403);
        admin.submit("/console/operators/" + TestOperators.id(name) + "/role", "role", "CASHIER");
        operator.page("/console/pay-outs");
        assertThat(TestOperators.lastAuditEntry("admin"))
                .containsEntry("action", "operator.role")
                .containsEntry("subject", TestOperators.id(name) + " CASHIER");
    }

    @Test
    void aResetPasswordLogsOutUnlocksAndHasToBeChanged() {
        String name = TestOperators.newOne(Role.REVIEWER);
        ConsoleBrowser operator = ConsoleBrowser.as(name);
        for (int wrong = 0; wrong < 5; wrong++) {
            ConsoleBrowser.anonymous().logIn(name, "wrong-password");
        }
        admin.submit("/console/operators/" + TestOperators.id(name) + "/password", "password", FIRST_PASSWORD);

        assertThat(operator.get("/console").statusCode()).isEqualTo(303);
        ConsoleBrowser again = ConsoleBrowser.as(name, FIRST_PASSWORD);
        assertThat(again.get("/console").headers().firstValue("Location")).hasValue("/console/password");
        changePassword(again);
        again.page("/console");
    }

    @Test
    void whoIsDeactivatedIsOutAtOnceUntilActivated() {
        String name = TestOperators.newOne(Role.REVIEWER);
        ConsoleBrowser operator = ConsoleBrowser.as(name);
        String path = "/console/operators/" + TestOperators.id(name);
        assertThat(admin.submit(path + "/deactivate")).contains("已停用");
        assertThat(operator.get("/console").statusCode()).isEqualTo(303);
        assertThat(ConsoleBrowser.anonymous()
                        .logIn(name, ConsoleBrowser.PASSWORD)
                        .statusCode())
                .isEqualTo(401);
        admin.submit(path + "/activate");
        ConsoleBrowser.as(name);
    }

    @Test
    void nobodyTakesTheOwnAccessAway() {
        String path = "/console/operators/" + TestOperators.id("admin");
        assertThat(admin.submit(path + "/deactivate")).contains("不能对自己这样做");
        assertThat(admin.submit(path + "/role", "role", "SERVICE")).contains("不能对自己这样做");
        admin.page("/console/operators");
    }

    @Test
    void accountsOfTheDoorsCannotBeTouchedFromHere() {
        long member = SERVER.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'FUTURELOAN' AND login_name = '13800000001'", Long.class);
        for (String action : new String[] {"deactivate", "activate", "password", "role"}) {
            String page = admin.submit(
                    "/console/operators/" + member + "/" + action, "password", FIRST_PASSWORD, "role", "ADMIN");
            assertThat(page).contains("没有这个操作员");
        }
        assertThat(SERVER.faults()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"reviewer", "cashier", "collector", "service"})
    void onlyAdministratorsManageOperators(String name) {
        ConsoleBrowser other = ConsoleBrowser.as(name);
        String fresh = "no" + Invented.mobile();
        assertThat(create(other, fresh, "ADMIN").statusCode()).isEqualTo(403);
        assertThat(other.get("/console/operators").statusCode()).isEqualTo(403);
        String path = "/console/operators/" + TestOperators.id(name);
        assertThat(other.post(path + "/role", "role", "ADMIN").statusCode()).isEqualTo(403);
        assertThat(TestOperators.auditEntries("operator.create", fresh)).isZero();
        assertThat(SERVER.jdbc.queryForList("SELECT id FROM account WHERE login_name = ?", fresh))
                .isEmpty();
    }

    @Test
    void whatSomebodyDidIsFoundByOperatorAndDay() {
        String name = TestOperators.newOne(Role.REVIEWER);
        ConsoleBrowser operator = ConsoleBrowser.as(name);
        operator.submit("/console/search", "q", "no such thing <i>");
        String today = SERVER.clock.today().toString();
        String query = "/console/deeds?operator=" + TestOperators.id(name);
        assertThat(admin.page(query + "&day=" + today)).contains("查找", "登录", "没有找到", "127.0.0.1");
        assertThat(admin.page(query + "&day=2020-01-01")).contains("没有操作记录");
        assertThat(admin.page("/console/deeds?operator=&day=")).contains("操作记录");
        assertThat(admin.get("/console/deeds?day=yesterday").statusCode()).isEqualTo(404);
    }

    @Test
    void theApplicationCanOnlyAddToTheAuditTrail() {
        assertThat(SERVER.jdbc.queryForList(
                        "SELECT privilege_type FROM information_schema.table_privileges"
                                + " WHERE grantee = '''loanhub_app''@''localhost''' AND table_name = 'audit_entry'",
                        String.class))
                .containsExactlyInAnyOrder("SELECT", "INSERT");
    }
}
