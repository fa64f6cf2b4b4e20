package org.loanhub.messaging;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Page;
import org.springframework.stereotype.Service;

/** Messages to everybody of a channel. */
@Service
public class SystemMessageService {

    private static final int TITLE = 100;
    private static final int CONTENT = 2000;
    private static final int URL = 255;

    private final SystemMessageMapper mapper;
    private final Clock clock;

    SystemMessageService(SystemMessageMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws LendingException TEXT_MALFORMED */
    public SystemMessage publish(NewSystemMessage message) {
        Texts.require(message.title(), TITLE);
        Texts.require(message.content(), CONTENT);
        if (message.eventUrl() != null) {
            Texts.require(message.eventUrl(), URL);
        }
        Instant now = now();
        GeneratedId id = new GeneratedId();
        mapper.insert(message, now, id);
        return new SystemMessage(
                id.value(), message.kind(), message.title(), message.content(), message.eventUrl(), now);
    }

    /** From now on nobody sees it. */
    public void withdraw(long id) {
        mapper.withdraw(id, now());
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

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
