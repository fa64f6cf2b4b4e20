package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.loan.Installment;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.loan.LoanService;
import org.loanhub.messaging.MessageService;
import org.loanhub.messaging.MessageType;
import org.loanhub.messaging.QuietHours;
import org.loanhub.repayment.RepaymentService;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds borrowers of what is due soon or late: once for each milestone, never at night. */
@Component
class Reminders {

    private static final int BATCH = 500;

    private final LoanAccounting book;
    private final LoanService loans;
    private final RepaymentService repayments;
    private final MessageService messages;
    private final BusinessTime time;
    private final List<Integer> daysBefore;
    private final List<Integer> daysPastDue;

    Reminders(
            LoanAccounting book,
            LoanService loans,
            RepaymentService repayments,
            MessageService messages,
            BusinessTime time,
            @Value("${lending.remind-days-before}") List<Integer> daysBefore,
            @Value("${lending.remind-days-past-due}") List<Integer> daysPastDue) {
        this.book = book;
        this.loans = loans;
        this.repayments = repayments;
        this.messages = messages;
        this.time = time;
        this.daysBefore = List.copyOf(daysBefore);
        this.daysPastDue = List.copyOf(daysPastDue);
    }

    @Scheduled(cron = "${lending.remind-cron}", zone = "Asia/Shanghai")
    void remindToday() {
        remind(time.today());
    }

    /** Sends what has not been sent for this day; nothing in the quiet hours. */
    void remind(LocalDate today) {
        if (QuietHours.contain(time.wallTimeOf(time.now()).toLocalTime())) {
            return;
        }
        daysBefore.forEach(days -> forEachDueOn(today.plusDays(days), installment -> remindOfDue(installment, days)));
        daysPastDue.forEach(
                days -> forEachDueOn(today.minusDays(days), installment -> remindOfOverdue(installment, days)));
    }

    private void forEachDueOn(LocalDate day, Consumer<Installment> work) {
        List<Installment> batch = book.listDueOn(day, 0, BATCH);
        while (!batch.isEmpty()) {
            batch.stream()
                    .filter(installment -> !repayments.isOpen(installment.loanId()))
                    .forEach(work);
            batch = book.listDueOn(day, batch.get(batch.size() - 1).id(), BATCH);
        }
    }

    private void remindOfDue(Installment installment, int days) {
        String key = "due-" + installment.id() + "-" + days;
        send(
                key,
                installment,
                MessageType.REPAYMENT_DUE,
                "date",
                installment.dueDate().toString());
    }

    private void remindOfOverdue(Installment installment, int days) {
        String key = "overdue-" + installment.id() + "-" + days;
        send(key, installment, MessageType.OVERDUE, "days", String.valueOf(days));
    }

    private void send(String onceKey, Installment installment, MessageType type, String name, String value) {
        Loan loan = loans.get(installment.loanId());
        Map<String, String> variables = new HashMap<>();
        variables.put("product", loan.productName());
        variables.put("amount", installment.outstanding().toString());
        variables.put(name, value);
        messages.sendOnce(onceKey, loan.accountId(), type, variables);
    }
}
