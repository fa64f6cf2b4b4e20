package org.loanhub.messaging;

import java.util.Map;
import org.loanhub.kernel.Page;
import org.springframework.stereotype.Service;

/** Messages to single customers. */
@Service
public class MessageService {

    /**
     * Writes a message, in the caller's transaction if there is one. Whether a text to the phone follows is its template's.
     *
     * @param variables a value for each of {@link MessageType#variables}
     * @throws IllegalArgumentException if one is missing
     */
    public void send(long accountId, MessageType type, Map<String, String> variables) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * As {@link #send}, but only the first time with this key.
     *
     * @param onceKey names what the message tells of, such as {@code overdue-17-2025-01-31}; at most 64 characters
     * @return whether it was the first time
     */
    public boolean sendOnce(String onceKey, long accountId, MessageType type, Map<String, String> variables) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * The newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<CustomerMessage> page(long accountId, int pageNumber, int pageSize) {
        throw new UnsupportedOperationException("to come");
    }
}
