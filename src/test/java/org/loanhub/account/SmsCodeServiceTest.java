package org.loanhub.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.loanhub.Refusals.assertRefused;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.loanhub.Invented;
import org.loanhub.Parallel;
import org.loanhub.TestServer;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.sandbox.SmsBox;
import org.loanhub.transaction.Transactions;
import org.springframework.transaction.IllegalTransactionStateException;

/** SMS codes and their limits (docs/reference/aliyun.md). */
@Tag("server")
class SmsCodeServiceTest {

    private static final Channel CHANNEL = Channel.CASHLOAN;
    private static final Duration LIFE = SmsCodeRequest.USUAL_LIFE;
    private static final CodeHolder HOLDER = CodeHolder.session("of the test");

    private final TestServer server = TestServer.get();
    private final SmsCodeService codes = server.server.bean(SmsCodeService.class);
    private final CheckedCodes checked = server.server.bean(CheckedCodes.class);
    private final MobileNumber mobile = new MobileNumber(Invented.mobile());

    private static SmsCodeRequest request(MobileNumber mobile, SmsPurpose purpose) {
        return new SmsCodeRequest(CHANNEL, purpose, mobile, "10.1.1.1", LIFE);
    }

    private String send(SmsPurpose purpose) {
        codes.send(request(mobile, purpose));
        return newestCode();
    }

    private String newestCode() {
        return server.thirdParties.smsBox().of(mobile.value()).get(0).code();
    }

    private void check(SmsPurpose purpose, String code) {
        codes.check(CHANNEL, purpose, mobile, code, () -> HOLDER);
    }

    private static String otherThan(String code) {
        return code.equals("123456") ? "654321" : "123456";
    }

    @Test
    void theCodeThatArrivesOnThePhoneHasSixDigitsAndIsGoodOnce() {
        String code = send(SmsPurpose.REGISTER);

        assertThat(code).matches("\\d{6}");
        check(SmsPurpose.REGISTER, code);
        assertThat(checked.exists(CHANNEL, SmsPurpose.REGISTER, mobile, HOLDER)).isTrue();
        assertRefused(AccountError.SMS_CODE_EXPIRED, () -> check(SmsPurpose.REGISTER, code));
    }

    @Test
    void aCodeIsBoundToPurposeNumberAndChannel() {
        String code = send(SmsPurpose.REGISTER);
        MobileNumber other = new MobileNumber(Invented.mobile());
        codes.send(request(other, SmsPurpose.REGISTER));

        assertRefused(AccountError.SMS_CODE_WRONG, () -> check(SmsPurpose.RESET_PASSWORD, code));
        assertRefused(
                AccountError.SMS_CODE_WRONG,
                () -> codes.check(Channel.WUKONG, SmsPurpose.REGISTER, mobile, code, () -> HOLDER));
        String others = server.thirdParties.smsBox().of(other.value()).get(0).code();
        if (!others.equals(code)) {
            assertRefused(AccountError.SMS_CODE_WRONG, () -> check(SmsPurpose.REGISTER, others));
        }
        check(SmsPurpose.REGISTER, code);
        assertThat(checked.exists(CHANNEL, SmsPurpose.RESET_PASSWORD, mobile, HOLDER))
                .isFalse();
        assertThat(checked.exists(CHANNEL, SmsPurpose.REGISTER, other, HOLDER)).isFalse();
    }

    @Test
    void aCodeNobodyAskedForIsWrong() {
        assertRefused(AccountError.SMS_CODE_WRONG, () -> check(SmsPurpose.REGISTER, "123456"));
    }

    @Test
    void aCodeLivesAsLongAsItsCallerSaid() {
        codes.send(new SmsCodeRequest(CHANNEL, SmsPurpose.REGISTER, mobile, "10.1.1.1", Duration.ofMinutes(15)));
        String code = newestCode();
        server.clock.advance(Duration.ofMinutes(14));
        assertRefused(AccountError.SMS_CODE_WRONG, () -> check(SmsPurpose.REGISTER, otherThan(code)));
        server.clock.advance(Duration.ofMinutes(1));
        assertRefused(AccountError.SMS_CODE_EXPIRED, () -> check(SmsPurpose.REGISTER, code));
    }

