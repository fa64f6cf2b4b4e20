package org.loanhub.console.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.operator.Operator;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.PlainText;
import org.springframework.stereotype.Component;

/** The record of what operators did: written before it is done, and given its outcome afterwards. */
@Component
public class AuditTrail {

    private static final int MAX_SUBJECT = 64;
    private static final int MAX_REASON = 255;

    private final AuditMapper mapper;
    private final BusinessTime time;

    AuditTrail(AuditMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /**
     * Before the action is carried out.
     *
     * @param action short name, as {@link Audited#value} has it
     * @param subject on what; cut to 64 characters
     * @return the entry's id, for {@link #finish}
     */
    public long start(Operator operator, String action, String subject, String address) {
        GeneratedId id = new GeneratedId();
        NewAuditEntry row = new NewAuditEntry(
                operator.id(), operator.loginName(), action, PlainText.cut(subject, MAX_SUBJECT), address);
        mapper.insert(row, time.now(), id);
        return id.value();
    }

    /**
     * Once; a later outcome changes nothing.
     *
     * @param subject null leaves what was written at the start
     * @param reason why it was refused, cut to 255 characters; null unless it was
     */
    public void finish(long id, @Nullable String subject, AuditOutcome outcome, @Nullable String reason) {
        mapper.finish(
                id,
                subject == null ? null : PlainText.cut(subject, MAX_SUBJECT),
                outcome,
                reason == null ? null : PlainText.cut(reason, MAX_REASON));
    }

    /** For what is known to be done or refused at once. */
    public void record(
            Operator operator, String action, String address, AuditOutcome outcome, @Nullable String reason) {
        finish(start(operator, action, "", address), null, outcome, reason);
    }

    /**
     * The newest first.
     *
     * @param operatorId null for everybody
     * @param from inclusive, null for no bound
     * @param to exclusive, null for no bound
     * @param after the last id of the page before, or {@link Long#MAX_VALUE}
     */
    public List<AuditEntry> list(
            @Nullable Long operatorId, @Nullable Instant from, @Nullable Instant to, long after, int most) {
        return mapper.list(operatorId, from, to, after, most);
    }
}
