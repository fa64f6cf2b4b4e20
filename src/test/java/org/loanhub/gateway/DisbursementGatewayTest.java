package org.loanhub.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.loanhub.Waits.untilHolds;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.Waits;
import org.loanhub.gateway.call.SandboxedGateway;
import org.loanhub.kernel.Money;
import org.loanhub.sandbox.Person;
import org.loanhub.sandbox.Scenario;
import org.loanhub.sandbox.Scenarios.Party;

class DisbursementGatewayTest {

    private static final Money THOUSAND = Money.ofYuan("1000.00");

    private final SandboxedGateway lines = new SandboxedGateway();
    private final DisbursementGateway payOuts = lines.payOuts();

    @AfterEach
    void close() {
        lines.close();
    }

    @Test
    void aPayOutIsTakenThenNotifiedAndFoundByQuery() throws Exception {
        DisbursementOrder order = order("");

        assertThat(payOuts.disburse(order)).isInstanceOf(DisbursementResult.Accepted.class);

        untilHolds(() -> assertThat(lines.notifications).hasSize(1));
        OrderState told = payOuts.readNotification(lines.notifications.get(0)).orElseThrow();
        assertThat(told.orderNo()).isEqualTo(order.orderNo());
        assertThat(told.status()).isEqualTo(OrderStatus.SUCCEEDED);
        assertThat(told.amount()).isEqualTo(THOUSAND);
        assertThat(told.settledOn()).isNotNull();
        assertThat(payOuts.query(order.orderNo())).isEqualTo(told);
    }

    @ParameterizedTest(name = "a card ending in {0} is answered with {1}, and the query finds {2}")
    @CsvSource({
        "4441, Accepted, SUCCEEDED",
        "4442, AskAgain, SUCCEEDED",
        "4443, Refused, NO_SUCH_ORDER",
        "4444, AskAgain, IN_PROGRESS",
        "4445, Accepted, SUCCEEDED",
        "4446, Accepted, SUCCEEDED",
        "4447, AskAgain, SUCCEEDED",
        "4448, Accepted, SUCCEEDED",
        "4449, Accepted, SUCCEEDED",
        "4450, NeedsConfirmation, NEEDS_CONFIRMATION",
        "4452, Accepted, SUCCEEDED",
        "4453, Accepted, IN_PROGRESS",
        "4454, AskAgain, NO_SUCH_ORDER"
    })
    void eachScenarioIsAnsweredInItsClass(String ending, String result, OrderStatus found) {
        DisbursementOrder order = order(ending);
        DisbursementGateway client =
                result.equals("AskAgain") ? lines.impatient().payOuts() : payOuts;

        assertThat(client.disburse(order).getClass().getSimpleName()).isEqualTo(result);
        assertThat(payOuts.query(order.orderNo()).status()).isEqualTo(found);
    }

    @Test
    void anAmountCanAskForAScenarioToo() {
        DisbursementOrder order = order("", Money.ofYuan("1044.43"));

        assertThat(payOuts.disburse(order)).isEqualTo(new DisbursementResult.Refused("3001", "交易失败[3001]"));
    }

    @Test
    void thePageCanAskForAScenarioToo() {
        lines.parties.scenarios().choose(Party.LIANLIAN, Scenario.REFUSED);

        assertThat(payOuts.disburse(order(""))).isInstanceOf(DisbursementResult.Refused.class);
    }

    @Test
    void aTimeOutIsAnOpenOrderThatItsNotificationCloses() throws Exception {
        DisbursementOrder order = order("4442");

        assertThat(lines.impatient().payOuts().disburse(order)).isEqualTo(new DisbursementResult.AskAgain("TIMEOUT"));

        untilHolds(() -> assertThat(notifiedStates()).containsExactly(OrderStatus.SUCCEEDED));
    }

