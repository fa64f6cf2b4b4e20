package org.loanhub.console.lending;

import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.schedule.AmortizationSchedule;

/** What a loan would cost, for pages. */
public record Plan(
        List<AmortizationSchedule.Line> lines,
        Money principal,
        Money interest,
        Money fee,
        Money total,
        Rate annualisedRate) {

    static Plan of(AmortizationSchedule schedule) {
        return new Plan(
                schedule.lines(),
                schedule.principal(),
                schedule.interest(),
                schedule.fee(),
                schedule.total(),
                schedule.annualisedRate());
    }
}
