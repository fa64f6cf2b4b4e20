package org.loanhub.schedule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * The rules of {@link Statement} told once more, as simply as can be: every single day, in fen. Nothing of it is shared with what
 * it is compared to.
 */
final class ReferenceLoan {

    private static final int PENALTY = 0;
    private static final int FEE = 1;
    private static final int INTEREST = 2;
    private static final int PRINCIPAL = 3;

    private final List<PlannedLine> plan;
    private final BigDecimal dailyRate;
    private final int limitDays;
    private final long[][] owed;
    final long[][] paid;
    final long[][] waived;
    final int[] daysLate;
    private final List<DatedReceipt> there = new ArrayList<>();
    private final List<Long> left = new ArrayList<>();

    ReferenceLoan(List<PlannedLine> plan, BigDecimal dailyRate, int limitDays) {
        this.plan = plan;
        this.dailyRate = dailyRate;
        this.limitDays = limitDays;
        this.owed = new long[plan.size()][4];
        this.paid = new long[plan.size()][4];
        this.waived = new long[plan.size()][4];
        this.daysLate = new int[plan.size()];
        for (int i = 0; i < plan.size(); i++) {
            owed[i][FEE] = plan.get(i).fee().fen();
            owed[i][INTEREST] = plan.get(i).interest().fen();
            owed[i][PRINCIPAL] = plan.get(i).principal().fen();
        }
    }

    long penalty(int line) {
        return owed[line][PENALTY];
    }

    long leftOver() {
        return left.stream().mapToLong(Long::longValue).sum();
    }

    void live(LocalDate from, LocalDate to, List<DatedReceipt> receipts) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            LocalDate today = day;
            growLate(day);
            List<DatedReceipt> came = receipts.stream()
                    .filter(receipt -> receipt.valueDate().equals(today))
                    .sorted((one, other) -> one.key().compareTo(other.key()))
                    .toList();
            for (DatedReceipt receipt : came) {
                there.add(receipt);
                left.add(receipt.amount().fen());
            }
            boolean settles = came.stream().anyMatch(DatedReceipt::settles) && leftOver() >= settlement(day);
            for (int i = 0; settles && i < plan.size(); i++) {
                waive(i, day);
            }
            for (int r = 0; r < there.size(); r++) {
                for (int i = 0; i < plan.size(); i++) {
                    if (settles || !plan.get(i).dueDate().isAfter(day)) {
                        pay(r, i);
                    }
                }
            }
            for (int r = there.size() - came.size(); r < there.size(); r++) {
                for (int i = 0; i < there.get(r).through() && i < plan.size(); i++) {
                    pay(r, i);
                }
            }
        }
    }

    private void growLate(LocalDate day) {
        for (int i = 0; i < plan.size(); i++) {
            long late = ChronoUnit.DAYS.between(plan.get(i).dueDate(), day);
            if (late > 0 && open(i) > 0) {
                owed[i][PENALTY] += cost(i, late) - cost(i, late - 1);
                daysLate[i] = (int) late;
            }
        }
    }

    private long cost(int line, long days) {
        long base = owed[line][PRINCIPAL] - paid[line][PRINCIPAL];
        return dailyRate
                .multiply(BigDecimal.valueOf(base * Math.min(days, limitDays)))
                .setScale(0, RoundingMode.HALF_UP)
                .longValueExact();
    }

    private long open(int line) {
        long open = 0;
        for (int part = 0; part < 4; part++) {
            open += owed[line][part] - paid[line][part] - waived[line][part];
        }
        return open;
    }

    private long settlement(LocalDate day) {
        long sum = 0;
        for (int i = 0; i < plan.size(); i++) {
            sum += open(i) - notYet(i, INTEREST, day) - notYet(i, FEE, day);
        }
        return sum;
    }

    private void waive(int line, LocalDate day) {
        if (open(line) > 0) {
            waived[line][INTEREST] = notYet(line, INTEREST, day);
            waived[line][FEE] = notYet(line, FEE, day);
        }
    }

    /** What of a part is not owed yet, if the loan ends on that day. */
    private long notYet(int line, int part, LocalDate day) {
        if (open(line) == 0) {
            return 0;
        }
        PlannedLine planned = plan.get(line);
        long whole = ChronoUnit.DAYS.between(planned.startsOn(), planned.dueDate());
        long passed = Math.max(0, Math.min(whole, ChronoUnit.DAYS.between(planned.startsOn(), day)));
        long accrued = BigDecimal.valueOf(owed[line][part] * passed)
                .divide(BigDecimal.valueOf(whole), 0, RoundingMode.HALF_UP)
                .longValueExact();
        long charged = Math.max(accrued, paid[line][part]);
        return owed[line][part] - charged;
    }

    private void pay(int receipt, int line) {
        for (int part = 0; part < 4; part++) {
            long some = Math.min(left.get(receipt), owed[line][part] - paid[line][part] - waived[line][part]);
            paid[line][part] += some;
            left.set(receipt, left.get(receipt) - some);
        }
    }
}
