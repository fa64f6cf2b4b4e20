package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Waits.untilHolds;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.gateway.ChannelReply.Verdict;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.Money;
import org.loanhub.sandbox.Person;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;

class RepaymentGatewayTest {

    private static final Money AMOUNT = Money.ofYuan("507.93");
    private static final LocalDate DUE = LocalDate.of(2030, 1, 31);
    private static final Instant NOW = Instant.now(SandboxedGateway.CLOCK).truncatedTo(ChronoUnit.SECONDS);

    private final SandboxedGateway lines = new SandboxedGateway();
    private final RepaymentGateway repayments = lines.repayments();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void anAuthorisedInstallmentIsDebitedNotifiedAndFoundByQuery() throws Exception {
        InstallmentDebit debit = authorisedDebit("");

        DebitResult.Paid paid = (DebitResult.Paid) repayments.debit(debit);

        assertThat(paid.state().status()).isEqualTo(OrderStatus.SUCCEEDED);
        assertThat(paid.state().amount()).isEqualTo(AMOUNT);
        untilHolds(() -> assertThat(lines.notifications).hasSize(1));
        assertThat(repayments.readNotification(lines.notifications.get(0))).contains(paid.state());
        assertThat(repayments.query(debit.orderNo(), NOW)).isEqualTo(paid.state());
    }

    @ParameterizedTest(name = "a card ending in {0} is answered with {1}, and the query finds {2}")
    @CsvSource({
        "4441, Paid, SUCCEEDED",
        "4442, AskAgain, SUCCEEDED",
        "4443, Refused, FAILED",
        "4444, AskAgain, IN_PROGRESS",
        "4445, Paid, SUCCEEDED",
        "4446, Paid, SUCCEEDED",
        "4447, AskAgain, SUCCEEDED",
        "4448, Paid, SUCCEEDED",
        "4451, Refused, FAILED",
        "4452, Paid, SUCCEEDED",
        "4453, AskAgain, IN_PROGRESS",
        "4454, AskAgain, NO_SUCH_ORDER"
    })
    void eachScenarioIsAnsweredInItsClass(String ending, String result, OrderStatus found) {
        InstallmentDebit debit = authorisedDebit(ending);
        RepaymentGateway client = result.equals("AskAgain") ? lines.impatient().repayments() : repayments;

        assertThat(client.debit(debit).getClass().getSimpleName()).isEqualTo(result);
        assertThat(repayments.query(debit.orderNo(), NOW).status()).isEqualTo(found);
    }

    @Test
    void aBalanceThatIsTooLowIsToldApart() {
        DebitResult.Refused refused = (DebitResult.Refused) repayments.debit(authorisedDebit("4451"));

        assertThat(refused.reason()).isEqualTo(DebitResult.Reason.BALANCE_TOO_LOW);
    }

    @Test
    void aTimeOutIsAnOpenOrderThatItsNotificationCloses() throws Exception {
        InstallmentDebit debit = authorisedDebit("4442");

        assertThat(lines.impatient().repayments().debit(debit)).isEqualTo(new DebitResult.AskAgain("TIMEOUT"));

        untilHolds(() -> assertThat(lines.notifications).hasSize(1));
    }

    @Test
    void anAnswerWithAWrongSignatureIsNoAnswer() {
        assertThat(repayments.debit(authorisedDebit("4447"))).isEqualTo(new DebitResult.AskAgain("BAD_SIGNATURE"));
    }

    @Test
    void aDebitNeedsAnAuthorisedPlanOfItsAgreementDayAndAmount() {
        InstallmentDebit good = authorisedDebit("");

        assertThat(repayments.debit(with(good, "other-plan", DUE, AMOUNT)))
                .isEqualTo(new DebitResult.PlanNotAuthorised("8101"));
        assertThat(repayments.debit(with(good, good.planNo(), DUE.plusDays(1), AMOUNT)))
                .isEqualTo(new DebitResult.PlanNotAuthorised("8106"));
        assertThat(repayments.debit(with(good, good.planNo(), DUE, AMOUNT.plus(Money.ofFen(1)))))
                .isEqualTo(new DebitResult.PlanNotAuthorised("8107"));
    }

