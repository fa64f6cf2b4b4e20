package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Waits.untilHolds;

import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.loanhub.Waits;
import org.loanhub.gateway.CreditTaskState.InputKind;
import org.loanhub.gateway.CreditTaskState.Step;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;
import org.loanhub.sandbox.SmsBox;

class CreditDataGatewayTest {

    private static final Secret PASSWORD = new Secret("a secret of somebody's");

    private final SandboxedGateway lines = new SandboxedGateway();
    private final CreditDataGateway creditData = lines.creditData();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void aMobileTaskAsksForAnSmsAndEndsWithDataAndACallback() throws Exception {
        CreditTaskState started =
                creditData.start("7", new CreditTask.Mobile(new MobileNumber("13812345678"), PASSWORD));
        assertThat(started.step()).isEqualTo(Step.WORKING);
        assertThat(started.code()).isEqualTo("0010");
        Task task = new Task(CreditSource.MOBILE, started.token());

        CreditTaskState asked = task.waitFor(Step.WANTS_INPUT);
        assertThat(asked.input()).isEqualTo(new CreditTaskState.Input(InputKind.SMS, ""));
        assertThat(task.result()).isEmpty();

        assertThat(task.type(newestCode("13812345678")).step()).isEqualTo(Step.INPUT_TAKEN);
        task.waitFor(Step.LOGGED_IN);
        task.waitFor(Step.DONE);
        assertThat(task.result().orElseThrow()).contains("13812345678");
        assertThat(creditData.report(CreditSource.MOBILE, started.token())).isPresent();
        untilHolds(() -> assertThat(lines.callbacks)
                .singleElement()
                .asString()
                .contains("bizType=mobile", "code=0000", "token=" + started.token()));
    }

    @ParameterizedTest
    @EnumSource(
            names = {"TAOBAO"},
            mode = Mode.EXCLUDE)
    void everySourceCanBeCollected(CreditSource source) throws Exception {
        CreditTaskState started = creditData.start("7", direct(source));

        Task task = new Task(source, started.token());
        task.waitFor(Step.DONE);

        assertThat(task.result().orElseThrow()).contains("\"bizType\":\"" + source.bizType() + "\"");
        assertThat(creditData.report(source, started.token())).isPresent();
    }

    @Test
    void taobaoShowsAQrPictureThatNeedsNoTyping() throws Exception {
        CreditTaskState started = creditData.start("7", new CreditTask.Taobao());
        Task task = new Task(CreditSource.TAOBAO, started.token());

        CreditTaskState.Input input =
                Objects.requireNonNull(task.waitFor(Step.WANTS_INPUT).input());

        assertThat(input.kind()).isEqualTo(InputKind.QR);
        assertThat(isPng(input.picture())).isTrue();
        task.waitFor(Step.DONE);
    }

    @Test
    void aMailboxAtQqIsEnteredByQrAndAnotherByPassword() throws Exception {
        CreditTaskState qq = creditData.start("7", new CreditTask.Bill("10001@qq.com", new Secret("")));
        CreditTaskState netease = creditData.start("7", new CreditTask.Bill("somebody@163.com", PASSWORD));

        assertThat(new Task(CreditSource.BILL, qq.token())
                        .waitFor(Step.WANTS_INPUT)
                        .input())
                .extracting(CreditTaskState.Input::kind)
                .isEqualTo(InputKind.QR);
        new Task(CreditSource.BILL, netease.token()).waitFor(Step.DONE);
    }

    @Test
    void aPictureComesFirstThenAnSms() throws Exception {
        CreditTaskState started = creditData.start("7", new CreditTask.Jd("jd-picture", PASSWORD));
        Task task = new Task(CreditSource.JD, started.token());

        CreditTaskState.Input picture =
                Objects.requireNonNull(task.waitFor(Step.WANTS_INPUT).input());
        assertThat(picture.kind()).isEqualTo(InputKind.PICTURE);
        assertThat(isPng(picture.picture())).isTrue();

        task.type("not what it shows");
        task.waitFor(Step.WANTS_INPUT);
        assertThat(lines.parties.smsBox().of("jd-picture")).isEmpty();
    }

    @Test
    void aSecondSmsMayBeWanted() throws Exception {
        CreditTaskState started = creditData.start("7", new CreditTask.Jd("jd-second", PASSWORD));
        Task task = new Task(CreditSource.JD, started.token());

        for (int i = 0; i < 2; i++) {
            task.waitFor(Step.WANTS_INPUT);
            task.type(newestCode("jd-second"));
        }

        task.waitFor(Step.DONE);
        assertThat(lines.parties.smsBox().of("jd-second")).hasSize(2);
    }

