package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.sandbox.SmsBox;

class SmsGatewayTest {

    private static final String MOBILE = "13812345678";
    private static final MobileNumber NUMBER = new MobileNumber(MOBILE);

    private final SandboxedGateway lines = new SandboxedGateway();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void aTextArrivesWithItsCode() {
        SmsResult result = lines.sms().send(code("042137"));

        assertThat(result).isInstanceOf(SmsResult.Sent.class);
        assertThat(lines.parties.smsBox().of(MOBILE))
                .extracting(SmsBox.Text::code)
                .containsExactly("042137");
    }

    @Test
    void theNewestTextStandsFirst() {
        lines.sms().send(code("111111"));
        lines.sms().send(code("222222"));

        assertThat(lines.parties.smsBox().of(MOBILE))
                .extracting(SmsBox.Text::code)
                .containsExactly("222222", "111111");
        assertThat(lines.parties.smsBox().of("13900000000")).isEmpty();
    }

    @Test
    void aTextThatIsNoCodeSaysItsValues() {
        lines.sms().send(new SmsMessage(NUMBER, "SMS_PAID_OUT", Map.of("amount", "1000.00 元"), "m-1"));

        assertThat(lines.parties.smsBox().of(MOBILE).get(0).text()).contains("【LoanHub】", "1000.00 元");
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        MobileNumber nobodys = new MobileNumber("19900000000");

        SmsResult result = lines.sms().send(new SmsMessage(nobodys, "SMS_CODE", Map.of("code", "123456"), "m-1"));

        assertThat(result)
                .isEqualTo(new SmsResult.Refused(SmsResult.Reason.ILLEGAL_NUMBER, "isv.MOBILE_NUMBER_ILLEGAL"));
    }

    @Test
    void tooManyTextsAreRefused() {
        lines.parties.scenarios().choose(Party.SMS, Scenario.REFUSED);

        assertThat(lines.sms().send(code("123456")))
                .isEqualTo(new SmsResult.Refused(SmsResult.Reason.LIMIT, "isv.BUSINESS_LIMIT_CONTROL"));
    }

    @Test
    void aWrongSecretIsAFaultOfOurSetUp() {
        lines.settings.put("sms.access-key-secret", "wrong");

        assertThat(lines.sms().send(code("123456")))
                .isEqualTo(new SmsResult.Refused(SmsResult.Reason.OTHER, "SignatureDoesNotMatch"));
        assertThat(lines.parties.smsBox().of(MOBILE)).isEmpty();
    }

    @Test
    void afterATimeOutTheReceiptTellsAndNothingIsSentTwice() {
        lines.parties.scenarios().choose(Party.SMS, Scenario.TIMEOUT_THEN_SUCCESS);

        assertThat(lines.impatient().sms().send(code("123456"))).isInstanceOf(SmsResult.Sent.class);
        assertThat(lines.parties.smsBox().of(MOBILE)).hasSize(1);
    }

    @Test
    void afterAServerErrorTheReceiptTellsToo() {
        lines.parties.scenarios().choose(Party.SMS, Scenario.UNKNOWN_THEN_HEALED);

        assertThat(lines.sms().send(code("123456"))).isInstanceOf(SmsResult.Sent.class);
        assertThat(lines.parties.smsBox().of(MOBILE)).hasSize(1);
    }

    @Test
    void aTextWithoutAnswerAndReceiptIsUnknown() {
        lines.parties.scenarios().choose(Party.SMS, Scenario.LOST_ORDER);
        SmsGateway sms = lines.impatient().sms();

        assertThat(sms.send(code("123456"))).isEqualTo(new SmsResult.Unknown());
        assertThat(sms.findReceipt(NUMBER, "code-123456", LocalDate.now(SandboxedGateway.CLOCK)))
                .isEqualTo(SmsReceipt.NOT_FOUND);
    }

    @Test
    void aReceiptIsFoundByOurOwnNumberAndDay() {
        SmsGateway sms = lines.sms();
        sms.send(code("123456"));
        LocalDate today = LocalDate.now(SandboxedGateway.CLOCK);

        assertThat(sms.findReceipt(NUMBER, "code-123456", today)).isEqualTo(SmsReceipt.DELIVERED);
        assertThat(sms.findReceipt(NUMBER, "code-654321", today)).isEqualTo(SmsReceipt.NOT_FOUND);
        assertThat(sms.findReceipt(NUMBER, "code-123456", today.minusDays(1))).isEqualTo(SmsReceipt.NOT_FOUND);
    }

    @Test
    void aTextThatNeverLeftIsSaidToBeSo() {
        lines.settings.put("sms.url", "http://127.0.0.1:1");

        assertThat(lines.sms().send(code("123456")))
                .isEqualTo(new SmsResult.Refused(SmsResult.Reason.UNAVAILABLE, "NO_CONNECTION"));
    }

    private static SmsMessage code(String code) {
        return new SmsMessage(NUMBER, "SMS_CODE", Map.of("code", code), "code-" + code);
    }
}
