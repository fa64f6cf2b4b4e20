package org.loanhub.gateway.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the log of calls to third parties. */
@Service
public class CallHistory {

    private final LoggedCallMapper mapper;

    CallHistory(LoggedCallMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The newest first.
     *
     * @param party null for all
     * @param outcome null for all
     * @param before the last id of the list before, {@link Long#MAX_VALUE} to begin
     * @param limit 1 to 1,000
     */
    public List<LoggedCall> list(@Nullable Party party, @Nullable CallOutcome outcome, long before, int limit) {
        return mapper.list(party == null ? null : party.id(), outcome, before, limit);
    }

    /** By third party and outcome; what did not occur is left out. */
    public List<CallCount> countSince(Instant since) {
        return mapper.countSince(since);
    }
}
