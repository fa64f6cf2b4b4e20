package org.loanhub.api.cashloan;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loanhub.product.LoanProduct;

/** A product in the list of document 001 section 20.3. As in its sample, figures are numbers and what does not apply is null. */
record ProductSummary(
        String id,
        String name,
        int amountLimitType,
        @Nullable BigDecimal singleMinAmount,
        @Nullable BigDecimal singleMaxAmount,
        @Nullable String singleAmounts,
        String termUnit,
        int daysLimitType,
        @Nullable Integer singleMinDays,
        @Nullable Integer singleMaxDays,
        @Nullable String singleDays,
        int monthsLimitType,
        @Nullable Integer singleMinMonths,
        @Nullable Integer singleMaxMonths,
        @Nullable String singleMonths) {

    static ProductSummary from(LoanProduct product) {
        ChoiceAnswer amounts = ChoiceAnswer.from(product.amounts(), Forms::amount, Forms::shortest);
        ChoiceAnswer days = ChoiceAnswer.from(product.days(), String::valueOf, String::valueOf);
        ChoiceAnswer months = ChoiceAnswer.from(product.months(), String::valueOf, String::valueOf);
        return new ProductSummary(
                product.publicId(),
                product.name(),
                Integer.parseInt(amounts.limitType()),
                decimal(amounts.least()),
                decimal(amounts.most()),
                text(amounts.list()),
                product.termUnits().stream().map(Codes.TERM_UNIT::of).collect(Collectors.joining(",")),
                Integer.parseInt(days.limitType()),
                whole(days.least()),
                whole(days.most()),
                text(days.list()),
                Integer.parseInt(months.limitType()),
                whole(months.least()),
                whole(months.most()),
                text(months.list()));
    }

    private static @Nullable BigDecimal decimal(String text) {
        return text.isEmpty() ? null : new BigDecimal(text);
    }

    private static @Nullable Integer whole(String text) {
        return text.isEmpty() ? null : Integer.valueOf(text);
    }

    private static @Nullable String text(String text) {
        return text.isEmpty() ? null : text;
    }
}
