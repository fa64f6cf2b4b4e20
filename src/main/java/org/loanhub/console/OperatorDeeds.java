package org.loanhub.console;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.springframework.stereotype.Component;

/** The record of what operators did: written before it is done, and given its outcome afterwards. */
@Component
class OperatorDeeds {

    private static final int LONGEST_SUBJECT = 64;
    private static final int LONGEST_REASON = 255;

    private final DeedMapper mapper;
    private final BusinessTime time;

    OperatorDeeds(DeedMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** @return the deed's id, for {@link #finish} */
    long start(Operator operator, String deed, String subject, String address) {
        GeneratedId id = new GeneratedId();
        NewDeed row = new NewDeed(operator.id(), operator.loginName(), deed, cut(subject, LONGEST_SUBJECT), address);
        mapper.insert(row, time.now(), id);
        return id.value();
    }

    /** Once; a later outcome changes nothing. @param subject null leaves what was written at the start */
    void finish(long id, @Nullable String subject, DeedOutcome outcome, @Nullable String reason) {
        mapper.finish(
                id,
                subject == null ? null : cut(subject, LONGEST_SUBJECT),
                outcome,
                reason == null ? null : cut(reason, LONGEST_REASON));
    }

    /** For what is known to be done or refused at once. */
    void record(Operator operator, String deed, String address, DeedOutcome outcome, @Nullable String reason) {
        finish(start(operator, deed, "", address), null, outcome, reason);
    }

    List<DeedRow> list(@Nullable Long operatorId, @Nullable Instant from, @Nullable Instant to, long after, int most) {
        return mapper.list(operatorId, from, to, after, most);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most);
    }
}
