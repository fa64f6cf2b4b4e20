package org.loanhub.schedule;

import java.time.LocalDate;
import org.loanhub.kernel.Money;

/**
 * One line of a plan as it was agreed; nothing of it ever changes.
 *
 * @param number from 1
 * @param startsOn the due date before, or the day the money went out
 */
public record PlannedLine(
        int number, LocalDate startsOn, LocalDate dueDate, Money principal, Money interest, Money fee) {}
