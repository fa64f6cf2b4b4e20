package org.loanhub.console.audit;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.console.operator.Operator;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.springframework.stereotype.Component;

/** The record of what operators did: written before it is done, and given its outcome afterwards. */
@Component
public class AuditTrail {

    private static final int LONGEST_SUBJECT = 64;
    private static final int LONGEST_REASON = 255;

    private final AuditMapper mapper;
    private final BusinessTime time;

    AuditTrail(AuditMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** @return the deed's id, for {@link #finish} */
    public long start(Operator operator, String deed, String subject, String address) {
        GeneratedId id = new GeneratedId();
        NewAuditEntry row =
                new NewAuditEntry(operator.id(), operator.loginName(), deed, cut(subject, LONGEST_SUBJECT), address);
        mapper.insert(row, time.now(), id);
        return id.value();
    }

    /** Once; a later outcome changes nothing. @param subject null leaves what was written at the start */
    public void finish(long id, @Nullable String subject, AuditOutcome outcome, @Nullable String reason) {
        mapper.finish(
                id,
                subject == null ? null : cut(subject, LONGEST_SUBJECT),
                outcome,
                reason == null ? null : cut(reason, LONGEST_REASON));
    }

    /** For what is known to be done or refused at once. */
    public void record(Operator operator, String deed, String address, AuditOutcome outcome, @Nullable String reason) {
        finish(start(operator, deed, "", address), null, outcome, reason);
    }

    public List<AuditEntry> list(
            @Nullable Long operatorId, @Nullable Instant from, @Nullable Instant to, long after, int most) {
        return mapper.list(operatorId, from, to, after, most);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
