package org.loanhub.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;

/**
 * The yearly cost of a loan from its cash flows: the nominal yearly rate at which the payments repay the disbursement
 * exactly, when interest is charged on each payment's day for the time since the one before. For a plan by months this is
 * the monthly IRR × 12; for a single payment after d days it is cost / principal × 360 / d. Without fees it is the
 * contract's own rate, whatever the method but FLAT.
 *
 * <p>The only class with floating point: a rate is searched for here, no amount of money is ever made from a double.
 */
public final class Irr {

    private static final int DECIMALS = 10;

    private final double payout;
    private final double[] payments;
    /** Time since the flow before, in years. */
    private final double[] years;

    private Irr(List<CashFlow> flows, Term.Unit unit) {
        int size = flows.size() - 1;
        payout = flows.get(0).amount().fen();
        payments = new double[size];
        years = new double[size];
        for (int i = 0; i < size; i++) {
            CashFlow flow = flows.get(i + 1);
            payments[i] = -flow.amount().fen();
            years[i] = (double) DayCount.between(flows.get(i).on(), flow.on(), unit) / DayCount.unitsAYear(unit);
        }
    }

    /**
     * The yearly rate, zero or above, to ten decimals.
     *
     * @param flows by ascending date: the disbursement, then payments back that are together at least the disbursement, the
     *     first of them at least one {@code unit} later
     * @param unit MONTH for plans by months, where only calendar months count; else DAY, of 360 a year
     * @throws IllegalArgumentException if {@code flows} are anything else
     */
    public static Rate of(List<CashFlow> flows, Term.Unit unit) {
        double rate = checked(flows, unit).solve();
        return Rate.perYear(BigDecimal.valueOf(rate).setScale(DECIMALS, RoundingMode.HALF_UP));
    }

    /**
     * Whether {@code flows}, as in {@link #of}, cost more than {@code ceiling} by more than {@code slack} of today's money.
     */
    static boolean costsMoreThan(Rate ceiling, List<CashFlow> flows, Term.Unit unit, Money slack) {
        double yearly = ceiling.annualised().fraction().doubleValue();
        return checked(flows, unit).excess(yearly) > slack.fen();
    }

    private static Irr checked(List<CashFlow> flows, Term.Unit unit) {
        require(flows.size() > 1 && flows.get(0).amount().isPositive(), "a pay-out comes first, then payments");
        require(flows.stream().skip(1).noneMatch(flow -> flow.amount().isPositive()), "there is only one pay-out");
        Money balance = Money.sum(flows.stream().map(CashFlow::amount).toList());
        require(!balance.isPositive(), "the payments are at least the pay-out together");
        Irr irr = new Irr(flows, unit);
        require(irr.years[0] > 0, "the first payment comes after the pay-out");
        require(Arrays.stream(irr.years).allMatch(time -> time >= 0), "flows come by ascending date");
        return irr;
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }

    // The excess falls as the rate rises, so there is one answer, and halving cannot miss it; it ends where no double
    // is left
    // between the two.
    private double solve() {
        double low = 0;
        double high = dearest();
        double middle = high / 2;
        while (low < middle && middle < high) {
            if (excess(middle) > 0) {
                low = middle;
            } else {
                high = middle;
            }
            middle = (low + high) / 2;
        }
        return high;
    }

    /** The rate if all were paid on the first due date: no plan of these payments can cost more. */
    private double dearest() {
        double paid = Arrays.stream(payments).sum();
        return (paid / payout - 1) / years[0];
    }

    /** What the payments are worth on the day of the disbursement, above the disbursement. */
    private double excess(double yearly) {
        double worth = 0;
        double discount = 1;
        for (int i = 0; i < payments.length; i++) {
            discount /= 1 + yearly * years[i];
            worth += payments[i] * discount;
        }
        return worth - payout;
    }
}