    @Test
    void aPlanIsReplacedBySendingItAgain() {
        InstallmentDebit good = authorisedDebit("");
        Money more = AMOUNT.times(2);

        assertThat(repayments.authorise(plan(good, more)).verdict()).isEqualTo(Verdict.DONE);
        assertThat(repayments.debit(with(good, good.planNo(), DUE, more))).isInstanceOf(DebitResult.Paid.class);
    }

    @Test
    void aPlanOnACardThatIsNotSignedIsRefused() {
        RepaymentPlan plan =
                new RepaymentPlan("u-1", "p-1", "2030010100000001", List.of(new RepaymentPlan.Item(DUE, AMOUNT)));

        assertThat(repayments.authorise(plan)).isEqualTo(new ChannelReply(Verdict.REFUSED, "3003", "交易失败[3003]"));
    }

    @Test
    void anOrderWithAnotherTimeIsNotFound() {
        InstallmentDebit debit = authorisedDebit("");
        repayments.debit(debit);

        assertThat(repayments.query(debit.orderNo(), NOW.plusSeconds(1)).status())
                .isEqualTo(OrderStatus.NO_SUCH_ORDER);
    }

    @Test
    void withoutAConnectionNothingIsKnownAndNothingWasTaken() {
        InstallmentDebit debit = authorisedDebit("");
        lines.settings.put("lianlian.repayment-url", "http://127.0.0.1:1");
        lines.settings.put("lianlian.query-url", "http://127.0.0.1:1");
        RepaymentGateway unreachable = lines.repayments();

        assertThat(unreachable.debit(debit)).isEqualTo(new DebitResult.MaySendAgain("NO_CONNECTION"));
        assertThat(unreachable.query(debit.orderNo(), NOW).status()).isEqualTo(OrderStatus.UNKNOWN);
        assertThat(unreachable.authorise(plan(debit, AMOUNT)).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void thePageCanAskForAScenarioToo() {
        InstallmentDebit debit = authorisedDebit("");
        lines.parties.scenarios().choose(Party.LIANLIAN, Scenario.BALANCE_TOO_LOW);

        assertThat(repayments.debit(debit)).isInstanceOf(DebitResult.Refused.class);
    }

    private InstallmentDebit authorisedDebit(String cardEnding) {
        Person person = lines.parties.people().invent(cardEnding);
        Payer payer = Typed.payer("u-" + person.mobile(), person, NOW);
        CardBinding binding = new CardBinding(number(), NOW, payer, Typed.card(person, 0));
        String agreementNo = ((BindResult.Bound) lines.cards().bind(binding)).agreementNo();
        InstallmentDebit debit = new InstallmentDebit(
                number(), NOW, payer, number(), agreementNo, DUE, AMOUNT, "第1期还款", lines.notifyUrl());
        assertThat(repayments.authorise(plan(debit, AMOUNT)).verdict()).isEqualTo(Verdict.DONE);
        return debit;
    }

    private static RepaymentPlan plan(InstallmentDebit debit, Money amount) {
        return new RepaymentPlan(
                debit.payer().userId(),
                debit.planNo(),
                debit.agreementNo(),
                List.of(new RepaymentPlan.Item(DUE, amount), new RepaymentPlan.Item(DUE.plusMonths(1), amount)));
    }

    private static InstallmentDebit with(InstallmentDebit debit, String planNo, LocalDate dueDate, Money amount) {
        return new InstallmentDebit(
                number(),
                NOW,
                debit.payer(),
                planNo,
                debit.agreementNo(),
                dueDate,
                amount,
                debit.goods(),
                debit.notifyUrl());
    }

    private static String number() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
