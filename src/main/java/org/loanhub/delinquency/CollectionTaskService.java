package org.loanhub.delinquency;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** What operators do about late loans (催收). */
@Service
public class CollectionTaskService {

    private static final int MAX_NOTES = 200;
    private static final int MAX_TEXT = 500;

    private final CollectionMapper mapper;
    private final BusinessTime time;

    CollectionTaskService(CollectionMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /**
     * The latest first.
     *
     * @param afterLoanId the last loan of the list before; null to begin
     * @param limit 1 to 1,000
     * @throws LendingException NEVER_LATE if there is no such last loan
     */
    public List<OverdueLoan> list(OverdueFilter filter, @Nullable Long afterLoanId, int limit) {
        int afterDays =
                afterLoanId == null ? Integer.MAX_VALUE : get(afterLoanId).daysPastDue();
        long afterLoan = afterLoanId == null ? Long.MAX_VALUE : afterLoanId;
        return mapper.list(filter, today(), afterDays, afterLoan, limit);
    }

    /** Buckets without a late loan are left out. */
    public List<BucketTotal> totals() {
        return mapper.totals();
    }

    /**
     * Also a loan of which nothing is late any more.
     *
     * @throws LendingException NEVER_LATE
     */
    public OverdueLoan get(long loanId) {
        OverdueLoan loan = mapper.find(loanId, today());
        if (loan == null) {
            throw new LendingException(CollectionError.NEVER_LATE);
        }
        return loan;
    }

    /** Newest first, 200 at most. */
    public List<CollectionNote> notes(long loanId) {
        return mapper.listNotes(loanId, MAX_NOTES);
    }

    /**
     * Gives loans to an operator, or takes them from everybody.
     *
     * @param assignee login name; null for nobody
     * @throws LendingException NEVER_LATE; nothing is changed then
     */
    @RetriedTransaction
    public void assign(Collection<Long> loanIds, @Nullable String assignee) {
        // In this order nobody who assigns the same ones blocks another.
        for (long loanId : loanIds.stream().sorted().distinct().toList()) {
            get(loanId);
            mapper.lockTask(loanId);
            mapper.assign(loanId, assignee);
        }
    }

    /**
     * Writes a note down. A promise stands until another one takes its place, or until a note is written after its day.
     *
     * @return false if it was written before
     * @throws LendingException NEVER_LATE, NOTE_MALFORMED, PROMISE_MALFORMED
     */
    @RetriedTransaction
    public boolean write(NewNote note) {
        LocalDate today = today();
        check(note, get(note.loanId()).outstanding(), today);
        mapper.lockTask(note.loanId());
        LocalDate nextOn = note.nextOrDayAfterPromise();
        try {
            mapper.insertNote(note, nextOn, time.now());
        } catch (DuplicateKeyException written) {
            return false;
        }
        mapper.closePromise(note.loanId(), today);
        mapper.updateNext(note.loanId(), nextOn);
        if (note.kind() == CollectionNote.Kind.PROMISED) {
            mapper.promise(note);
        }
        return true;
    }

    private static void check(NewNote note, Money outstanding, LocalDate today) {
        String text = note.text().value();
        if (text.isBlank() || text.length() > MAX_TEXT || isOver(note.nextOn(), today)) {
            throw new LendingException(CollectionError.NOTE_MALFORMED);
        }
        if (!isPromiseRight(note, outstanding, today)) {
            throw new LendingException(CollectionError.PROMISE_MALFORMED);
        }
    }

    private static boolean isPromiseRight(NewNote note, Money outstanding, LocalDate today) {
        LocalDate until = note.promisedOn();
        Money amount = note.promisedAmount();
        if (note.kind() != CollectionNote.Kind.PROMISED) {
            return until == null && amount == null;
        }
        return until != null
                && amount != null
                && !isOver(until, today)
                && amount.isPositive()
                && amount.compareTo(outstanding) <= 0;
    }

    private static boolean isOver(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isBefore(today);
    }

    private LocalDate today() {
        return time.today();
    }
}