    @Test
    void anOrderOfUnknownEndIsHealedByAskingAgain() {
        DisbursementOrder order = order("4444");

        assertThat(payOuts.disburse(order)).isEqualTo(new DisbursementResult.AskAgain("9999"));
        assertThat(payOuts.query(order.orderNo()).status()).isEqualTo(OrderStatus.IN_PROGRESS);
        assertThat(payOuts.query(order.orderNo()).status()).isEqualTo(OrderStatus.SUCCEEDED);
        assertThat(lines.notifications).isEmpty();
    }

    @Test
    void theSameOrderSentAgainPaysOnceAndAnotherAmountIsRefused() throws Exception {
        DisbursementOrder order = order("");
        DisbursementResult first = payOuts.disburse(order);
        DisbursementOrder more = new DisbursementOrder(
                order.orderNo(),
                order.orderedAt(),
                THOUSAND.times(2),
                order.cardNo(),
                order.holderName(),
                order.purpose(),
                order.notifyUrl());

        assertThat(payOuts.disburse(order)).isEqualTo(first);
        assertThat(payOuts.disburse(more)).isInstanceOf(DisbursementResult.Refused.class);
        Waits.holdsFor(
                Duration.ofMillis(200), () -> assertThat(lines.notifications).hasSize(1));
    }

    @Test
    void anOperatorConfirmsWhatLooksLikeARepetition() throws Exception {
        DisbursementOrder order = order("4450");
        DisbursementResult.NeedsConfirmation asked = (DisbursementResult.NeedsConfirmation) payOuts.disburse(order);

        assertThat(payOuts.confirm(order.orderNo(), "000000", lines.notifyUrl()))
                .isInstanceOf(DisbursementResult.Refused.class);
        assertThat(payOuts.confirm(order.orderNo(), asked.confirmCode(), lines.notifyUrl()))
                .isInstanceOf(DisbursementResult.Accepted.class);
        untilHolds(() -> assertThat(notifiedStates()).containsExactly(OrderStatus.SUCCEEDED));
    }

    @Test
    void aDuplicateNotificationSaysTheSameThreeTimes() throws Exception {
        payOuts.disburse(order("4445"));

        untilHolds(() -> assertThat(notifiedStates())
                .containsExactly(OrderStatus.SUCCEEDED, OrderStatus.SUCCEEDED, OrderStatus.SUCCEEDED));
    }

    @Test
    void aLostNotificationNeverComes() throws Exception {
        payOuts.disburse(order("4446"));

        Waits.holdsFor(
                Duration.ofMillis(400), () -> assertThat(lines.notifications).isEmpty());
    }

    @Test
    void aNotificationWithAWrongSignatureIsNotBelieved() throws Exception {
        payOuts.disburse(order("4447"));

        untilHolds(() -> assertThat(lines.notifications).isNotEmpty());
        assertThat(payOuts.readNotification(lines.notifications.get(0))).isEmpty();
    }

    @Test
    void aNotificationOfAWrongAmountShowsThatAmount() throws Exception {
        payOuts.disburse(order("4448"));

        untilHolds(() -> assertThat(lines.notifications).isNotEmpty());
        assertThat(payOuts.readNotification(lines.notifications.get(0))
                        .orElseThrow()
                        .amount())
                .isEqualTo(Money.ofYuan("1000.01"));
    }

    @Test
    void aLateNotificationComesAfterAWhile() throws Exception {
        payOuts.disburse(order("4449"));

        assertThat(lines.notifications).isEmpty();
        untilHolds(() -> assertThat(notifiedStates()).containsExactly(OrderStatus.SUCCEEDED));
    }

    @Test
    void aPayOutCanGoBackAfterItSucceeded() throws Exception {
        DisbursementOrder order = order("4452");
        payOuts.disburse(order);

        untilHolds(() -> assertThat(notifiedStates()).containsExactly(OrderStatus.SUCCEEDED, OrderStatus.REVERSED));
        assertThat(payOuts.query(order.orderNo()).status()).isEqualTo(OrderStatus.REVERSED);
    }

