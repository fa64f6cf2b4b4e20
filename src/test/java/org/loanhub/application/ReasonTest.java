package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.loanhub.kernel.Money;

class ReasonTest {

    @ParameterizedTest
    @EnumSource
    void eachIsReadAgainAsItWasStored(ReasonCode code) {
        Reason reason = new Reason(code, Collections.nCopies(code.figures(), "17"));

        assertThat(Reason.of(reason.text())).isEqualTo(reason);
    }

    @Test
    void figuresAreStoredInTheirOrder() {
        assertThat(Reason.of(ReasonCode.AGE_NOT_ALLOWED, 18, 60).text()).isEqualTo("AGE_NOT_ALLOWED:18,60");
        assertThat(Reason.of(ReasonCode.AMOUNT_TO_REVIEW, Money.ofYuan("10000")).argsText())
                .isEqualTo("10000.00");
    }

    @Test
    void anArgumentCannotBreakTheFormApart() {
        Reason reason = Reason.of(ReasonCode.DISBURSEMENT_REFUSED, "a,b;c:d");

        assertThat(Reasons.of(Reasons.of(reason).text()).all()).containsExactly(reason);
        assertThat(reason.args()).containsExactly("a b c:d");
    }

    @Test
    void aCodeWithoutItsFiguresIsRefused() {
        assertThatThrownBy(() -> Reason.of(ReasonCode.WAS_OVERDUE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Reason.of("BARRED:1")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void allReasonsOfADecisionFitIntoTheirColumn() {
        List<Reason> longest = Arrays.stream(ReasonCode.values())
                .map(code -> new Reason(code, Collections.nCopies(code.figures(), "9999999999.99")))
                .sorted((one, other) -> other.text().length() - one.text().length())
                .limit(PolicyName.values().length)
                .toList();

        assertThat(new Reasons(longest).text()).hasSizeLessThan(512);
        assertThat(Reasons.of("")).isEqualTo(Reasons.NONE);
    }
}
