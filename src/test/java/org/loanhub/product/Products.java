package org.loanhub.product;

import java.time.Clock;
import java.util.List;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Rate;
import org.loanhub.kernel.Term;
import org.loanhub.schedule.Fee;
import org.loanhub.schedule.Penalty;
import org.loanhub.schedule.RepaymentMethod;

/** Products for tests that need no database. */
public final class Products {

    private Products() {}

    /** 500 to 5,000 at 36 % for 7 or 14 days, paid back at the end. */
    public static LoanProduct byDays() {
        return product(List.of(Term.Unit.DAY), List.of(RepaymentMethod.BULLET), "0.36", "0.0005", List.of());
    }

    /** 500 to 5,000 at {@code rate} over 1 to 12 months by every method. */
    public static LoanProduct byMonths(String rate, Fee... fees) {
        return product(List.of(Term.Unit.MONTH), List.of(RepaymentMethod.values()), rate, "0.0005", List.of(fees));
    }

    /** Every unit and every method, by days or months. */
    public static LoanProduct everything() {
        return product(
                List.of(Term.Unit.DAY, Term.Unit.MONTH),
                List.of(RepaymentMethod.values()),
                "0.12",
                "0.0005",
                List.of());
    }

    public static LoanProduct withPenalty(String perDay) {
        return product(List.of(Term.Unit.DAY), List.of(RepaymentMethod.BULLET), "0.12", perDay, List.of());
    }

    /** Products by themselves, for rules that ask them for the ceiling only. */
    public static LoanProductService under(String ceiling, Clock clock) {
        return new LoanProductService(null, ceiling, new BusinessTime(clock));
    }

    private static LoanProduct product(
            List<Term.Unit> units, List<RepaymentMethod> methods, String rate, String penalty, List<Fee> fees) {
        boolean days = units.contains(Term.Unit.DAY);
        return new LoanProduct(
                1,
                "00000000-0000-0000-0000-000000000001",
                Channel.CASHLOAN,
                "TEST",
                "测试贷",
                List.of("一", "二"),
                List.of(),
                new Choice.Range<>(Money.ofYuan("500"), Money.ofYuan("5000")),
                Money.ofYuan("100"),
                Money.ofYuan("500"),
                new Choice.OneOf<>(List.of(Rate.perYear("0.06"), Rate.perYear(rate))),
                Rate.perYear(rate),
                units,
                new Choice.OneOf<>(List.of(7, 14)),
                7,
                new Choice.Range<>(1, 12),
                3,
                methods,
                days
                        ? List.of(IntervalUnit.DAY, IntervalUnit.MONTH)
                        : List.of(IntervalUnit.MONTH, IntervalUnit.QUARTER),
                new Choice.Range<>(1, 6),
                1,
                days ? IntervalUnit.DAY : IntervalUnit.MONTH,
                fees,
                new Penalty(Rate.perDay(penalty), 180),
                Money.ofYuan("5000"),
                true);
    }
}
