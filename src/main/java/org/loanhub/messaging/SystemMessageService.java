package org.loanhub.messaging;

import java.time.Instant;
import java.util.List;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Page;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Messages to everybody of a channel. */
@Service
public class SystemMessageService {

    private static final int TITLE = 100;
    private static final int CONTENT = 2000;

    private final SystemMessageMapper mapper;
    private final BusinessTime time;

    SystemMessageService(SystemMessageMapper mapper, BusinessTime time) {
        this.mapper = mapper;
        this.time = time;
    }

    /** @throws LendingException TEXT_MALFORMED */
    public SystemMessage publish(NewSystemMessage message) {
        check(message);
        Instant now = time.now();
        GeneratedId id = new GeneratedId();
        mapper.insert(message, now, null, null, id);
        return new SystemMessage(
                id.value(), message.kind(), message.title(), message.content(), message.eventUrl(), now);
    }

    /**
     * An operator publishes it.
     *
     * @param requestNo UUID text; the same one again publishes nothing
     * @return false if it was published before
     * @throws LendingException TEXT_MALFORMED
     */
    public boolean publish(NewSystemMessage message, Actor operator, String requestNo) {
        check(message);
        try {
            mapper.insert(message, time.now(), operator, requestNo, new GeneratedId());
            return true;
        } catch (DuplicateKeyException published) {
            return false;
        }
    }

    /**
     * From now on nobody sees it.
     *
     * @throws LendingException NOT_PUBLISHED
     */
    public void withdraw(long id, Actor operator) {
        if (mapper.withdraw(id, operator, time.now()) == 0) {
            throw new LendingException(PublicationError.NOT_PUBLISHED);
        }
    }

    /**
     * Those of all channels, withdrawn ones too, the newest first.
     *
     * @param before the last id of the list before, {@link Long#MAX_VALUE} to begin
     * @param limit 1 to 1,000
     */
    public List<PublishedMessage> list(long before, int limit) {
        return mapper.list(before, limit);
    }

    /**
     * The newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<SystemMessage> page(Channel channel, int pageNumber, int pageSize) {
        long offset = Math.multiplyExact(pageNumber - 1L, (long) pageSize);
        return new Page<>(mapper.page(channel, offset, pageSize), mapper.count(channel));
    }

    private static void check(NewSystemMessage message) {
        Texts.require(message.title(), TITLE);
        Texts.require(message.content(), CONTENT);
        if (message.eventUrl() != null) {
            Texts.requireLink(message.eventUrl());
        }
    }
}
