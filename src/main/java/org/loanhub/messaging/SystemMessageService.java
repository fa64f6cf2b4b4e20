package org.loanhub.messaging;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Page;
import org.springframework.stereotype.Service;

/** Messages to everybody of a channel. */
@Service
public class SystemMessageService {

    /** @throws LendingException TEXT_MALFORMED */
    public SystemMessage publish(NewSystemMessage message) {
        throw new UnsupportedOperationException("to come");
    }

    /** From now on nobody sees it. */
    public void withdraw(long id) {
        throw new UnsupportedOperationException("to come");
    }

    /**
     * The newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<SystemMessage> page(Channel channel, int pageNumber, int pageSize) {
        throw new UnsupportedOperationException("to come");
    }
}
