package org.loanhub.invest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.AmortizationSchedule;
import org.loanhub.schedule.LoanTerms;
import org.loanhub.schedule.RepaymentMethod;
import org.springframework.stereotype.Component;

/**
 * Writes down what every investor of a full project gets back: equal principal and interest by month, or one payment at the
 * end for a project of days. Interest runs from the day the project was full.
 */
@Component
class PaybackPlanner {

    private static final int ROWS_A_STATEMENT = 500;

    private final BidMapper bids;
    private final PaybackMapper paybacks;
    private final ZoneId zone;

    PaybackPlanner(BidMapper bids, PaybackMapper paybacks, BusinessTime time) {
        this.bids = bids;
        this.paybacks = paybacks;
        this.zone = time.zone();
    }

    void plan(Project project, Instant fullAt) {
        LocalDate start = LocalDate.ofInstant(fullAt, zone);
        List<NewPayback> plan = new ArrayList<>();
        for (Bid bid : bids.listValid(project.id())) {
            schedule(project, bid.amount(), start).lines().forEach(line -> plan.add(new NewPayback(bid.id(), line)));
        }
        for (int from = 0; from < plan.size(); from += ROWS_A_STATEMENT) {
            paybacks.insertAll(
                    project.id(), plan.subList(from, Math.min(from + ROWS_A_STATEMENT, plan.size())), fullAt);
        }
    }

    static AmortizationSchedule schedule(Project project, Money amount, LocalDate start) {
        Term term = project.term();
        if (term.unit() == Term.Unit.DAY) {
            return AmortizationSchedule.of(LoanTerms.bullet(amount, project.rate(), term, start));
        }
        return AmortizationSchedule.of(
                LoanTerms.of(amount, project.rate(), term, Term.ofMonths(1), RepaymentMethod.LEVEL_PAYMENT, start));
    }
}