    @Test
    void fiveWrongTriesBurnACode() {
        String code = send(SmsPurpose.REGISTER);
        for (int i = 0; i < 5; i++) {
            assertRefused(AccountError.SMS_CODE_WRONG, () -> check(SmsPurpose.REGISTER, otherThan(code)));
        }
        assertRefused(AccountError.SMS_CODE_EXPIRED, () -> check(SmsPurpose.REGISTER, code));
    }

    @Test
    void fourWrongTriesDoNot() {
        String code = send(SmsPurpose.REGISTER);
        for (int i = 0; i < 4; i++) {
            assertRefused(AccountError.SMS_CODE_WRONG, () -> check(SmsPurpose.REGISTER, otherThan(code)));
        }
        check(SmsPurpose.REGISTER, code);
    }

    @Test
    void guessesAtTheSameTimeAreCountedToo() throws Exception {
        String code = send(SmsPurpose.REGISTER);

        Parallel.outcomes(30, () -> {
            check(SmsPurpose.REGISTER, otherThan(code));
            return code;
        });
        assertRefused(AccountError.SMS_CODE_EXPIRED, () -> check(SmsPurpose.REGISTER, code));
        assertThat(server.jdbc.queryForObject(
                        "SELECT wrong_tries FROM sms_code WHERE mobile_lookup = ?",
                        Integer.class,
                        lookup(mobile.value())))
                .isEqualTo(5);
    }

