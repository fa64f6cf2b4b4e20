package org.loanhub.kyc;

import java.time.Instant;
import java.util.Optional;
import org.loanhub.account.CallLimits;
import org.loanhub.gateway.CreditDataGateway;
import org.loanhub.gateway.CreditTask;
import org.loanhub.gateway.CreditTaskState;
import org.loanhub.gateway.CreditTaskState.Step;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.PlainText;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Fetches somebody's data from other sites, with their own login, by tasks at Limu. A task belongs to the account that
 * started it; a check is passed when all data of its task is stored. Nothing here waits for a task: a caller that waits
 * asks again. Refuses to run inside a transaction, because Limu can be slow.
 */
@Service
@Transactional(propagation = Propagation.NEVER)
public class CreditDataService {

    private static final int SWEPT_AT_ONCE = 50;

    /** As long as the columns are. */
    private static final int MAX_CODE = 16;

    private static final int MAX_REASON = 255;

    private final CreditDataGateway gateway;
    private final CreditTaskMapper mapper;
    private final CreditDataCollector collector;
    private final CallLimits limits;
    private final BusinessTime time;
    private final int mostADay;

    CreditDataService(
            CreditDataGateway gateway,
            CreditTaskMapper mapper,
            CreditDataCollector collector,
            CallLimits limits,
            BusinessTime time,
            @Value("${kyc.checks-a-day}") int mostADay) {
        this.gateway = gateway;
        this.mapper = mapper;
        this.collector = collector;
        this.limits = limits;
        this.time = time;
        this.mostADay = mostADay;
    }

    /**
     * Starts a task. Each costs money, whatever becomes of it, so an account gets as many a day and source as it gets answers
     * of a register.
     *
     * @throws LendingException PASSED_TODAY, TOO_MANY_CHECKS, TASK_NOT_STARTED
     */
    public CreditProgress start(long accountId, CreditTask task) {
        if (mapper.countPassedSince(accountId, task.source(), startOfToday()) > 0) {
            throw new LendingException(CreditDataError.PASSED_TODAY);
        }
        if (!limits.takeOfDay("credit-task " + accountId + " " + task.source(), mostADay)) {
            throw new LendingException(KycError.TOO_MANY_CHECKS);
        }
        CreditTaskState state = gateway.start(Long.toString(accountId), task);
        if (state.step() == Step.FAILED) {
            return CreditProgress.of(task.source(), state);
        }
        if (state.token().isEmpty()) {
            throw new LendingException(CreditDataError.TASK_NOT_STARTED);
        }
        Instant now = time.now();
        mapper.insert(accountId, task.source(), state, now, now);
        return CreditProgress.of(get(accountId, state.token()), state);
    }

    /**
     * Asks Limu how far it is, and fetches the data of a task that is done.
     *
     * @throws LendingException TASK_UNKNOWN also if the task is another account's
     */
    public CreditProgress look(long accountId, String token) {
        return look(get(accountId, token));
    }

    /**
     * Passes on what the person typed, once.
     *
     * @throws LendingException TASK_UNKNOWN, NOTHING_TO_TYPE
     */
    public CreditProgress type(long accountId, String token, String typed) {
        CreditTaskRow task = get(accountId, token);
        if (task.isOver()) {
            throw new LendingException(CreditDataError.NOTHING_TO_TYPE);
        }
        CreditTaskState state = gateway.input(task.source(), token, typed);
        if (state.step() == Step.FAILED) {
            // Limu refuses the input, for example when it comes twice. The task may still go on; if it does not, this
            // is why.
            CreditProgress now = look(task);
            boolean unexplained = now.step() == Step.FAILED && now.message().isEmpty();
            return unexplained ? CreditProgress.of(task, state) : now;
        }
        note(task, state);
        return CreditProgress.of(task, state);
    }

    /**
     * Limu's callback, which anybody could send: only a reason to look.
     *
     * @return false if there is no such task
     */
    public boolean lookBecauseOfHint(String token) {
        CreditTaskRow task = mapper.find(token);
        if (task == null) {
            return false;
        }
        look(task);
        return true;
    }

    public boolean isKnown(String token) {
        return mapper.find(token) != null;
    }

    /** Looks at tasks that nobody has asked for in a while: callbacks get lost, and people leave. */
    @Scheduled(
            initialDelayString = "${credit-data.sweep-seconds}000",
            fixedDelayString = "${credit-data.sweep-seconds}000")
    public void sweep() {
        mapper.listToAsk(time.now(), SWEPT_AT_ONCE).forEach(this::look);
    }

    private CreditProgress look(CreditTaskRow task) {
        if (task.isOver()) {
            return CreditProgress.of(task);
        }
        if (task.step() == Step.DONE) {
            collector.collect(task);
            return CreditProgress.of(task);
        }
        CreditTaskState state = gateway.status(task.source(), task.token());
        note(task, state);
        if (state.step() == Step.DONE) {
            collector.collect(task);
        }
        return CreditProgress.of(task, state);
    }

    private void note(CreditTaskRow task, CreditTaskState state) {
        if (state.step() == Step.NO_ANSWER) {
            mapper.updateAskAt(task.id(), task.nextAsk(time.now()));
        } else {
            Instant askAt = state.step() == Step.FAILED ? null : task.nextAsk(time.now());
            String reason = state.step() == Step.FAILED ? state.message() : "";
            mapper.update(
                    task.id(),
                    state.step(),
                    PlainText.cut(state.code(), MAX_CODE),
                    PlainText.cut(reason, MAX_REASON),
                    askAt);
        }
    }

    private CreditTaskRow get(long accountId, String token) {
        return Optional.ofNullable(mapper.find(token))
                .filter(task -> task.accountId() == accountId)
                .orElseThrow(() -> new LendingException(CreditDataError.TASK_UNKNOWN));
    }

    private Instant startOfToday() {
        return time.today().atStartOfDay(time.zone()).toInstant();
    }
}
