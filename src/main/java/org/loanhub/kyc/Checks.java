package org.loanhub.kyc;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.loanhub.gateway.CheckOutcome;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * Asks registers, and writes each question down before it is asked. Every question costs money, and could be used to try
 * out data of strangers: an account gets a limited number of answers a day.
 */
@Component
class Checks {

    private final CheckMapper mapper;
    private final BusinessTime time;
    private final int mostADay;

    Checks(CheckMapper mapper, BusinessTime time, @Value("${kyc.checks-a-day}") int mostADay) {
        this.mapper = mapper;
        this.time = time;
        this.mostADay = mostADay;
    }

    /**
     * @param question gets the reference of the question
     * @throws LendingException TOO_MANY_CHECKS; CHECK_UNAVAILABLE if there is no finding
     */
    CheckOutcome ask(long accountId, CheckKind kind, Function<String, CheckOutcome> question) {
        long id = begin(accountId, kind);
        CheckOutcome outcome = question.apply("kyc-" + id);
        mapper.setOutcome(id, outcome);
        if (outcome == CheckOutcome.ERROR) {
            throw new LendingException(KycError.CHECK_UNAVAILABLE);
        }
        return outcome;
    }

    private long begin(long accountId, CheckKind kind) {
        LocalDate today = time.today();
        while (true) {
            ChecksOfDay checks = mapper.count(accountId, kind, today);
            if (checks.used() >= mostADay) {
                throw new LendingException(KycError.TOO_MANY_CHECKS);
            }
            Optional<Long> id = insert(accountId, kind, today, checks.lastTry() + 1);
            if (id.isPresent()) {
                return id.get();
            }
        }
    }

    /** Empty if a question at the same time took this number: then the count has to be made anew. */
    private Optional<Long> insert(long accountId, CheckKind kind, LocalDate day, int tryNumber) {
        GeneratedId id = new GeneratedId();
        try {
            mapper.insert(accountId, kind, day, tryNumber, time.now(), id);
            return Optional.of(id.value());
        } catch (DuplicateKeyException taken) {
            return Optional.empty();
        }
    }
}
