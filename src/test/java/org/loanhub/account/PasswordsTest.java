package org.loanhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

/** Signing up with a code, logging in, being locked out, and getting another password. */
@Tag("server")
class PasswordsTest {

    private static final Channel CHANNEL = Channel.CASHLOAN;
    private static final String PASSWORD = "a right one";
    private static final CodeHolder HOLDER = CodeHolder.session("of the test");
    private static final String ADDRESS = "192.0.2.7";

    private final TestServer server = TestServer.get();
    private final AccountService accounts = server.server.bean(AccountService.class);
    private final SmsCodeService codes = server.server.bean(SmsCodeService.class);
    private final CheckedCodes checked = server.server.bean(CheckedCodes.class);
    private final SignUpService signUps = server.server.bean(SignUpService.class);
    private final LoginService logins = server.server.bean(LoginService.class);
    private final PasswordService passwords = server.server.bean(PasswordService.class);
    private final MobileNumber mobile = new MobileNumber(Invented.mobile());
    private final LoginName name = LoginName.of(mobile);

    private void checkCode(SmsPurpose purpose) {
        codes.send(new SmsCodeRequest(CHANNEL, purpose, mobile, "10.1.1.2", SmsCodeRequest.USUAL_LIFE));
        String code = server.thirdParties.smsBox().of(mobile.value()).get(0).code();
        codes.check(CHANNEL, purpose, mobile, code, () -> HOLDER);
        server.clock.advance(Duration.ofSeconds(61));
    }

    private NewAccount wanted() {
        return new NewAccount(CHANNEL, name, mobile.value(), Role.MEMBER, accounts.hash(PASSWORD));
    }

    private Account signUp() {
        checkCode(SmsPurpose.REGISTER);
        return signUps.signUp(wanted(), HOLDER);
    }

    private Credentials credentials(String password) {
        return credentials(password, ADDRESS);
    }

    private Credentials credentials(String password, String address) {
        return new Credentials(CHANNEL, name, password, address);
    }

    private void logIn(String password) {
        logins.logIn(credentials(password));
    }

    private void logInWrongly(int times) {
        for (int i = 0; i < times; i++) {
            assertRefused(AccountError.PASSWORD_WRONG, () -> logIn("a wrong one"));
        }
    }

    @Test
    void whoCheckedACodeCanRegisterOnce() {
        assertRefused(AccountError.SMS_CODE_NOT_CHECKED, () -> signUps.signUp(wanted(), HOLDER));
        Account account = signUp();

        assertThat(logins.logIn(credentials(PASSWORD))).isEqualTo(account);
        checkCode(SmsPurpose.REGISTER);
        assertRefused(AccountError.ACCOUNT_EXISTS, () -> signUps.signUp(wanted(), HOLDER));
    }

