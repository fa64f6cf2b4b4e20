package org.loanhub.creditline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.loanhub.kernel.BusinessTime;

class CreditLineNumbersTest {

    private static final CreditLineNumbers NUMBERS = new CreditLineNumbers(
            new BusinessTime(Clock.fixed(Instant.parse("2026-01-31T16:00:01Z"), ZoneId.of("Asia/Shanghai"))));

    @Test
    void anOrdersNumberIsTheSecondAndTenDigits() {
        Set<String> numbers = Stream.generate(NUMBERS::orderNo).limit(1000).collect(Collectors.toSet());

        assertThat(numbers).hasSize(1000).allMatch(number -> number.matches("20260201000001\\d{10}"));
    }

    @Test
    void aDrawdownsNumberHasSixteenDigitsAndDoesNotBeginWithZero() {
        Set<String> numbers = Stream.generate(NUMBERS::drawdownNo).limit(1000).collect(Collectors.toSet());

        assertThat(numbers).hasSize(1000).allMatch(number -> number.matches("[1-9]\\d{15}"));
        assertThat(numbers)
                .as("all first digits")
                .extracting(number -> number.charAt(0))
                .contains('1', '5', '9');
    }
}
