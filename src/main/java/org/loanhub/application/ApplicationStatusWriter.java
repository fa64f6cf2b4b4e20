package org.loanhub.application;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.PlainText;
import org.loanhub.kernel.Rate;
import org.loanhub.schedule.Fee;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes applications and their status; each change is recorded and published, and gives back the credit that it frees.
 */
@Component
class ApplicationStatusWriter {

    private static final int MAX_NOTE = 255;

    private static final Set<LoanStatus> DECISIONS = EnumSet.of(
            LoanStatus.APPROVED, LoanStatus.REJECTED_AT_AUDIT, LoanStatus.REJECTED_AT_REVIEW, LoanStatus.CANCELLED);
    private static final Set<LoanStatus> NEVER_PAID_OUT =
            EnumSet.of(LoanStatus.REJECTED_AT_AUDIT, LoanStatus.REJECTED_AT_REVIEW, LoanStatus.CANCELLED);

    private final ApplicationMapper mapper;
    private final CreditLines lines;
    private final ApplicationEventPublisher events;
    private final BusinessTime time;

    ApplicationStatusWriter(
            ApplicationMapper mapper, CreditLines lines, ApplicationEventPublisher events, BusinessTime time) {
        this.mapper = mapper;
        this.lines = lines;
        this.events = events;
        this.time = time;
    }

    /**
     * @return the new application, SUBMITTED
     * @throws LendingException UNFINISHED_LOAN, CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public LoanApplication open(NewApplication wanted, LoanQuote quote, List<Finding> findings) {
        GeneratedId id = new GeneratedId();
        List<Fee> fees = quote.product().fees();
        Rate annual = quote.schedule().terms().rate().annualised();
        try {
            mapper.insert(UUID.randomUUID().toString(), wanted, quote, annual.fraction(), time.now(), id);
        } catch (DuplicateKeyException unfinished) {
            throw new LendingException(ApplicationError.UNFINISHED_LOAN);
        }
        if (!fees.isEmpty()) {
            mapper.insertFees(id.value(), fees);
        }
        mapper.insertFindings(id.value(), findings);
        lines.use(wanted.accountId(), wanted.channel(), quote.principal());
        LoanApplication application =
                Objects.requireNonNull(mapper.find(id.value())).toApplication(fees);
        write(application, null, Actor.customer(wanted.accountId()), Reasons.NONE, "");
        return application;
    }

    /**
     * Moves a loan on without reading it again: whether its status still is {@code from} the update itself finds out.
     *
     * @param note what a person typed; its first 255 characters are kept
     * @return the application as it is now; empty if its status is another than {@code from}
     * @throws IllegalArgumentException if {@code to} cannot follow {@code from}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<LoanApplication> advance(
            LoanApplication application,
            LoanStatus from,
            LoanStatus to,
            Actor changedBy,
            Reasons reasons,
            String note) {
        if (!from.canBecome(to)) {
            throw new IllegalArgumentException(from + " cannot become " + to);
        }
        Instant decidedAt = DECISIONS.contains(to) ? time.now() : null;
        if (update(application.id(), from, to, decidedAt) == 0) {
            return Optional.empty();
        }
        if (NEVER_PAID_OUT.contains(to)) {
            lines.release(application.accountId(), application.amount());
        }
        LoanApplication moved = application.with(to, decidedAt == null ? application.decidedAt() : decidedAt);
        write(moved, from, changedBy, reasons, note);
        return Optional.of(moved);
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
            LoanApplication moved, @Nullable LoanStatus from, Actor changedBy, Reasons reasons, String note) {
        mapper.insertChange(moved, from, changedBy, reasons, PlainText.cut(note, MAX_NOTE), time.now());
        events.publishEvent(new StatusChanged(moved, from));
    }
}
