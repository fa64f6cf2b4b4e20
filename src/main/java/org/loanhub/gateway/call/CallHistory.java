package org.loanhub.gateway.call;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Reads the log of calls to third parties. */
@Service
public class CallHistory {

    /** As the log names them. */
    public static final List<String> PARTIES = List.of("lianlian", "limu", "sms");

    private final LoggedCallMapper mapper;

    CallHistory(LoggedCallMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * The newest first.
     *
     * @param thirdParty one of {@link #PARTIES}, null for all
     * @param outcome null for all
     * @param before the last id of the list before, {@link Long#MAX_VALUE} to begin
     * @param limit 1 to 1,000
     */
    public List<LoggedCall> list(@Nullable String thirdParty, @Nullable CallOutcome outcome, long before, int limit) {
        return mapper.list(thirdParty, outcome, before, limit);
    }

    /** By third party and outcome; what did not occur is left out. */
    public List<CallCount> countSince(Instant since) {
        return mapper.countSince(since);
    }
}
