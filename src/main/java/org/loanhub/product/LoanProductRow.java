package org.loanhub.product;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.Penalty;
import org.loanhub.schedule.RepaymentMethod;

/** A product as it lies in the database: lists are texts. */
record LoanProductRow(
        long id,
        String publicId,
        Channel channel,
        boolean offered,
        String code,
        String name,
        String description,
        String checks,
        @Nullable String amountList,
        @Nullable Money amountLeast,
        @Nullable Money amountMost,
        Money amountStep,
        Money amountDefault,
        @Nullable String rateList,
        @Nullable BigDecimal rateLeast,
        @Nullable BigDecimal rateMost,
        BigDecimal rateDefault,
        String termUnits,
        @Nullable String daysList,
        @Nullable Integer daysLeast,
        @Nullable Integer daysMost,
        int daysDefault,
        @Nullable String monthsList,
        @Nullable Integer monthsLeast,
        @Nullable Integer monthsMost,
        int monthsDefault,
        String methods,
        String intervalUnits,
        int intervalLeast,
        int intervalMost,
        int intervalDefault,
        IntervalUnit intervalDefaultUnit,
        BigDecimal penaltyRate,
        int penaltyLimitDays,
        Money creditLimit,
        boolean oneAtATime) {

    /** @throws IllegalArgumentException saying what cannot be read */
    LoanProduct toProduct(List<Fee> fees) {
        return new LoanProduct(
                id,
                publicId,
                channel,
                code,
                name,
                list(description, ";", Function.identity()),
                list(checks, ",", Function.identity()),
                choice("amounts", amountList, Money::ofYuan, amountLeast, amountMost),
                amountStep,
                amountDefault,
                choice("rates", rateList, Rate::perYear, rate(rateLeast), rate(rateMost)),
                Rate.perYear(rateDefault),
                list(termUnits, ",", Term.Unit::valueOf),
                choice("days", daysList, Integer::valueOf, daysLeast, daysMost),
                daysDefault,
                choice("months", monthsList, Integer::valueOf, monthsLeast, monthsMost),
                monthsDefault,
                list(methods, ",", RepaymentMethod::valueOf),
                list(intervalUnits, ",", IntervalUnit::valueOf),
                new Choice.Range<>(intervalLeast, intervalMost),
                intervalDefault,
                intervalDefaultUnit,
                fees,
                new Penalty(new Rate(penaltyRate, Rate.Period.DAY), penaltyLimitDays),
                creditLimit,
                oneAtATime);
    }

    private static <T extends Comparable<? super T>> Choice<T> choice(
            String what, @Nullable String values, Function<String, T> reader, @Nullable T least, @Nullable T most) {
        if (values != null) {
            return new Choice.OneOf<>(list(values, ",", reader));
        }
        if (least == null || most == null) {
            throw new IllegalArgumentException("its " + what + " are neither a list nor a range");
        }
        return new Choice.Range<>(least, most);
    }

    private static @Nullable Rate rate(@Nullable BigDecimal fraction) {
        return fraction == null ? null : Rate.perYear(fraction);
    }

    private static <T> List<T> list(String text, String separator, Function<String, T> reader) {
        return Arrays.stream(text.split(separator))
                .map(String::strip)
                .filter(item -> !item.isEmpty())
                .<T>map(reader)
                .toList();
    }
}
