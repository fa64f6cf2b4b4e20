package org.loanhub.messaging;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Page;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Messages to single customers. */
@Service
public class MessageService {

    private final MessageMapper mapper;
    private final BusinessTime time;

    MessageService(MessageMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /**
     * Writes a message, in the caller's transaction if there is one. Whether a text to the phone follows is its template's.
     *
     * @param variables a value for each of {@link MessageType#variables}; others fill the texts that have variables for
     *     them
     * @throws IllegalArgumentException if one is missing
     */
    public void send(long accountId, MessageType type, Map<String, String> variables) {
        mapper.insert(message(null, accountId, type, variables));
    }

    /**
     * As {@link #send}, but only the first time with this key.
     *
     * @param onceKey names what the message tells of, such as {@code overdue-17-2025-01-31}; at most 64 characters
     * @return whether it was the first time
     */
    public boolean sendOnce(String onceKey, long accountId, MessageType type, Map<String, String> variables) {
        try {
            mapper.insert(message(onceKey, accountId, type, variables));
            return true;
        } catch (DuplicateKeyException told) {
            return false;
        }
    }

    /**
     * The newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<CustomerMessage> page(long accountId, int pageNumber, int pageSize) {
        long offset = Math.multiplyExact(pageNumber - 1L, (long) pageSize);
        return new Page<>(mapper.page(accountId, offset, pageSize), mapper.count(accountId));
    }

    private NewMessage message(
            @Nullable String onceKey, long accountId, MessageType type, Map<String, String> variables) {
        if (!variables.keySet().containsAll(type.variables())) {
            throw new IllegalArgumentException(
                    "a message of type " + type + " needs " + type.variables() + ", not only " + variables.keySet());
        }
        MessageTemplate template = template(type);
        return new NewMessage(
                UUID.randomUUID().toString(),
                accountId,
                type,
                template.title(variables),
                template.content(variables),
                onceKey,
                time.now(),
                template.smsTemplate(),
                template.smsTemplate() == null ? null : NoticeParams.write(variables));
    }

    private MessageTemplate template(MessageType type) {
        MessageTemplate template = mapper.findTemplate(type);
        if (template == null) {
            throw new IllegalStateException("message_template lacks " + type + "; apply sql/data/ of this release");
        }
        return template;
    }
}
