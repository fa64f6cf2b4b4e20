package org.loanhub.messaging;

import java.util.List;
import org.loanhub.account.CallLimits;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;

/** What people want us to know. */
@Service
public class FeedbackService {

    private static final int TOPIC = 10;
    private static final int CONTENT = 1000;
    private static final int ANSWER = 500;

    private final FeedbackMapper mapper;
    private final CallLimits limits;
    private final BusinessTime time;
    private final int mostAnHour;
    private final int mostADay;

    FeedbackService(
            FeedbackMapper mapper,
            CallLimits limits,
            BusinessTime time,
            @Value("${feedback.an-hour}") int mostAnHour,
            @Value("${feedback.a-day}") int mostADay) {
        this.mapper = mapper;
        this.limits = limits;
        this.time = time;
        this.mostAnHour = mostAnHour;
        this.mostADay = mostADay;
    }

    /**
     * Each customer can tell us so much an hour and a day, and so can all guests of one network address together.
     *
     * @param clientAddress the network address of the client
     * @throws LendingException TEXT_MALFORMED, FEEDBACK_TOO_OFTEN
     */
    public void add(NewFeedback feedback, String clientAddress) {
        Texts.require(feedback.topic(), TOPIC);
        Texts.require(feedback.content(), CONTENT);
        Long account = feedback.accountId();
        String subject = account == null ? "feedback address " + clientAddress : "feedback account " + account;
        if (!limits.takeOfHour(subject, mostAnHour) || !limits.takeOfDay(subject, mostADay)) {
            throw new LendingException(MessagingError.FEEDBACK_TOO_OFTEN);
        }
        mapper.insert(feedback, time.now());
    }

    /**
     * The newest first.
     *
     * @param done whether those are wanted that were dealt with, or those that were not
     * @param before the last id of the list before, {@link Long#MAX_VALUE} to begin
     * @param limit 1 to 1,000
     */
    public List<Feedback> list(boolean done, long before, int limit) {
        return mapper.list(done, before, limit);
    }

    /**
     * An operator has dealt with it.
     *
     * @param answer what was done about it, at most 500 characters
     * @throws LendingException FEEDBACK_NOT_OPEN, TEXT_MALFORMED
     */
    public void markDone(long id, Actor operator, String answer) {
        Texts.require(answer, ANSWER);
        if (mapper.markDone(id, operator, answer, time.now()) == 0) {
            throw new LendingException(FeedbackError.FEEDBACK_NOT_OPEN);
        }
    }
}
