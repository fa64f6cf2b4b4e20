package org.loanhub.schedule;

import java.time.LocalDate;
import java.util.List;
import org.loanhub.kernel.Money;

/**
 * What is owed of a loan on a day, and which money paid what. Follows from plan, penalty and dated receipts alone, so it is the
 * same whenever and in whatever order the receipts became known.
 *
 * <p>On each day what was due before is late and costs penalty up to that day; then the day's receipts are there. One that
 * settles, and suffices together with what is left of earlier ones, pays all principal, penalty, and interest and fees up to that
 * day, and the rest of these is waived. Otherwise money pays what is due, the oldest line first, and of each line penalty, fee,
 * interest, principal; then each receipt pays on through the lines that it was meant for. What is left waits, and pays what falls
 * due on its due date.
 *
 * @param day the figures hold on this day
 * @param lines by number
 * @param uses what each receipt paid of each line; nothing for nothing
 */
public record Statement(LocalDate day, List<StatementLine> lines, List<ReceiptUse> uses) {

    public Statement {
        lines = List.copyOf(lines);
        uses = List.copyOf(uses);
    }

    /**
     * @param receipts in any order; those whose value date is after {@code day} do not count yet
     * @param plan by number
     */
    public static Statement of(List<PlannedLine> plan, Penalty penalty, List<DatedReceipt> receipts, LocalDate day) {
        return new StatementRun(plan, penalty, receipts).until(day);
    }

    /** What of a receipt has paid something. */
    public Money used(String receipt) {
        return Money.sum(uses.stream()
                .filter(use -> use.receipt().equals(receipt))
                .map(ReceiptUse::total)
                .toList());
    }

    public boolean isSettled() {
        return lines.stream().allMatch(StatementLine::isPaid);
    }

    public boolean isLate() {
        return lines.stream().anyMatch(StatementLine::isLate);
    }

    /** Of the line that is late longest now; 0 if none is. */
    public int daysPastDue() {
        return lines.stream()
                .filter(StatementLine::isLate)
                .mapToInt(StatementLine::daysPastDue)
                .max()
                .orElse(0);
    }

    /** The most days that any line ever was late. */
    public int worstDaysPastDue() {
        return lines.stream().mapToInt(StatementLine::daysPastDue).max().orElse(0);
    }
}
