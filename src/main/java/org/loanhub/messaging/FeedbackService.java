package org.loanhub.messaging;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.loanhub.kernel.LendingException;
import org.springframework.stereotype.Service;

/** What people want us to know. */
@Service
public class FeedbackService {

    private static final int TOPIC = 10;
    private static final int CONTENT = 1000;

    private final FeedbackMapper mapper;
    private final Clock clock;

    FeedbackService(FeedbackMapper mapper, Clock clock) {
        this.mapper = mapper;
        this.clock = clock;
    }

    /** @throws LendingException TEXT_MALFORMED */
    public void add(NewFeedback feedback) {
        Texts.require(feedback.topic(), TOPIC);
        Texts.require(feedback.content(), CONTENT);
        mapper.insert(feedback, clock.instant().truncatedTo(ChronoUnit.MILLIS));
    }
}
