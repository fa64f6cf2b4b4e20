package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.List;
import java.util.function.LongFunction;
import org.loanhub.kernel.EndOfDayTask;
import org.loanhub.loan.LoanAccounting;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What the end of a day means for loans: what was due and is unpaid is late from the next day on. */
@Component
class DelinquencyEndOfDay implements EndOfDayTask {

    private static final Logger LOG = LoggerFactory.getLogger(DelinquencyEndOfDay.class);
    private static final int BATCH = 500;

    private final LoanAging book;
    private final DelinquencyMapper mapper;
    private final LoanAccounting loans;
    private final Reminders reminders;

    DelinquencyEndOfDay(LoanAging book, DelinquencyMapper mapper, LoanAccounting loans, Reminders reminders) {
        this.book = book;
        this.mapper = mapper;
        this.loans = loans;
        this.reminders = reminders;
    }

    @Override
    public String name() {
        return "delinquency";
    }

    /** @throws IllegalStateException after all others are done, if some loans failed: the day is taken up again then */
    @Override
    public void endOfDay(LocalDate day) {
        LocalDate next = day.plusDays(1);
        int failed = ageAll(after -> loans.listDueBy(day, after, BATCH), next)
                + ageAll(after -> mapper.listNotSeen(next, after, BATCH), next);
        reminders.remind(next);
        if (failed > 0) {
            throw new IllegalStateException(failed + " loans could not be brought up to " + next);
        }
    }

    private int ageAll(LongFunction<List<Long>> lister, LocalDate today) {
        int failed = 0;
        List<Long> batch = lister.apply(0);
        while (!batch.isEmpty()) {
            failed += (int) batch.stream().filter(loanId -> !age(loanId, today)).count();
            batch = lister.apply(batch.get(batch.size() - 1));
        }
        return failed;
    }

    private boolean age(long loanId, LocalDate today) {
        try {
            book.age(loanId, today);
            return true;
        } catch (RuntimeException failure) {
            LOG.error("loan {} could not be brought up to {}", loanId, today, failure);
            return false;
        }
    }
}