    @Test
    void aPayOutCanFailAfterItWasTaken() throws Exception {
        payOuts.disburse(order("4453"));

        untilHolds(() -> assertThat(notifiedStates()).containsExactly(OrderStatus.FAILED));
    }

    @Test
    void aNotificationIsRepeatedUntilItIsTaken() throws Exception {
        lines.answerNotificationsWith("{\"ret_code\":\"1111\"}");
        payOuts.disburse(order(""));
        untilHolds(() -> assertThat(lines.notifications).hasSizeGreaterThan(1));

        lines.answerNotificationsWith("{\"ret_code\":\"0000\"}");
        // One may be on its way still.
        Waits.pass(Duration.ofMillis(800));
        int whenTaken = lines.notifications.size();
        Waits.holdsFor(
                Duration.ofMillis(800), () -> assertThat(lines.notifications).hasSize(whenTaken));
    }

    @Test
    void aNotificationForAnotherMerchantOrWithoutSenseIsNotBelieved() throws Exception {
        payOuts.disburse(order(""));
        untilHolds(() -> assertThat(lines.notifications).hasSize(1));
        lines.settings.put("lianlian.merchant-no", "209901010000000009");

        assertThat(lines.payOuts().readNotification(lines.notifications.get(0))).isEmpty();
        for (String nonsense : List.of("", "[]", "{", "null", "{\"sign\":\"x\"}", "{\"sign\":{}}")) {
            assertThat(payOuts.readNotification(nonsense)).isEmpty();
        }
    }

    @Test
    void anOrderThatNeverLeftMayBeSentAgain() {
        lines.settings.put("lianlian.instantpay-url", "http://127.0.0.1:1");
        DisbursementGateway unreachable = lines.payOuts();

        assertThat(unreachable.disburse(order(""))).isEqualTo(new DisbursementResult.MaySendAgain("NO_CONNECTION"));
        assertThat(unreachable.query("any").status()).isEqualTo(OrderStatus.UNKNOWN);
    }

    @Test
    void ourOwnWrongKeyIsAFinalRefusal() {
        lines.settings.put(
                "lianlian.merchant-private-key", new SandboxedGateway().settings.get("lianlian.merchant-private-key"));

        assertThat(lines.payOuts().disburse(order(""))).isEqualTo(new DisbursementResult.Refused("1001", "交易失败[1001]"));
    }

    @Test
    void manyCallsAtOnceEachGetTheirOwnAnswerAndARepeatedOrderIsPaidOnce() throws Exception {
        DisbursementOrder repeated = order("");
        List<DisbursementOrder> orders = new ArrayList<>(Collections.nCopies(30, repeated));
        for (int i = 0; i < 30; i++) {
            orders.add(order(""));
        }

        List<DisbursementResult> results =
                orders.parallelStream().map(payOuts::disburse).toList();

        assertThat(results).allMatch(DisbursementResult.Accepted.class::isInstance);
        assertThat(new HashSet<>(results)).hasSize(31);
        untilHolds(() -> assertThat(lines.notifications).hasSize(31));
    }

    private List<OrderStatus> notifiedStates() {
        return lines.notifications.stream()
                .map(body -> payOuts.readNotification(body).orElseThrow().status())
                .toList();
    }

    private DisbursementOrder order(String cardEnding) {
        return order(cardEnding, THOUSAND);
    }

    private DisbursementOrder order(String cardEnding, Money amount) {
        Person person = lines.parties.people().invent(cardEnding);
        String orderNo = UUID.randomUUID().toString().replace("-", "");
        return new DisbursementOrder(
                orderNo,
                Instant.now(SandboxedGateway.CLOCK),
                amount,
                Typed.card(person, 0),
                Typed.name(person),
                "借款发放",
                lines.notifyUrl());
    }
}
