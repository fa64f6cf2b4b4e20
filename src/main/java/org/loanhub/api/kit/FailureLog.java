package org.loanhub.api.kit;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Failures that no document has an answer for. What went wrong stands in the log; the client gets the id to ask with. */
public final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private FailureLog() {}

    /** @return under which id it was logged */
    public static String add(Exception failure) {
        String id = UUID.randomUUID().toString();
        LOG.error("failure {}", id, failure);
        return id;
    }
}
