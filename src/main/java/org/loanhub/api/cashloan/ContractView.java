package org.loanhub.api.cashloan;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.application.LoanApplication;
import org.loanhub.kyc.Person;
import org.loanhub.loan.Loan;
import org.loanhub.schedule.AmortizationSchedule;

/** A loan as its contract tells it: what was agreed on, whatever was paid since. */
public record ContractView(
        String number,
        LocalDate date,
        LocalDate endsOn,
        String borrowerName,
        String borrowerId,
        String product,
        String purpose,
        String principal,
        String rate,
        String annualised,
        String length,
        String method,
        List<String> fees,
        String penalty,
        List<Row> rows,
        Row total) {

    /** One payment, or all of them together. */
    public record Row(String number, String dueDate, String principal, String interest, String fee, String total) {

        static Row from(AmortizationSchedule.Line line) {
            return new Row(
                    Integer.toString(line.number()),
                    line.dueDate().toString(),
                    Forms.amount(line.principal()),
                    Forms.amount(line.interest()),
                    Forms.amount(line.fee()),
                    Forms.amount(line.total()));
        }

        static Row total(AmortizationSchedule schedule) {
            return new Row(
                    "合计",
                    "",
                    Forms.amount(schedule.principal()),
                    Forms.amount(schedule.interest()),
                    Forms.amount(schedule.fee()),
                    Forms.amount(schedule.total()));
        }
    }

    static ContractView from(Loan loan, LoanApplication application, @Nullable Person person) {
        AmortizationSchedule schedule = AmortizationSchedule.of(application.termsFrom(loan.startsOn()));
        return new ContractView(
                loan.contractNo(),
                loan.startsOn(),
                schedule.terms().endsOn(),
                person == null ? "" : Texts.maskedName(person.realName().value()),
                person == null ? "" : Texts.maskedNumber(person.nationalId().value()),
                loan.productName(),
                Names.of(application.purpose()),
                Texts.amount(loan.principal()),
                Texts.percent(loan.rate()),
                Texts.roundedPercent(loan.annualisedRate()),
                Texts.term(loan.term()),
                Names.of(loan.method()),
                application.fees().stream().map(Texts::fee).toList(),
                Texts.penalty(loan.penalty()),
                schedule.lines().stream().map(Row::from).toList(),
                Row.total(schedule));
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ContractView[" + number + "]";
    }
}
