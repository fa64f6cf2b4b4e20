package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import java.util.stream.Collectors;
import org.loanhub.product.LoanProduct;

/**
 * A product in the list of document 001 section 20.3; what does not apply is "". Text throughout, as in its table: its sample
 * has unquoted figures such as {@code 500.00}, which most JSON libraries read as {@code 500.0} and then find wrongly signed.
 */
@JSONType(alphabetic = false)
record ProductSummary(
        String id,
        String name,
        String amountLimitType,
        String singleMinAmount,
        String singleMaxAmount,
        String singleAmounts,
        String termUnit,
        String daysLimitType,
        String singleMinDays,
        String singleMaxDays,
        String singleDays,
        String monthsLimitType,
        String singleMinMonths,
        String singleMaxMonths,
        String singleMonths) {

    static ProductSummary from(LoanProduct product) {
        ChoiceAnswer amounts = ChoiceAnswer.from(product.amounts(), Forms::amount, Forms::shortest);
        ChoiceAnswer days = ChoiceAnswer.from(product.days(), String::valueOf, String::valueOf);
        ChoiceAnswer months = ChoiceAnswer.from(product.months(), String::valueOf, String::valueOf);
        return new ProductSummary(
                product.publicId(),
                product.name(),
                amounts.limitType(),
                amounts.least(),
                amounts.most(),
                amounts.list(),
                product.termUnits().stream().map(Codes.TERM_UNIT::of).collect(Collectors.joining(",")),
                days.limitType(),
                days.least(),
                days.most(),
                days.list(),
                months.limitType(),
                months.least(),
                months.most(),
                months.list());
    }
}
