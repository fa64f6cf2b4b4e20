package org.loanhub.api.kit;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.util.DisconnectedClientHelper;

/** Failures that no document has an answer for. What went wrong stands in the log; the client gets the id to ask with. */
public final class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    private FailureLog() {}

    /**
     * Logs the failure as an error, unless the client has hung up: nobody is there to be answered, and nothing is wrong here.
     *
     * @return under which id it was logged
     */
    public static String add(Exception failure) {
        String id = UUID.randomUUID().toString();
        if (DisconnectedClientHelper.isClientDisconnectedException(failure)) {
            LOG.info("failure {}: the client hung up", id);
        } else {
            LOG.error("failure {}", id, failure);
        }
        return id;
    }
}
