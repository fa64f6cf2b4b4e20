package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    private static final Money MAX = Money.ofFen(Long.MAX_VALUE);
    private static final Money MIN = Money.ofFen(Long.MIN_VALUE);

    @ParameterizedTest(name = "{0} yuan are {1} fen")
    @CsvSource({
        "0, 0",
        "0.00, 0",
        "0.01, 1",
        "-0.01, -1",
        "0.1, 10",
        "1, 100",
        "12.30, 1230",
        "12.3000, 1230",
        "1E+3, 100000",
        "92233720368547758.07, 9223372036854775807",
        "-92233720368547758.08, -9223372036854775808"
    })
    void yuanBecomeFen(String yuan, long fen) {
        assertThat(Money.ofYuan(yuan)).isEqualTo(Money.ofFen(fen));
        assertThat(Money.ofYuan(new BigDecimal(yuan)).fen()).isEqualTo(fen);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"0.001", "12.345", "-0.005", "92233720368547758.08", "-92233720368547758.09"})
    void yuanFinerThanAFenOrBeyond64BitsAreRefused(String yuan) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofYuan(yuan));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.ofYuan(new BigDecimal(yuan)));
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", " ", "1,000", "12.30 ", "1.2.3", "yuan", "0x10"})
    void aTextThatIsNoDecimalNumberIsRefused(String text) {
        assertThatExceptionOfType(NumberFormatException.class).isThrownBy(() -> Money.ofYuan(text));
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "12.30, 0.70, 13.00, 11.60, 0.70, 12.30, 1",
        "0.70, 12.30, 13.00, -11.60, 0.70, 12.30, -1",
        "-5.00, 2.00, -3.00, -7.00, -5.00, 2.00, -1",
        "1.00, 1.00, 2.00, 0.00, 1.00, 1.00, 0",
        "0.00, -0.01, -0.01, 0.01, -0.01, 0.00, 1"
    })
    void twoAmountsAreAddedSubtractedAndCompared(
            String left, String right, String sum, String difference, String smaller, String larger, int order) {
        Money a = Money.ofYuan(left);
        Money b = Money.ofYuan(right);

        assertThat(a.plus(b)).isEqualTo(Money.ofYuan(sum));
        assertThat(a.minus(b)).isEqualTo(Money.ofYuan(difference));
        assertThat(a.min(b)).isEqualTo(Money.ofYuan(smaller));
        assertThat(a.max(b)).isEqualTo(Money.ofYuan(larger));
        assertThat(a.compareTo(b)).isEqualTo(order);
    }

    @ParameterizedTest(name = "{0}: zero {1}, positive {2}, negative {3}")
    @CsvSource({"0.00, true, false, false", "0.01, false, true, false", "-0.01, false, false, true"})
    void everyAmountIsZeroPositiveOrNegative(String yuan, boolean zero, boolean positive, boolean negative) {
        Money amount = Money.ofYuan(yuan);

        assertThat(amount.isZero()).isEqualTo(zero);
        assertThat(amount.isPositive()).isEqualTo(positive);
        assertThat(amount.isNegative()).isEqualTo(negative);
        assertThat(amount.negated().isPositive()).isEqualTo(negative);
        assertThat(amount.negated().negated()).isEqualTo(amount);
    }

    @Test
    void manyAmountsHaveASum() {
        assertThat(Money.sum(List.of())).isEqualTo(Money.ZERO);
        assertThat(Money.sum(List.of(Money.ofFen(150), Money.ofFen(-50), Money.ofFen(1))))
                .isEqualTo(Money.ofFen(101));
    }

    @ParameterizedTest(name = "{0} times {1} is {2}")
    @CsvSource({"12.30, 3, 36.90", "12.30, 0, 0.00", "12.30, -2, -24.60", "-0.01, 100, -1.00"})
    void aWholeMultipleIsExact(String yuan, long factor, String product) {
        assertThat(Money.ofYuan(yuan).times(factor)).isEqualTo(Money.ofYuan(product));
    }

    @ParameterizedTest(name = "{0} times {1} by {2} is {3}")
    @CsvSource({
        "0.05, 0.1, HALF_UP, 0.01",
        "0.05, 0.1, HALF_DOWN, 0.00",
        "0.05, 0.1, HALF_EVEN, 0.00",
        "0.15, 0.1, HALF_EVEN, 0.02",
        "0.04, 0.1, HALF_UP, 0.00",
        "0.01, 0.1, UP, 0.01",
        "0.09, 0.1, DOWN, 0.00",
        "-0.05, 0.1, HALF_UP, -0.01",
        "100.00, 0.36, UNNECESSARY, 36.00"
    })
    void aProductIsRoundedByTheModeThatItsCallerNames(
            String yuan, BigDecimal factor, RoundingMode mode, String product) {
        assertThat(Money.ofYuan(yuan).times(factor, mode)).isEqualTo(Money.ofYuan(product));
    }

    @ParameterizedTest(name = "{0} times {1} / {2} by {3} is {4}")
    @CsvSource({
        "10.00, 1, 3, HALF_UP, 3.33",
        "10.00, 2, 3, HALF_UP, 6.67",
        "10.00, 1, 3, UP, 3.34",
        "10.00, 2, 3, DOWN, 6.66",
        "0.01, 1, 2, HALF_UP, 0.01",
        // rounded once: 0.05 / 3 is 0.0166.., and 0.02 times 3 would be 0.06
        "0.05, 3, 3, HALF_UP, 0.05",
        "-10.00, 2, 3, HALF_UP, -6.67",
        "5000.00, 0.75, 360, HALF_UP, 10.42"
    })
    void aShareIsRoundedOnce(String yuan, BigDecimal factor, BigDecimal divisor, RoundingMode mode, String share) {
        assertThat(Money.ofYuan(yuan).times(factor, divisor, mode)).isEqualTo(Money.ofYuan(share));
    }

    @ParameterizedTest(name = "{0} is a multiple of {1}: {2}")
    @CsvSource({
        "500.00, 100.00, true",
        "550.00, 100.00, false",
        "0.00, 100.00, true",
        "100.00, 100.00, true",
        "99.99, 100.00, false",
        "-200.00, 100.00, true",
        "-200.01, 100.00, false",
        "0.03, 0.01, true"
    })
    void aMultipleLeavesNoRemainder(String yuan, String unit, boolean multiple) {
        assertThat(Money.ofYuan(yuan).isMultipleOf(Money.ofYuan(unit))).isEqualTo(multiple);
    }

    @Test
    void whatDoesNotFitInto64BitsIsRefusedAndNeverWrapsRound() {
        assertNotComputed(() -> MAX.plus(Money.ofFen(1)));
        assertNotComputed(() -> MIN.minus(Money.ofFen(1)));
        assertNotComputed(MIN::negated);
        assertNotComputed(() -> MAX.times(2));
        assertNotComputed(() -> MAX.times(new BigDecimal("1.1"), RoundingMode.HALF_UP));
        assertNotComputed(() -> MAX.times(BigDecimal.TEN, BigDecimal.ONE, RoundingMode.HALF_UP));
        assertNotComputed(() -> Money.sum(List.of(MAX, Money.ofFen(1))));
    }

    @Test
    void nothingIsAMultipleOfZeroAndNothingIsSharedByZero() {
        assertNotComputed(() -> Money.ofFen(1).isMultipleOf(Money.ZERO));
        assertNotComputed(() -> Money.ofFen(1).times(BigDecimal.ONE, BigDecimal.ZERO, RoundingMode.HALF_UP));
        assertNotComputed(() -> Money.ofFen(1).times(new BigDecimal("0.5"), RoundingMode.UNNECESSARY));
    }

    @ParameterizedTest(name = "{0} fen are shown as {1}")
    @CsvSource({"0, 0.00", "5, 0.05", "-5, -0.05", "1230, 12.30", "100000000000, 1000000000.00"})
    void yuanHaveExactlyTwoDecimals(long fen, String yuan) {
        assertThat(Money.ofFen(fen).yuan()).isEqualTo(new BigDecimal(yuan));
        assertThat(Money.ofFen(fen)).hasToString(yuan);
    }

    private static void assertNotComputed(ThrowingCallable call) {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(call);
    }
}
