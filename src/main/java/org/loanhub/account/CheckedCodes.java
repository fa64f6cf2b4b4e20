package org.loanhub.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.springframework.stereotype.Component;

/** The next steps that checked codes allow. */
@Component
class CheckedCodes {

    private static final Duration ALLOWED_FOR = Duration.ofMinutes(10);

    private final SmsCodeMapper mapper;
    private final LookupKey lookup;
    private final Clock clock;

    CheckedCodes(SmsCodeMapper mapper, LookupKey lookup, Clock clock) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.clock = clock;
    }

    boolean exists(Channel channel, SmsPurpose purpose, String mobile) {
        return mapper.countChecked(SmsCodeKey.of(lookup, channel, purpose, mobile), now().minus(ALLOWED_FOR)) > 0;
    }

    /**
     * Takes the step; a transaction that rolls back gives it back.
     *
     * @throws LendingException SMS_CODE_NOT_CHECKED
     */
    void use(Channel channel, SmsPurpose purpose, String mobile) {
        Instant now = now();
        SmsCodeKey key = SmsCodeKey.of(lookup, channel, purpose, mobile);
        if (mapper.useChecked(key, now.minus(ALLOWED_FOR), now) == 0) {
            throw new LendingException(AccountError.SMS_CODE_NOT_CHECKED);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
