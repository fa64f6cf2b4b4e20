package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONType;
import java.math.BigDecimal;
import java.util.List;
import org.loanhub.application.LoanQuote;
import org.loanhub.kernel.Money;
import org.loanhub.schedule.AmortizationSchedule;

/** 贷款试算. */
@JSONType(alphabetic = false)
record TrialAnswer(
        BigDecimal actualAmount,
        BigDecimal payAmount,
        BigDecimal payFee,
        String remark,
        List<Row> repayPlan,
        BigDecimal serviceFee) {

    @JSONType(alphabetic = false)
    record Row(
            BigDecimal payAmount,
            BigDecimal payCorpus,
            long payDate,
            BigDecimal payFee,
            BigDecimal serviceCharge,
            int tenor) {

        static Row from(AmortizationSchedule.Line line, Forms forms) {
            return new Row(
                    Forms.number(line.total()),
                    Forms.number(line.principal()),
                    forms.midnight(line.dueDate()),
                    Forms.number(line.interest().plus(line.fee())),
                    BigDecimal.ZERO,
                    line.number());
        }
    }

    static TrialAnswer from(LoanQuote quote, Forms forms) {
        Money fee = quote.interest().plus(quote.fee());
        return new TrialAnswer(
                Forms.number(quote.principal()),
                Forms.number(quote.total()),
                Forms.number(fee),
                "本金" + quote.principal() + "元，利息" + fee + "元",
                quote.schedule().lines().stream()
                        .map(line -> Row.from(line, forms))
                        .toList(),
                BigDecimal.ZERO);
    }
}
