package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import org.loanhub.application.LoanQuote;
import org.loanhub.application.ShortTermLoanQuote;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.LoanTerms;

/** 借款确认. */
@JSONType(alphabetic = false)
record ConfirmAnswer(
        String amount,
        String period,
        String bank,
        @JSONField(name = "arrival_amount") String arrivalAmount,
        String interest,
        BigDecimal accrual,
        BigDecimal trialFee,
        BigDecimal serviceFee,
        BigDecimal poundage,
        BigDecimal otherFee,
        @JSONField(name = "annualized_interest_rate") String annualizedInterestRate) {

    static ConfirmAnswer from(ShortTermLoanQuote wanted) {
        LoanQuote quote = wanted.quote();
        LoanTerms terms = quote.schedule().terms();
        return new ConfirmAnswer(
                Forms.text(quote.principal()),
                Integer.toString(terms.term().length()),
                CardAnswer.named(wanted.card()),
                Forms.text(quote.principal()),
                Forms.text(quote.interest().plus(quote.fee())),
                Forms.number(quote.interest()),
                Forms.number(fee(terms, "信审费")),
                Forms.number(fee(terms, "服务费")),
                Forms.number(fee(terms, "手续费")),
                Forms.number(quote.fee()),
                Forms.percent(quote.annualisedRate()));
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
