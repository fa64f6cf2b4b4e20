package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.Money;

class CreditLineTest {

    @ParameterizedTest(name = "{1} of {0} used, {2}: {3}")
    @CsvSource({
        "1000, 0,    OPEN,   1000",
        "1000, 400,  OPEN,   600",
        "1000, 1000, OPEN,   0",
        // a limit may be lowered below what is owed
        "1000, 1500, OPEN,   0",
        "1000, 400,  FROZEN, 0"
    })
    void whatIsLeftIsNeverBelowZero(String limit, String used, CreditLine.State state, String available) {
        CreditLine line = new CreditLine(1, Money.ofYuan(limit), Money.ofYuan(used), state);

        assertThat(line.available()).isEqualTo(Money.ofYuan(available));
    }
}
