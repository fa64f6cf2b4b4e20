package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loanhub.kernel.Term;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.schedule.RepaymentMethod;

/** A product as document 001 section 21.3 shows it; what does not apply is "". */
@JSONType(alphabetic = false)
record ProductDetails(
        String id,
        String name,
        String detailDescription,
        String thirdServiceCode,
        @JSONField(unwrapped = true) Amounts amounts,
        @JSONField(unwrapped = true) Rates rates,
        @JSONField(unwrapped = true) Terms terms,
        @JSONField(unwrapped = true) Repayments repayments,
        @JSONField(unwrapped = true) Dictionaries dictionaries) {

    @JSONType(alphabetic = false)
    record Amounts(
            String amountLimitType,
            String singleMinAmount,
            String singleMaxAmount,
            String singleAmounts,
            String singleDefaultAmount) {

        static Amounts from(LoanProduct product) {
            ChoiceAnswer choice = ChoiceAnswer.from(product.amounts(), Forms::amount, Forms::shortest);
            return new Amounts(
                    choice.limitType(),
                    choice.least(),
                    choice.most(),
                    choice.list(),
                    Forms.amount(product.defaultAmount()));
        }
    }

    @JSONType(alphabetic = false)
    record Rates(
            String interestRateLimitType,
            String minInterestRate,
            String maxInterestRate,
            String interestRates,
            String defaultInterestRate) {

        static Rates from(LoanProduct product) {
            ChoiceAnswer choice = ChoiceAnswer.from(product.rates(), Forms::rate, Forms::rate);
            return new Rates(
                    choice.limitType(),
                    choice.least(),
                    choice.most(),
                    choice.list(),
                    Forms.rate(product.defaultRate()));
        }
    }

    @JSONType(alphabetic = false)
    record Terms(
            String termUnit,
            String daysLimitType,
            String singleMinDays,
            String singleMaxDays,
            String singleDays,
            String singleDefaultDays,
            String monthsLimitType,
            String singleMinMonths,
            String singleMaxMonths,
            String singleMonths,
            String singleDefaultMonths) {

        static Terms from(LoanProduct product) {
            ChoiceAnswer days = ChoiceAnswer.from(product.days(), String::valueOf, String::valueOf);
            ChoiceAnswer months = ChoiceAnswer.from(product.months(), String::valueOf, String::valueOf);
            return new Terms(
                    joined(product.termUnits(), Codes.TERM_UNIT::of),
                    days.limitType(),
                    days.least(),
                    days.most(),
                    days.list(),
                    Integer.toString(product.defaultDays()),
                    months.limitType(),
                    months.least(),
                    months.most(),
                    months.list(),
                    Integer.toString(product.defaultMonths()));
        }
    }

    @JSONType(alphabetic = false)
    record Repayments(
            String repayType, String defaultRepayTermCount, String defaultRepayTermUnit, String repayTermUnit) {

        static Repayments from(LoanProduct product) {
            return new Repayments(
                    joined(product.methods(), Codes.METHOD::of),
                    Integer.toString(product.defaultInterval()),
                    Codes.INTERVAL_UNIT.of(product.defaultIntervalUnit()),
                    joined(product.intervalUnits(), Codes.INTERVAL_UNIT::of));
        }
    }

    @JSONType(alphabetic = false)
    record Dictionaries(
            Map<String, String> termUnitData,
            Map<String, String> repayTermUnitData,
            Map<String, String> repayTypeData,
            Map<String, String> purposeData,
            Map<String, String> otherChannelsData) {

        static final Dictionaries ALL = new Dictionaries(
                Codes.TERM_UNIT.dictionary(Arrays.asList(Term.Unit.values()), Names::of),
                Codes.INTERVAL_UNIT.dictionary(Arrays.asList(IntervalUnit.values()), Names::of),
                Codes.METHOD.dictionary(Arrays.asList(RepaymentMethod.values()), Names::of),
                Codes.PURPOSE.dictionary(without(LoanPurpose.values(), LoanPurpose.NOT_ASKED), Names::of),
                Codes.OTHER_LOANS.dictionary(without(OtherLoans.values(), OtherLoans.NOT_ASKED), Names::of));

        private static <E> List<E> without(E[] values, E hidden) {
            return Arrays.stream(values).filter(value -> !value.equals(hidden)).toList();
        }
    }

    static ProductDetails from(LoanProduct product) {
        return new ProductDetails(
                product.publicId(),
                product.name(),
                String.join(";", product.description()),
                String.join(",", product.checks()),
                Amounts.from(product),
                Rates.from(product),
                Terms.from(product),
                Repayments.from(product),
                Dictionaries.ALL);
    }

    private static <E> String joined(List<E> values, Function<E, String> code) {
        return values.stream().map(code).collect(Collectors.joining(","));
    }
}