    @Test
    void aWrongSmsIsAskedForAgainAndThreeWrongOnesEndTheTask() throws Exception {
        CreditTaskState started = creditData.start("7", new CreditTask.Jd("jd-wrong", PASSWORD));
        Task task = new Task(CreditSource.JD, started.token());
        task.waitFor(Step.WANTS_INPUT);
        task.type(newestCode("jd-wrong"));
        assertThat(task.waitFor(Step.WANTS_INPUT).message()).contains("错误");

        task.type("wrong");
        task.waitFor(Step.WANTS_INPUT);
        task.type("wrong");

        assertThat(task.waitFor(Step.FAILED).code()).isEqualTo("1107");
        assertThat(task.result()).isEmpty();
    }

    @Test
    void aTaskMayNeverEnd() throws Exception {
        CreditTaskState started =
                creditData.start("7", new CreditTask.Mobile(new MobileNumber("13812347777"), PASSWORD));
        Task task = new Task(CreditSource.MOBILE, started.token());

        Waits.holdsFor(
                Duration.ofMillis(500), () -> assertThat(task.state().step()).isEqualTo(Step.WORKING));
    }

    @Test
    void aWrongPasswordFailsTheTask() throws Exception {
        CreditTaskState started = creditData.start(
                "7", new CreditTask.Ebank(OnlineBank.ofBankCode("01020000").orElseThrow(), "e-fails", PASSWORD));

        CreditTaskState failed = new Task(CreditSource.EBANK, started.token()).waitFor(Step.FAILED);

        assertThat(failed.message()).isEqualTo("帐号或密码错误");
    }

    @Test
    void anUnknownTaskHasFailed() {
        assertThat(creditData.status(CreditSource.JD, "no-such-task").step()).isEqualTo(Step.FAILED);
        assertThat(creditData.status(CreditSource.MOBILE_REPORT, "no-such-task").step())
                .isEqualTo(Step.FAILED);
    }

    @Test
    void withoutAnAnswerARunningTaskIsNotGivenUp() {
        lines.parties.scenarios().choose(Party.LIMU, Scenario.TIMEOUT_THEN_SUCCESS);

        CreditTaskState state = lines.impatient().creditData().status(CreditSource.JD, "t-1");

        assertThat(state.step()).isEqualTo(Step.NO_ANSWER);
        assertThat(state.token()).isEqualTo("t-1");
    }

    @Test
    void aPasswordShowsNowhere() {
        CreditTask task = new CreditTask.Jd("somebody", PASSWORD);

        assertThat(task.toString()).doesNotContain(PASSWORD.value());
    }

    private static CreditTask direct(CreditSource source) {
        return switch (source) {
            case MOBILE -> new CreditTask.Mobile(new MobileNumber("13812341111"), PASSWORD);
            case MOBILE_REPORT ->
                new CreditTask.MobileReport(
                        new MobileNumber("13812341111"),
                        PASSWORD,
                        new RealName("王小明"),
                        new NationalId("110105199001011230"));
            case JD -> new CreditTask.Jd("direct", PASSWORD);
            case TAOBAO -> new CreditTask.Taobao();
            case EDUCATION -> new CreditTask.Education("direct", PASSWORD);
            case BILL -> new CreditTask.Bill("direct@163.com", PASSWORD);
            case EBANK -> new CreditTask.Ebank(OnlineBank.CMB, "direct", PASSWORD);
        };
    }

    private static boolean isPng(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        return bytes.length > 8 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
    }

    private String newestCode(String mobile) {
        List<SmsBox.Text> texts = lines.parties.smsBox().of(mobile);
        return texts.get(0).code();
    }

    private final class Task {

        private final CreditSource source;
        private final String token;

        Task(CreditSource source, String token) {
            this.source = source;
            this.token = token;
        }

        CreditTaskState state() {
            return creditData.status(source, token);
        }

        CreditTaskState waitFor(Step step) throws InterruptedException {
            untilHolds(() -> assertThat(state().step()).isEqualTo(step));
            return state();
        }

        CreditTaskState type(String typed) {
            return creditData.input(source, token, typed);
        }

        Optional<String> result() {
            return creditData.result(source, token);
        }
    }
}
