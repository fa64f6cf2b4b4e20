package org.loanhub.messaging;

import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** What people want us to know. */
@Service
public class FeedbackService {

    /** @throws LendingException TEXT_MALFORMED */
    public void add(NewFeedback feedback) {
        throw new UnsupportedOperationException("to come");
    }
}
