package org.loanhub.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An amount in whole fen (0.01 yuan). May be negative: a posting is signed.
 *
 * <p>Arithmetic is exact and throws {@link ArithmeticException} on overflow of 64 bits. Only {@code times} rounds, and its
 * caller names the mode.
 */
public record Money(long fen) implements Comparable<Money> {

    public static final Money ZERO = new Money(0);

    public static Money ofFen(long fen) {
        return new Money(fen);
    }

    /**
     * @param yuan at most two significant decimals
     * @throws ArithmeticException if {@code yuan} is finer than a fen
     */
    public static Money ofYuan(BigDecimal yuan) {
        return new Money(yuan.movePointRight(2).longValueExact());
    }

    /**
     * @throws ArithmeticException if {@code yuan} is finer than a fen
     * @throws NumberFormatException if {@code yuan} is no decimal number
     */
    public static Money ofYuan(String yuan) {
        return ofYuan(new BigDecimal(yuan));
    }

    public static Money sum(Iterable<Money> amounts) {
        long total = 0;
        for (Money amount : amounts) {
            total = Math.addExact(total, amount.fen);
        }
        return new Money(total);
    }

    public Money plus(Money other) {
        return new Money(Math.addExact(fen, other.fen));
    }

    public Money minus(Money other) {
        return new Money(Math.subtractExact(fen, other.fen));
    }

    public Money negated() {
        return new Money(Math.negateExact(fen));
    }

    public Money times(long factor) {
        return new Money(Math.multiplyExact(fen, factor));
    }

    /** The product rounded to whole fen by {@code rounding}. */
    public Money times(BigDecimal factor, RoundingMode rounding) {
        return new Money(
                BigDecimal.valueOf(fen).multiply(factor).setScale(0, rounding).longValueExact());
    }

    /** {@code factor / divisor} of this, rounded to whole fen by {@code rounding}, once. */
    public Money times(BigDecimal factor, BigDecimal divisor, RoundingMode rounding) {
        return new Money(BigDecimal.valueOf(fen)
                .multiply(factor)
                .divide(divisor, 0, rounding)
                .longValueExact());
    }

    public Money min(Money other) {
        return fen <= other.fen ? this : other;
    }

    public Money max(Money other) {
        return fen >= other.fen ? this : other;
    }

    public boolean isZero() {
        return fen == 0;
    }

    public boolean isPositive() {
        return fen > 0;
    }

    public boolean isNegative() {
        return fen < 0;
    }

    public boolean isMultipleOf(Money unit) {
        return fen % unit.fen == 0;
    }

    /** Yuan with exactly two decimals, the form of DECIMAL(18,2) columns. */
    public BigDecimal yuan() {
        return BigDecimal.valueOf(fen, 2);
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(fen, other.fen);
    }

    /** Yuan with two decimals, for logs and messages: {@code 12.30}. */
    @Override
    public String toString() {
        return yuan().toPlainString();
    }
}
