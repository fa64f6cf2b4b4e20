package org.loanhub.payment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentOrderStatusTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, NEEDS_CONFIRMATION SUCCEEDED FAILED CLOSED GIVEN_UP REVERSED",
        "NEEDS_CONFIRMATION, OPEN SUCCEEDED FAILED REVERSED",
        "SUCCEEDED, REVERSED",
        "FAILED, SUCCEEDED",
        "CLOSED, SUCCEEDED",
        "GIVEN_UP, ''",
        "REVERSED, ''"
    })
    void whatMayFollow(PaymentOrderStatus from, String followers) {
        assertThat(Arrays.stream(PaymentOrderStatus.values()).filter(from::canBecome))
                .containsExactlyInAnyOrderElementsOf(statuses(followers));
    }

    @Test
    void onlyWhatHasNoEndIsOpen() {
        assertThat(Arrays.stream(PaymentOrderStatus.values()).filter(PaymentOrderStatus::isOpen))
                .containsExactly(PaymentOrderStatus.OPEN, PaymentOrderStatus.NEEDS_CONFIRMATION);
    }

    private static Set<PaymentOrderStatus> statuses(String names) {
        return Arrays.stream(names.split(" "))
                .filter(name -> !name.isEmpty())
                .map(PaymentOrderStatus::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(PaymentOrderStatus.class)));
    }
}
