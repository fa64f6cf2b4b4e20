package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import org.loanhub.kernel.EndOfDayTask;
import org.loanhub.loan.LoanBook;
import org.springframework.stereotype.Component;

/** What the end of a day means for loans: what was due and is unpaid is late from the next day on. */
@Component
class DelinquencyEndOfDay implements EndOfDayTask {

    private static final int BATCH = 500;

    private final DelinquencyBook book;
    private final DelinquencyMapper mapper;
    private final LoanBook loans;
    private final Reminders reminders;

    DelinquencyEndOfDay(DelinquencyBook book, DelinquencyMapper mapper, LoanBook loans, Reminders reminders) {
        this.book = book;
        this.mapper = mapper;
        this.loans = loans;
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "delinquency";
    }

    @Override
    public void endOfDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        ageAll(after -> loans.listDueBy(day, after, BATCH), next);
        ageAll(after -> mapper.listNotSeen(next, after, BATCH), next);
        reminders.remind(next);
    }

    private void ageAll(LongFunction<List<Long>> lister, LocalDate today) {
        List<Long> batch = lister.apply(0);
        while (!batch.isEmpty()) {
            batch.forEach(loanId -> book.age(loanId, today));
            batch = lister.apply(batch.get(batch.size() - 1));
        }
    }
}
