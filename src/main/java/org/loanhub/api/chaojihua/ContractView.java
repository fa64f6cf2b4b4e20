package org.loanhub.api.chaojihua;

import java.util.List;
import org.loanhub.schedule.AmortizationSchedule;

/**
 * A contract as its page shows it.
 *
 * @param number 1 to 4, which decides the text
 * @param borrowerName masked, as {@code borrowerId} is
 * @param facts what was agreed on, or what may be chosen
 * @param rows the plan, empty before a withdrawal
 */
public record ContractView(
        String number,
        String title,
        String orderNo,
        String borrowerName,
        String borrowerId,
        List<Fact> facts,
        List<Row> rows) {

    /** One line of what was agreed on. */
    public record Fact(String name, String value) {}

    /** One payment. */
    public record Row(int number, String dueDate, String principal, String fee, String total) {

        static Row from(AmortizationSchedule.Line line) {
            return new Row(
                    line.number(),
                    line.dueDate().toString(),
                    line.principal().toString(),
                    line.interest().plus(line.fee()).toString(),
                    line.total().toString());
        }
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ContractView[" + orderNo + " " + number + "]";
    }
}
