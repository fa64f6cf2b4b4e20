package org.loanhub.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.loanhub.kernel.Money;

/** Lets the days of a loan go by on which something happens. Used once. */
final class StatementRun {

    private record Cell(String receipt, int number) {}

    private final List<RunningLine> lines;
    private final List<DatedReceipt> receipts;
    private final TreeSet<LocalDate> days = new TreeSet<>();
    private final Map<String, Money> left = new LinkedHashMap<>();
    private final Map<Cell, ReceiptUse> uses = new LinkedHashMap<>();

    StatementRun(List<PlannedLine> plan, Penalty penalty, List<DatedReceipt> receipts) {
        this.lines = plan.stream().map(line -> new RunningLine(line, penalty)).toList();
        this.receipts = receipts.stream().sorted(DatedReceipt.IN_ORDER).toList();
        plan.forEach(line -> days.add(line.dueDate()));
        receipts.forEach(receipt -> days.add(receipt.valueDate()));
    }

    Statement until(LocalDate last) {
        days.headSet(last, false).forEach(this::run);
        run(last);
        return new Statement(last, lines.stream().map(RunningLine::toLine).toList(), new ArrayList<>(uses.values()));
    }

    private void run(LocalDate day) {
        lines.forEach(line -> line.ageTo(day));
        List<DatedReceipt> ofToday = receipts.stream()
                .filter(receipt -> receipt.valueDate().equals(day))
                .toList();
        ofToday.forEach(receipt -> left.put(receipt.key(), receipt.amount()));
        boolean settled = ofToday.stream().anyMatch(DatedReceipt::settles) && isEnoughToSettle(day);
        if (settled) {
            lines.stream().filter(line -> !line.isPaid()).forEach(line -> line.waiveAfter(day));
        }
        payAll(day, line -> settled || line.isDueBy(day));
        ofToday.forEach(receipt -> pay(receipt.key(), day, line -> line.number() <= receipt.through()));
    }

    private boolean isEnoughToSettle(LocalDate day) {
        Money needed = Money.sum(lines.stream()
                .filter(line -> !line.isPaid())
                .map(line -> line.settlementOn(day).total())
                .toList());
        return Money.sum(left.values()).compareTo(needed) >= 0;
    }

    private void payAll(LocalDate day, Predicate<RunningLine> which) {
        List.copyOf(left.keySet()).forEach(receipt -> pay(receipt, day, which));
    }

    private void pay(String receipt, LocalDate day, Predicate<RunningLine> which) {
        for (RunningLine line : lines) {
            Money offered = left.getOrDefault(receipt, Money.ZERO);
            if (offered.isPositive() && !line.isPaid() && which.test(line)) {
                note(line.pay(receipt, offered, day));
            }
        }
    }

    private void note(ReceiptUse use) {
        if (use.total().isPositive()) {
            left.computeIfPresent(use.receipt(), (key, before) -> before.minus(use.total()));
            uses.merge(new Cell(use.receipt(), use.number()), use, ReceiptUse::plus);
        }
    }
}
