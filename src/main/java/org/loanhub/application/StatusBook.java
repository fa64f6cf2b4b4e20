package org.loanhub.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Rate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes applications and their status; each change is recorded and published, and gives back the credit that it frees.
 */
@Component
class StatusBook {

    static final String SYSTEM = "system";

    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_NOTE = 255;

    private static final Set<LoanStatus> DECISIONS = EnumSet.of(
            LoanStatus.APPROVED, LoanStatus.REJECTED_AT_AUDIT, LoanStatus.REJECTED_AT_REVIEW, LoanStatus.CANCELLED);
    private static final Set<LoanStatus> NEVER_PAID_OUT =
            EnumSet.of(LoanStatus.REJECTED_AT_AUDIT, LoanStatus.REJECTED_AT_REVIEW, LoanStatus.CANCELLED);

    private final ApplicationMapper mapper;
    private final CreditLines lines;
    private final ApplicationEventPublisher events;
    private final BusinessTime time;

    StatusBook(ApplicationMapper mapper, CreditLines lines, ApplicationEventPublisher events, BusinessTime time) {
        this.mapper = mapper;
        this.lines = lines;
        this.events = events;
        this.time = time;
    }

    /**
     * @return the new application's id
     * @throws LendingException UNFINISHED_LOAN, CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public long open(NewApplication wanted, LoanQuote quote, List<Finding> findings) {
        GeneratedId id = new GeneratedId();
        Rate annual = quote.schedule().terms().rate().annualised();
        try {
            mapper.insert(UUID.randomUUID().toString(), wanted, quote, annual.fraction(), time.now(), id);
        } catch (DuplicateKeyException unfinished) {
            throw new LendingException(ApplicationError.UNFINISHED_LOAN);
        }
        if (!quote.product().fees().isEmpty()) {
            mapper.insertFees(id.value(), quote.product().fees());
        }
        mapper.insertFindings(id.value(), findings);
        lines.use(wanted.accountId(), wanted.channel(), quote.principal());
        write(id.value(), wanted.accountId(), null, LoanStatus.SUBMITTED, SYSTEM, "");
        return id.value();
    }

    /** @return false if the status is another than {@code from} */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean advance(ApplicationRow application, LoanStatus from, LoanStatus to, String changedBy, String note) {
        if (!from.canBecome(to)) {
            throw new IllegalArgumentException(from + " cannot become " + to);
        }
        Instant decidedAt = DECISIONS.contains(to) ? time.now() : null;
        if (update(application.id(), from, to, decidedAt) == 0) {
            return false;
        }
        if (NEVER_PAID_OUT.contains(to)) {
            lines.release(application.accountId(), application.amount());
        }
        write(application.id(), application.accountId(), from, to, changedBy, note);
        return true;
    }

    /** A settled loan that is owed again stands beside one that was begun since. */
    private int update(long id, LoanStatus from, LoanStatus to, @Nullable Instant decidedAt) {
        try {
            return mapper.updateStatus(id, from, to, decidedAt);
        } catch (DuplicateKeyException another) {
            mapper.allowAnother(id);
            return mapper.updateStatus(id, from, to, decidedAt);
        }
    }

    private void write(
            long id, long accountId, @Nullable LoanStatus from, LoanStatus to, String changedBy, String note) {
        mapper.insertChange(id, from, to, cut(changedBy, LONGEST_NAME), cut(note, LONGEST_NOTE), time.now());
        events.publishEvent(new StatusChanged(id, accountId, from, to));
    }

    private static String cut(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }
}
