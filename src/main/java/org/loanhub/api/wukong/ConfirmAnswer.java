package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.loanhub.application.LoanQuote;
import org.loanhub.application.ShortTermLoanQuote;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.LoanTerms;

/**
 * 借款确认.
 *
 * @param amount text or number, as the {@link Dialect} says; likewise {@code period}, {@code arrivalAmount}, {@code interest}
 * @param annualizedInterestRate all-in, as a fraction: {@code "0.2142"}
 */
@JSONType(alphabetic = false)
record ConfirmAnswer(
        Object amount,
        Object period,
        String bank,
        @JSONField(name = "arrival_amount") Object arrivalAmount,
        Object interest,
        BigDecimal accrual,
        BigDecimal trialFee,
        BigDecimal serviceFee,
        BigDecimal poundage,
        BigDecimal otherFee,
        @JSONField(name = "annualized_interest_rate") String annualizedInterestRate) {

    static ConfirmAnswer from(ShortTermLoanQuote wanted, Dialect dialect) {
        LoanQuote quote = wanted.quote();
        LoanTerms terms = quote.schedule().terms();
        return new ConfirmAnswer(
                dialect.sum(quote.principal()),
                dialect.count(terms.term().length()),
                CardAnswer.named(wanted.card()),
                dialect.sum(quote.principal()),
                dialect.sum(quote.interest().plus(quote.fee())),
                Forms.number(quote.interest()),
                Forms.number(fee(terms, "信审费")),
                Forms.number(fee(terms, "服务费")),
                Forms.number(fee(terms, "手续费")),
                Forms.number(quote.fee()),
                Forms.yearly(quote.annualisedRate()));
    }

    /** Zero if the product has no such fee. */
    private static Money fee(LoanTerms terms, String name) {
        return Money.sum(terms.fees().stream()
                .filter(fee -> fee.name().equals(name))
                .map(fee -> amount(fee, terms))
                .toList());
    }

    private static Money amount(Fee fee, LoanTerms terms) {
        return fee.on(terms.principal(), terms.term());
    }
}
