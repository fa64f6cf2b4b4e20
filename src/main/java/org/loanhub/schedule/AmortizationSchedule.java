package org.loanhub.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;

/** What is to be paid back, and when. Immutable; the parts of the lines add up exactly to the totals. */
public final class AmortizationSchedule {

    /**
     * One payment that is due.
     *
     * @param number from 1
     */
    public record Line(int number, LocalDate dueDate, Money principal, Money interest, Money fee) {

        public Money total() {
            return principal.plus(interest).plus(fee);
        }
    }

    private final LoanTerms terms;
    private final List<Line> lines;

    private AmortizationSchedule(LoanTerms terms, List<Line> lines) {
        this.terms = terms;
        this.lines = List.copyOf(lines);
    }

    public static AmortizationSchedule of(LoanTerms terms) {
        List<Period> periods = Period.of(terms);
        Parts parts = Parts.of(terms, periods);
        List<Money> fees = fees(terms, periods);
        List<Line> lines = new ArrayList<>(periods.size());
        for (int i = 0; i < periods.size(); i++) {
            lines.add(new Line(
                    i + 1,
                    periods.get(i).dueDate(),
                    parts.principal().get(i),
                    parts.interest().get(i),
                    fees.get(i)));
        }
        return new AmortizationSchedule(terms, lines);
    }

    public LoanTerms terms() {
        return terms;
    }

    /** At least one, by ascending due date. */
    public List<Line> lines() {
        return lines;
    }

    /** The day from which the line's interest runs: the due date before it, or the day the money goes out. */
    public LocalDate startsOn(Line line) {
        return line.number() == 1
                ? terms.startsOn()
                : lines.get(line.number() - 2).dueDate();
    }

    public Money principal() {
        return terms.principal();
    }

    public Money interest() {
        return sum(Line::interest);
    }

    public Money fee() {
        return sum(Line::fee);
    }

    /** Everything the borrower pays: principal, interest and fees. */
    public Money total() {
        return sum(Line::total);
    }

    /** What a year of this loan costs with interest and fees, from its cash flows: see {@link Irr}. */
    public Rate annualisedRate() {
        return Irr.of(cashFlows(), terms.term().unit());
    }

    /**
     * Whether interest and fees cost more than a yearly ceiling. What rounding to whole fen alone can add (one fen for
     * every line and charge) does not count, so that a loan at exactly the ceiling's rate is never refused.
     */
    public boolean costsMoreThan(Rate ceiling) {
        Money slack = Money.ofFen(lines.size() * (1L + terms.fees().size()));
        return Irr.costsMoreThan(ceiling, cashFlows(), terms.term().unit(), slack);
    }

    private List<CashFlow> cashFlows() {
        List<CashFlow> flows = new ArrayList<>(lines.size() + 1);
        flows.add(new CashFlow(terms.startsOn(), terms.principal()));
        for (Line line : lines) {
            flows.add(new CashFlow(line.dueDate(), line.total().negated()));
        }
        return flows;
    }

    private Money sum(Function<Line, Money> part) {
        return Money.sum(lines.stream().map(part).toList());
    }

    private static List<Money> fees(LoanTerms terms, List<Period> periods) {
        List<List<Money>> fees =
                terms.fees().stream().map(fee -> fee.parts(terms, periods)).toList();
        List<Money> sums = new ArrayList<>(periods.size());
        for (int i = 0; i < periods.size(); i++) {
            int period = i;
            sums.add(Money.sum(fees.stream().map(parts -> parts.get(period)).toList()));
        }
        return sums;
    }
}
