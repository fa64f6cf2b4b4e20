package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import java.time.LocalDate;
import java.util.List;
import org.loanhub.application.LoanQuote;
import org.loanhub.schedule.AmortizationSchedule;

/**
 * Document 001 section 22.3.
 *
 * @param repayTime when the last payment is due, {@code 2017-11-26}
 * @param annualizedRate ours: what a year costs with interest and fees, which every offer has to show
 */
@JSONType(alphabetic = false)
record ConfirmAnswer(
        String applyAmount,
        String replyAmount,
        String totalAmount,
        String totalDuePrincipal,
        String totalDueInterest,
        String totalDueFee,
        String repayTime,
        String annualizedRate) {

    static ConfirmAnswer from(LoanQuote quote) {
        return new ConfirmAnswer(
                Forms.shortest(quote.principal()),
                Forms.amount(quote.principal()),
                Forms.amount(quote.total()),
                Forms.shortest(quote.principal()),
                Forms.amount(quote.interest()),
                Forms.charge(quote.fee()),
                lastDueDate(quote).toString(),
                Forms.roundedRate(quote.annualisedRate()));
    }

    private static LocalDate lastDueDate(LoanQuote quote) {
        List<AmortizationSchedule.Line> lines = quote.schedule().lines();
        return lines.get(lines.size() - 1).dueDate();
    }
}