    @Test
    void registeringManyTimesAtOnceMakesOneAccountAndUsesOneCode() throws Exception {
        checkCode(SmsPurpose.REGISTER);
        NewAccount wanted = wanted();

        List<String> outcomes = Parallel.outcomes(15, () -> signUps.signUp(wanted, HOLDER));

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1);
        assertThat(outcomes).isSubsetOf("done", "ACCOUNT_EXISTS", "SMS_CODE_NOT_CHECKED");
        assertThat(checked.exists(CHANNEL, SmsPurpose.REGISTER, mobile, HOLDER)).isFalse();
    }

    @Test
    void anUnknownNumberIsToldFromAWrongPassword() {
        assertRefused(AccountError.ACCOUNT_UNKNOWN, () -> logIn(PASSWORD));
        signUp();
        assertRefused(AccountError.PASSWORD_WRONG, () -> logIn("a wrong one"));
        assertRefused(
                AccountError.ACCOUNT_UNKNOWN,
                () -> logins.logIn(new Credentials(Channel.WUKONG, name, PASSWORD, ADDRESS)));
    }

    @Test
    void fiveWrongPasswordsLockTheAccountForFifteenMinutes() {
        signUp();
        logInWrongly(5);
        assertRefused(AccountError.LOCKED, () -> logIn(PASSWORD));
        server.clock.advance(Duration.ofMinutes(14));
        assertRefused(AccountError.LOCKED, () -> logIn(PASSWORD));
        server.clock.advance(Duration.ofMinutes(1));
        logInWrongly(4);
        logIn(PASSWORD);
    }

    @Test
    void aStrangerElsewhereDoesNotLockOutWhoComesFromAKnownNetwork() {
        signUp();
        logIn(PASSWORD);
        for (int address = 1; address <= 4; address++) {
            for (int wrong = 0; wrong < 5; wrong++) {
                String strange = "198.51.100." + address;
                assertRefused(AccountError.PASSWORD_WRONG, () -> logins.logIn(credentials("a wrong one", strange)));
            }
        }
        assertRefused(AccountError.LOCKED, () -> logins.logIn(credentials(PASSWORD, "198.51.100.1")));
        assertRefused(AccountError.LOCKED, () -> logins.logIn(credentials(PASSWORD, "198.51.100.99")));
        logIn(PASSWORD);
    }

    @Test
    void eachFurtherLockLastsTwiceAsLong() {
        signUp();
        logInWrongly(5);
        server.clock.advance(Duration.ofMinutes(15));
        logInWrongly(5);
        server.clock.advance(Duration.ofMinutes(29));
        assertRefused(AccountError.LOCKED, () -> logIn(PASSWORD));
        server.clock.advance(Duration.ofMinutes(1));
        logIn(PASSWORD);
        logInWrongly(5);
        server.clock.advance(Duration.ofMinutes(15));
        logIn(PASSWORD);
    }

    @Test
    void aNameThatNobodyHasIsLockedLikeAnyOther() {
        for (int wrong = 0; wrong < 5; wrong++) {
            assertRefused(AccountError.ACCOUNT_UNKNOWN, () -> logIn("a wrong one"));
        }
        assertRefused(AccountError.LOCKED, () -> logIn("a wrong one"));
    }

    @Test
    void theAddressesOfOneIpv6LineAreCountedTogether() {
        signUp();
        for (int host = 1; host <= 5; host++) {
            String address = "2001:db8:1:2::" + host;
            assertRefused(AccountError.PASSWORD_WRONG, () -> logins.logIn(credentials("a wrong one", address)));
        }
        assertRefused(AccountError.LOCKED, () -> logins.logIn(credentials(PASSWORD, "2001:db8:1:2::99")));
        logins.logIn(credentials(PASSWORD, "2001:db8:1:3::99"));
    }

    @Test
    void aRightPasswordStartsTheCountAgain() {
        signUp();
        logInWrongly(4);
        logIn(PASSWORD);
        logInWrongly(4);
        logIn(PASSWORD);
    }

    @Test
    void ofManyWrongPasswordsAtOnceFiveAreToldToBeWrong() throws Exception {
        signUp();

        List<String> outcomes = Parallel.outcomes(20, () -> logins.logIn(credentials("a wrong one")));

        assertThat(Collections.frequency(outcomes, "PASSWORD_WRONG")).isEqualTo(5);
        assertThat(Collections.frequency(outcomes, "LOCKED")).isEqualTo(15);
    }

    @Test
    void manyRightLoginsAtOnceAllSucceed() throws Exception {
        signUp();

        assertThat(Parallel.outcomes(12, () -> logins.logIn(credentials(PASSWORD))))
                .containsOnly("done");
    }

    @Test
    void thePasswordIsChangedByTheOldOne() {
        signUp();
        passwords.change(credentials(PASSWORD), "another one");

        assertRefused(AccountError.PASSWORD_WRONG, () -> logIn(PASSWORD));
        logIn("another one");
        assertRefused(
                AccountError.ACCOUNT_UNKNOWN,
                () -> passwords.change(
                        new Credentials(CHANNEL, new LoginName(Invented.mobile()), PASSWORD, ADDRESS), "another one"));
    }

    @Test
    void wrongOldPasswordsLockToo() {
        signUp();
        for (int i = 0; i < 5; i++) {
            assertRefused(AccountError.PASSWORD_WRONG, () -> passwords.change(credentials("a wrong one"), "another"));
        }
        assertRefused(AccountError.LOCKED, () -> logIn(PASSWORD));
    }

    @Test
    void ofManyChangesAtOnceOneSucceeds() throws Exception {
        signUp();

        List<String> outcomes = Parallel.outcomes(8, () -> {
            passwords.change(credentials(PASSWORD), "another one");
            return mobile;
        });

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1);
        logIn("another one");
    }

    @Test
    void whoForgotThePasswordSetsAnotherAfterACodeAndIsUnlocked() {
        signUp();
        logInWrongly(5);
        assertRefused(AccountError.SMS_CODE_NOT_CHECKED, () -> passwords.reset(CHANNEL, mobile, HOLDER, "another one"));
        checkCode(SmsPurpose.RESET_PASSWORD);
        passwords.reset(CHANNEL, mobile, HOLDER, "another one");

        logIn("another one");
        assertRefused(AccountError.SMS_CODE_NOT_CHECKED, () -> passwords.reset(CHANNEL, mobile, HOLDER, "a third one"));
    }

    @Test
    void aCodeForRegisteringResetsNoPassword() {
        signUp();
        checkCode(SmsPurpose.REGISTER);
        assertRefused(AccountError.SMS_CODE_NOT_CHECKED, () -> passwords.reset(CHANNEL, mobile, HOLDER, "another one"));
    }

    @Test
    void aNumberWithoutAccountHasNoPasswordToReset() {
        checkCode(SmsPurpose.RESET_PASSWORD);
        assertRefused(AccountError.ACCOUNT_UNKNOWN, () -> passwords.reset(CHANNEL, mobile, HOLDER, "another one"));
    }
}
