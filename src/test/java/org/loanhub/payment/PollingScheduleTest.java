package org.loanhub.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.gateway.OrderStatus;
import org.loanhub.kernel.Money;

/** Ages and delays as ISO durations; an empty cell says that nothing follows. */
class PollingScheduleTest {

    private static final Instant ORDERED = Instant.parse("2026-01-02T03:04:05Z");

    private final PollingSchedule schedule = new PollingSchedule(30);

    @ParameterizedTest
    @CsvSource({"DISBURSEMENT, PT15S", "DEBIT, PT15S", "CASHIER, PT1M"})
    void theFirstQuestion(PaymentPurpose purpose, Duration delay) {
        assertThat(schedule.first(purpose, ORDERED)).isEqualTo(ORDERED.plus(delay));
    }

    @ParameterizedTest
    @CsvSource({
        "DISBURSEMENT, OPEN, 0, PT1M, PT15S",
        "DISBURSEMENT, OPEN, 1, PT1M, PT30S",
        "DISBURSEMENT, NEEDS_CONFIRMATION, 2, PT1M, PT1M",
        "DEBIT, OPEN, 0, PT1M, PT15S",
        "DEBIT, OPEN, 3, PT1M, PT2M",
        "DEBIT, OPEN, 7, PT1M, PT32M",
        "DEBIT, OPEN, 8, PT1M, PT1H4M",
        "DEBIT, OPEN, 9, PT1M, PT1H4M",
        "DEBIT, OPEN, 1000, PT1M, PT1H4M",
        "CASHIER, OPEN, 0, PT1M, PT3M",
        "CASHIER, OPEN, 9, PT1H59M59S, PT3M",
        "CASHIER, OPEN, 9, PT2H, PT30M",
        "CASHIER, OPEN, 1000, PT23H, PT30M",
        "DISBURSEMENT, SUCCEEDED, 0, PT24H, PT24H",
        "DISBURSEMENT, SUCCEEDED, 1, PT48H, PT24H",
        "DISBURSEMENT, SUCCEEDED, 2, PT72H, ",
        "DEBIT, SUCCEEDED, 0, PT24H, PT144H",
        "DEBIT, SUCCEEDED, 1, PT168H, ",
        "CASHIER, SUCCEEDED, 0, PT24H, PT144H",
        "CASHIER, SUCCEEDED, 1, PT168H, ",
        "CASHIER, CLOSED, 1, PT1H, PT3M",
        "CASHIER, CLOSED, 1, PT24H, PT30M",
        "CASHIER, CLOSED, 1, PT24H0.001S, "
    })
    void theNextQuestion(
            PaymentPurpose purpose, PaymentOrderStatus status, int asked, Duration age, @Nullable Duration delay) {
        Instant now = ORDERED.plus(age);

        assertThat(schedule.next(order(purpose, status, asked), now)).isEqualTo(delay == null ? null : now.plus(delay));
    }

    @Test
    void whatHasSucceededIsAskedAboutTheDayAfter() {
        assertThat(schedule.afterSuccess(ORDERED)).isEqualTo(ORDERED.plus(Duration.ofDays(1)));
    }

    @ParameterizedTest
    @CsvSource({
        "DISBURSEMENT, OPEN, NO_SUCH_ORDER, PT30M, ",
        "DISBURSEMENT, OPEN, NO_SUCH_ORDER, PT30M0.001S, FAILED",
        "DISBURSEMENT, NEEDS_CONFIRMATION, NO_SUCH_ORDER, PT31M, ",
        "DISBURSEMENT, OPEN, IN_PROGRESS, PT31M, ",
        "DISBURSEMENT, OPEN, UNKNOWN, PT31M, ",
        "DEBIT, OPEN, NO_SUCH_ORDER, PT30M, ",
        "DEBIT, OPEN, NO_SUCH_ORDER, PT30M0.001S, FAILED",
        "DEBIT, OPEN, IN_PROGRESS, PT48H, ",
        "DEBIT, OPEN, UNKNOWN, PT48H, ",
        "CASHIER, OPEN, NO_SUCH_ORDER, PT31M, ",
        "CASHIER, OPEN, NO_SUCH_ORDER, PT24H, ",
        "CASHIER, OPEN, NO_SUCH_ORDER, PT24H0.001S, CLOSED",
        "CASHIER, OPEN, IN_PROGRESS, PT24H, ",
        "CASHIER, OPEN, IN_PROGRESS, PT24H0.001S, CLOSED",
        "CASHIER, OPEN, UNKNOWN, PT48H, ",
        "CASHIER, OPEN, SUCCEEDED, PT48H, "
    })
    void whenAskingIsGivenUp(
            PaymentPurpose purpose,
            PaymentOrderStatus status,
            OrderStatus answer,
            Duration age,
            @Nullable PaymentOrderStatus end) {
        assertThat(schedule.giveUp(order(purpose, status, 0), answer, ORDERED.plus(age)))
                .isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
        "PT0S, true, true, PT2H",
        "PT1H59M30S, true, true, PT1M",
        "PT2H, false, true, PT1M",
        "PT2H1M, false, true, PT1M",
        "PT2H1M0.001S, false, false, PT1M"
    })
    void howLongAPageMayBePaid(Duration age, boolean young, boolean pageMayBeOpen, Duration left) {
        Instant now = ORDERED.plus(age);

        assertThat(CashierLife.isYoung(ORDERED, now)).isEqualTo(young);
        assertThat(CashierLife.pageMayBeOpen(ORDERED, now)).isEqualTo(pageMayBeOpen);
        assertThat(CashierLife.left(ORDERED, now)).isEqualTo(left);
    }

    private static PaymentOrder order(PaymentPurpose purpose, PaymentOrderStatus status, int asked) {
        return new PaymentOrder(
                1,
                "o-1",
                purpose,
                2,
                3,
                Money.ofYuan("500"),
                null,
                status,
                false,
                null,
                null,
                "",
                ORDERED,
                asked,
                null);
    }
}
