package org.loanhub.loan;

import java.time.Instant;
import java.time.LocalDate;
import org.loanhub.kernel.Money;

/** Installments for tests that need no database. */
public final class Installments {

    private static final LocalDate START = LocalDate.of(2024, 6, 1);
    private static final Instant PAID_AT = Instant.parse("2024-07-01T04:00:00Z");

    private Installments() {}

    /** Of the month that begins on June 1st or so many months later: 1,000 principal, 30 interest, 15 fee, nothing paid. */
    public static Installment open(int number) {
        return with(number, "0", 0, new Paid("0", "0", "0", "0"));
    }

    /** The first one, so many days late and with this penalty. */
    public static Installment late(String penalty, int daysPastDue) {
        return with(1, penalty, daysPastDue, new Paid("0", "0", "0", "0"));
    }

    /** The first one with a penalty of 3, of which this much of principal, interest, fee and penalty is paid, in yuan. */
    public static Installment partlyPaid(String principal, String interest, String fee, String penalty) {
        return with(1, "3", 3, new Paid(principal, interest, fee, penalty));
    }

    /** The first one with everything paid. */
    public static Installment paid() {
        Installment open = with(1, "3", 3, new Paid("1000", "30", "15", "3"));
        return new Installment(
                open.id(),
                open.publicId(),
                open.loanId(),
                open.number(),
                open.startsOn(),
                open.dueDate(),
                open.principal(),
                open.interest(),
                open.fee(),
                open.penalty(),
                open.principalPaid(),
                open.interestPaid(),
                open.feePaid(),
                open.penaltyPaid(),
                open.daysPastDue(),
                PAID_AT);
    }

    private record Paid(String principal, String interest, String fee, String penalty) {}

    private static Installment with(int number, String penalty, int daysPastDue, Paid paid) {
        return new Installment(
                number,
                "00000000-0000-4000-8000-00000000000" + number,
                1,
                number,
                START.plusMonths(number - 1),
                START.plusMonths(number),
                Money.ofYuan("1000"),
                Money.ofYuan("30"),
                Money.ofYuan("15"),
                Money.ofYuan(penalty),
                Money.ofYuan(paid.principal()),
                Money.ofYuan(paid.interest()),
                Money.ofYuan(paid.fee()),
                Money.ofYuan(paid.penalty()),
                daysPastDue,
                null);
    }
}
