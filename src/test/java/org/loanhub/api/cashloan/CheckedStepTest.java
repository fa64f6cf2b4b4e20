package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.TestServer;
import org.loanhub.sandbox.Person;

/** Sections 9, 10 and 12 to 14: a step belongs to the client that passed the one before it. */
@Tag("server")
class CheckedStepTest {

    private static final String OTHER = "another-8";

    private final TestServer server = TestServer.get();
    private final CashloanClient app = new CashloanClient();
    private final CashloanClient stranger = new CashloanClient();
    private final String mobile = CashloanClient.freshMobile();

    @Test
    void aStrangerCannotSetThePasswordThatACustomerMayReset() {
        CashloanClient.register(mobile);
        checkResetCode();
        checkRegistrationCode(stranger, CashloanClient.freshMobile());

        assertThat(reset(new CashloanClient(), OTHER)).isEqualTo("20003003");
        assertThat(reset(stranger, OTHER)).isEqualTo("20003003");
        assertThat(logIn(CashloanClient.PASSWORD)).isEqualTo("90000000");
        assertThat(reset(app, OTHER)).isEqualTo("20003002");
        assertThat(logIn(OTHER)).isEqualTo("90000000");
    }

    @Test
    void aPasswordIsResetOnceForEachCheck() {
        CashloanClient.register(mobile);
        checkResetCode();

        assertThat(reset(app, OTHER)).isEqualTo("20003002");
        assertThat(reset(app, "a-third-8")).isEqualTo("20003003");
        assertThat(logIn(OTHER)).isEqualTo("90000000");
    }

    @Test
    void aCheckCountsForTenMinutes() {
        CashloanClient.register(mobile);
        checkResetCode();
        server.clock.advance(Duration.ofMinutes(10));

        assertThat(reset(app, OTHER)).isEqualTo("20003003");
    }

    @Test
    void aStrangerCannotRegisterTheNumberThatSomebodyElseProved() {
        checkRegistrationCode(app, mobile);

        assertThat(register(stranger)).isEqualTo("20003001");
        assertThat(register(app)).isEqualTo("20003000");
    }

    @Test
    void nobodyResetsThePasswordOfAVerifiedPersonWithoutSayingWhoThatIs() {
        Person person = verified();
        checkResetCode();

        assertThat(reset(app, OTHER)).isEqualTo("20003003");
        assertThat(identity(app, "王豆豆", person.nationalId())).isEqualTo("20004001");
        assertThat(reset(app, OTHER)).isEqualTo("20003003");
        assertThat(identity(stranger, person.name(), person.nationalId())).isEqualTo("20004001");
        assertThat(reset(app, OTHER)).isEqualTo("20003003");
        assertThat(identity(app, person.name(), person.nationalId())).isEqualTo("20004000");
        assertThat(reset(stranger, OTHER)).isEqualTo("20003003");
        assertThat(logIn(CashloanClient.PASSWORD)).isEqualTo("90000000");
        assertThat(reset(app, OTHER)).isEqualTo("20003002");
        assertThat(logIn(OTHER)).isEqualTo("90000000");
    }

    @ParameterizedTest(name = "a right answer and then {0}")
    @ValueSource(strings = {"王豆豆", "李四"})
    void theLastAnswerCounts(String wrongName) {
        Person person = verified();
        checkResetCode();
        identity(app, person.name(), person.nationalId());

        assertThat(identity(app, wrongName, person.nationalId())).isEqualTo("20004001");
        assertThat(reset(app, OTHER)).isEqualTo("20003003");
    }

    @Test
    void theFifthWrongAnswerEndsTheCheck() {
        Person person = verified();
        checkResetCode();
        for (int i = 0; i < 5; i++) {
            assertThat(identity(app, "王豆豆", person.nationalId())).isEqualTo("20004001");
        }

        assertThat(identity(app, person.name(), person.nationalId())).isEqualTo("20004001");
        assertThat(reset(app, OTHER)).isEqualTo("20003003");
    }

    @Test
    void aVisitorsSessionIsNoLogin() {
        CashloanClient.register(mobile);
        checkResetCode();

        assertThat(app.sessionId()).isPresent();
        assertThat(app.call("/appCommonApi/getAuthenticationStatus").getString("responseCode"))
                .isEqualTo("90009000");
    }

    private Person verified() {
        CashloanClient owner = CashloanClient.register(mobile);
        Person person = server.thirdParties.people().invent("");
        owner.call("/appCommonApi/authRealNameInfo", "realName", person.name(), "idCardNo", person.nationalId());
        return person;
    }

    private void checkResetCode() {
        server.clock.advance(Duration.ofMinutes(2));
        app.sendCode("/openApi/forgetPwdGetSmsCode", mobile);
        assertThat(code(
                        app,
                        "/openApi/forgetPwdCheckSmsCode",
                        "mobile",
                        mobile,
                        "smscode",
                        CashloanClient.lastCode(mobile)))
                .isEqualTo("20002006");
    }

    private static void checkRegistrationCode(CashloanClient client, String number) {
        client.sendCode("/openApi/getSmsCode", number);
        client.call("/openApi/checkSmsCode", "mobile", number, "smscode", CashloanClient.lastCode(number));
    }

    private String register(CashloanClient client) {
        return code(client, "/openApi/userRegister", "mobile", mobile, "password", OTHER, "confirmPassword", OTHER);
    }

    private String reset(CashloanClient client, String password) {
        return code(
                client, "/openApi/userResetPwd", "mobile", mobile, "password", password, "confirmPassword", password);
    }

    private String identity(CashloanClient client, String name, String nationalId) {
        return code(
                client,
                "/openApi/forgetPwdCheckIdentity",
                "mobile",
                mobile,
                "realname",
                name,
                "identitycode",
                nationalId);
    }

    private String logIn(String password) {
        return new CashloanClient().logIn(mobile, password).getString("responseCode");
    }

    private static String code(CashloanClient client, String path, Object... fields) {
        return client.call(path, fields).getString("responseCode");
    }
}
