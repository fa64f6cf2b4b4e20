package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.alibaba.fastjson2.JSON;
import java.io.IOException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.gateway.lianlian.LianLianSignature;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;
import org.loanhub.sandbox.Sandbox;
import org.loanhub.sandbox.SandboxResponse;

/** What the clients make of answers, given by a server that says exactly what a test wants. */
class LianLianAnswersTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final Money AMOUNT = Money.ofYuan("100.00");
    private static final DisbursementOrder PAY_OUT = new DisbursementOrder(
            "o-1",
            NOW,
            AMOUNT,
            new BankCardNumber("6222020000000000000"),
            new RealName("王小明"),
            "借款发放",
            "http://127.0.0.1:1/");
    private static final Payer PAYER = new Payer(
            "u-1", new RealName("王小明"), new NationalId("110105199001011230"), new MobileNumber("13812345678"), NOW);
    private static final InstallmentDebit DEBIT = new InstallmentDebit(
            "o-1", NOW, PAYER, "p-1", "a-1", LocalDate.of(2026, 4, 1), AMOUNT, "还款", "http://127.0.0.1:1/");

    private final SandboxedGateway lines = new SandboxedGateway();
    private KeyPair lianLian;
    private Sandbox server;
    private volatile String answer = "";
    private volatile int status = 200;

    @BeforeEach
    void start() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        lianLian = generator.generateKeyPair();
        server = startServer();
        lines.settings.put(
                "lianlian.public-key",
                Base64.getEncoder().encodeToString(lianLian.getPublic().getEncoded()));
        for (String host : new String[] {"query", "repayment", "instantpay"}) {
            lines.settings.put("lianlian." + host + "-url", server.url());
        }
    }

    private Sandbox startServer() throws IOException {
        Sandbox sandbox = new Sandbox(0).start();
        for (String path : new String[] {
            "/paymentapi/payment.htm", "/paymentapi/queryPayment.htm", "/bankcardrepayment.htm", "/orderquery.htm"
        }) {
            sandbox.route("POST", path, request -> SandboxResponse.of(status, "application/json", answer));
        }
        return sandbox;
    }

    @AfterEach
    void close() {
        server.close();
        lines.close();
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "1002, AskAgain",
        "2005, AskAgain",
        "4006, AskAgain",
        "4007, AskAgain",
        "4009, AskAgain",
        "9999, AskAgain",
        "4002, NeedsConfirmation",
        "4003, NeedsConfirmation",
        "4004, NeedsConfirmation",
        "1001, Refused",
        "1004, Refused",
        "1005, Refused",
        "1008, Refused",
        "3001, Refused",
        "4005, Refused",
        "4012, Refused",
        "4105, Refused",
        "9910, Refused",
        "9911, Refused",
        "9912, Refused",
        "9913, Refused",
        "4103, MaySendAgain",
        "4104, MaySendAgain",
        "9104, MaySendAgain",
        "7777, AskAgain"
    })
    void aPayOutCodeSaysWhatMayBeDoneNext(String code, String result) {
        answer = JSON.toJSONString(Map.of("ret_code", code, "ret_msg", "words", "confirm_code", "123456"));

        DisbursementResult told = lines.payOuts().disburse(PAY_OUT);

        assertThat(told.getClass().getSimpleName()).isEqualTo(result);
        assertThat(told.code()).isEqualTo(code);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "8101, PlanNotAuthorised",
        "8106, PlanNotAuthorised",
        "8107, PlanNotAuthorised",
        "8102, AskAgain",
        "1002, AskAgain",
        "9999, AskAgain",
        "7777, AskAgain",
        "8104, Refused",
        "6001, Refused",
        "1004, Refused"
    })
    void aDebitCodeSaysWhatMayBeDoneNext(String code, String result) {
        answer = JSON.toJSONString(Map.of("ret_code", code, "ret_msg", "words"));

        assertThat(lines.repayments().debit(DEBIT).getClass().getSimpleName()).isEqualTo(result);
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource({
        "SUCCESS, SUCCEEDED",
        "WAITING, IN_PROGRESS",
        "PROCESSING, IN_PROGRESS",
        "APPLY, IN_PROGRESS",
        "CHECK, NEEDS_CONFIRMATION",
        "FAILURE, FAILED",
        "CLOSED, FAILED",
        "CANCEL, REVERSED",
        "REFUND, REVERSED",
        "SOMETHING_NEW, UNKNOWN"
    })
    void aQuerysResultSaysWhereTheOrderStands(String result, OrderStatus status) {
        answer = signed(Map.of("result_pay", result));

        assertThat(lines.payOuts().query("o-1").status()).isEqualTo(status);
        assertThat(lines.repayments().query("o-1", NOW).status()).isEqualTo(status);
    }

    @Test
    void aSuccessWithoutASignatureIsNotBelieved() {
        answer = JSON.toJSONString(
                Map.of("ret_code", "0000", "no_order", "o-1", "money_order", "100.00", "result_pay", "SUCCESS"));

        assertThat(lines.payOuts().disburse(PAY_OUT)).isEqualTo(new DisbursementResult.AskAgain("BAD_SIGNATURE"));
        assertThat(lines.repayments().debit(DEBIT)).isEqualTo(new DebitResult.AskAgain("BAD_SIGNATURE"));
        assertThat(lines.payOuts().query("o-1").status()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(lines.repayments().query("o-1", NOW).status()).isEqualTo(OrderStatus.UNKNOWN);
    }

    @Test
    void aRefusalWithAWrongSignatureIsNotBelievedEither() {
        answer = JSON.toJSONString(Map.of("ret_code", "3001", "ret_msg", "words", "sign", "AAAA"));

        assertThat(lines.payOuts().disburse(PAY_OUT)).isEqualTo(new DisbursementResult.AskAgain("BAD_SIGNATURE"));
    }

    @Test
    void anAnswerAboutAnotherOrderOrAmountIsNoAnswer() {
        answer = signed(Map.of("no_order", "o-2", "result_pay", "SUCCESS"));
        assertThat(lines.repayments().query("o-1", NOW).status()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(lines.repayments().debit(DEBIT)).isEqualTo(new DebitResult.AskAgain("OTHER_ORDER"));

        answer = signed(Map.of("money_order", "99.99"));
        assertThat(lines.repayments().debit(DEBIT)).isEqualTo(new DebitResult.AskAgain("OTHER_ORDER"));
    }

    @Test
    void aSuccessWithoutAnAmountIsNotKnownToBeOne() {
        answer = signed(Map.of("result_pay", "SUCCESS", "money_order", ""));

        assertThat(lines.repayments().query("o-1", NOW).status()).isEqualTo(OrderStatus.UNKNOWN);
    }

    @Test
    void numbersAreSignedInTheirTextForm() {
        answer = signed(Map.of("result_pay", "SUCCESS", "money_order", "46.70"))
                .replace("\"money_order\":\"46.70\"", "\"money_order\":46.70");

        assertThat(lines.repayments().query("o-1", NOW).amount()).isEqualTo(Money.ofYuan("46.70"));
    }

    @Test
    void threeFieldsOfTheOrderQueryStandOutsideItsSignature() {
        String signed = signed(Map.of("result_pay", "SUCCESS"));
        answer = signed.substring(0, signed.length() - 1)
                + ",\"bank_name\":\"工商银行\",\"memo\":\"x\",\"card_no\":\"1234\"}";

        assertThat(lines.repayments().query("o-1", NOW).status()).isEqualTo(OrderStatus.SUCCEEDED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "busy", "<html></html>", "[]", "{}", "null", "{\"ret_code\":\"\"}", "{\"ret_code\":"})
    void whatIsNoAnswerMeansAskAgain(String body) {
        answer = body;

        assertThat(lines.payOuts().disburse(PAY_OUT)).isInstanceOf(DisbursementResult.AskAgain.class);
        assertThat(lines.repayments().query("o-1", NOW).status()).isEqualTo(OrderStatus.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 404, 500, 502})
    void anotherHttpStatusMeansAskAgain(int httpStatus) {
        status = httpStatus;
        answer = signed(Map.of());

        assertThat(lines.payOuts().disburse(PAY_OUT)).isEqualTo(new DisbursementResult.AskAgain("HTTP_" + httpStatus));
    }

    /** A good answer about order o-1 over 100.00, with {@code changes}. */
    private String signed(Map<String, String> changes) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "ret_code", "0000", "ret_msg", "交易成功", "no_order", "o-1", "money_order", "100.00", "sign_type", "RSA"));
        fields.putAll(changes);
        fields.put("sign", LianLianSignature.sign(fields, lianLian.getPrivate()));
        return JSON.toJSONString(fields);
    }
}