    @Test
    void ofManyWhoCheckACodeAtOnceOneSucceeds() throws Exception {
        String code = send(SmsPurpose.REGISTER);

        List<String> outcomes = Parallel.outcomes(20, () -> {
            check(SmsPurpose.REGISTER, code);
            return code;
        });
        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1);
    }

    @Test
    void onlyTheNewestCodeCounts() {
        String older = send(SmsPurpose.REGISTER);
        server.clock.advance(Duration.ofSeconds(61));
        String newer = send(SmsPurpose.REGISTER);

        if (!older.equals(newer)) {
            assertRefused(AccountError.SMS_CODE_WRONG, () -> check(SmsPurpose.REGISTER, older));
        }
        check(SmsPurpose.REGISTER, newer);
    }

    @Test
    void theStepAfterACodeIsAllowedForTenMinutes() {
        check(SmsPurpose.REGISTER, send(SmsPurpose.REGISTER));
        server.clock.advance(Duration.ofMinutes(9));
        assertThat(checked.exists(CHANNEL, SmsPurpose.REGISTER, mobile, HOLDER)).isTrue();
        server.clock.advance(Duration.ofMinutes(1));
        assertThat(checked.exists(CHANNEL, SmsPurpose.REGISTER, mobile, HOLDER)).isFalse();
    }

    @Test
    void aNumberGetsOneTextAMinuteFiveAnHourTenADay() {
        assertThat(sentWhenAskedEvery(Duration.ofSeconds(30), 3)).isEqualTo(2);
        server.clock.advance(Duration.ofHours(1));
        assertThat(sentWhenAskedEvery(Duration.ofMinutes(2), 7)).isEqualTo(5);
        server.clock.advance(Duration.ofHours(1));
        assertThat(sentWhenAskedEvery(Duration.ofMinutes(2), 7)).isEqualTo(3);
        assertThat(server.thirdParties.smsBox().of(mobile.value())).hasSize(10);
        server.clock.advance(Duration.ofDays(1));
        assertThat(sentWhenAskedEvery(Duration.ofMinutes(2), 1)).isEqualTo(1);
    }

    private int sentWhenAskedEvery(Duration pause, int times) {
        int sent = 0;
        for (int i = 0; i < times; i++) {
            server.clock.advance(pause);
            try {
                codes.send(request(mobile, i % 2 == 0 ? SmsPurpose.REGISTER : SmsPurpose.RESET_PASSWORD));
                sent++;
            } catch (org.loanhub.kernel.LendingException refused) {
                assertThat(refused.error()).isEqualTo(AccountError.SMS_TOO_OFTEN);
            }
        }
        return sent;
    }

    @Test
    void askingManyTimesAtOnceSendsOneText() throws Exception {
        List<String> outcomes = Parallel.outcomes(20, () -> {
            codes.send(request(mobile, SmsPurpose.REGISTER));
            return mobile;
        });

        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(1);
        assertThat(Collections.frequency(outcomes, "SMS_TOO_OFTEN")).isEqualTo(19);
        assertThat(server.thirdParties.smsBox().of(mobile.value())).hasSize(1);
    }

    @Test
    void anAddressGetsItsCapAnHourHoweverManyNumbersItAsksFor() throws Exception {
        SmsCodeStore book = new SmsCodeStore(
                server.server.bean(SmsCodeMapper.class),
                server.server.bean(LookupKey.class),
                server.server.bean(Transactions.class),
                new BusinessTime(server.clock),
                7);

        List<String> outcomes = Parallel.outcomes(
                25,
                () -> book.reserve(
                        new SmsCodeRequest(
                                CHANNEL,
                                SmsPurpose.REGISTER,
                                new MobileNumber(Invented.mobile()),
                                "10.9." + mobile.value(),
                                LIFE),
                        "111111"));
        assertThat(Collections.frequency(outcomes, "done")).isEqualTo(7);
        assertThat(Collections.frequency(outcomes, "SMS_TOO_OFTEN")).isEqualTo(18);
    }

    @Test
    void aTextThatAliyunRefusesCountsTowardsNoLimit() {
        server.thirdParties.scenarios().choose(Party.SMS, Scenario.REFUSED);
        try {
            assertRefused(AccountError.SMS_TOO_OFTEN, () -> codes.send(request(mobile, SmsPurpose.REGISTER)));
        } finally {
            server.thirdParties.scenarios().choose(Party.SMS, Scenario.FINE);
        }
        check(SmsPurpose.REGISTER, send(SmsPurpose.REGISTER));
    }

    @Test
    void aTextWhoseAnswerIsLostIsFoundByItsReceiptAndNotSentTwice() {
        server.thirdParties.scenarios().choose(Party.SMS, Scenario.UNKNOWN_THEN_HEALED);
        try {
            codes.send(request(mobile, SmsPurpose.REGISTER));
        } finally {
            server.thirdParties.scenarios().choose(Party.SMS, Scenario.FINE);
        }
        assertThat(server.thirdParties.smsBox().of(mobile.value())).hasSize(1);
        check(SmsPurpose.REGISTER, newestCode());
    }

    @Test
    void noTransactionWaitsForTheGateway() {
        Transactions transactions = server.server.bean(Transactions.class);

        assertThatThrownBy(() -> transactions.run(() -> codes.send(request(mobile, SmsPurpose.REGISTER))))
                .isInstanceOf(IllegalTransactionStateException.class);
        assertThat(server.thirdParties.smsBox().of(mobile.value())).isEmpty();
    }

    @Test
    void theDatabaseKnowsNeitherNumberNorCode() {
        String code = send(SmsPurpose.REGISTER);

        assertThat(server.jdbc.queryForList("SELECT * FROM sms_code").toString())
                .doesNotContain(mobile.value())
                .doesNotContain("=" + code);
    }

    @Test
    void codesAreDeletedAfterAWeek() {
        send(SmsPurpose.REGISTER);
        CodeCleanup cleanup = server.server.bean(CodeCleanup.class);
        cleanup.deleteOldCodes();
        assertThat(rows()).isEqualTo(1);
        server.clock.advance(Duration.ofDays(8));
        cleanup.deleteOldCodes();
        assertThat(rows()).isZero();
        assertThat(server.jdbc.queryForObject("SELECT COUNT(*) FROM sms_turn", Integer.class))
                .isZero();
    }

    private int rows() {
        Integer rows = server.jdbc.queryForObject(
                "SELECT COUNT(*) FROM sms_code WHERE mobile_lookup = ?", Integer.class, lookup(mobile.value()));
        return rows == null ? 0 : rows;
    }

    private String lookup(String number) {
        return server.server.bean(LookupKey.class).of("mobile", number);
    }

    @Test
    void theSandboxTextIsTheOneWeAskedFor() {
        String code = send(SmsPurpose.REGISTER);
        SmsBox.Text text = server.thirdParties.smsBox().of(mobile.value()).get(0);
        assertThat(text.text()).contains(code);
    }
}
