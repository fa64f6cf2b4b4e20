package org.loanhub.account;

import java.time.Duration;
import java.time.Instant;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.MobileNumber;
import org.springframework.stereotype.Component;

/** The next steps that checked codes allow. */
@Component
class CheckedCodes {

    private static final Duration ALLOWED_FOR = Duration.ofMinutes(10);

    private final SmsCodeMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;

    CheckedCodes(SmsCodeMapper mapper, LookupKey lookup, BusinessTime time) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
    }

    boolean exists(Channel channel, SmsPurpose purpose, MobileNumber mobile) {
        return mapper.countChecked(
                        SmsCodeKey.of(lookup, channel, purpose, mobile),
                        time.now().minus(ALLOWED_FOR))
                > 0;
    }

    /**
     * Takes the step; a transaction that rolls back gives it back.
     *
     * @throws LendingException SMS_CODE_NOT_CHECKED
     */
    void use(Channel channel, SmsPurpose purpose, MobileNumber mobile) {
        Instant now = time.now();
        SmsCodeKey key = SmsCodeKey.of(lookup, channel, purpose, mobile);
        if (mapper.useChecked(key, now.minus(ALLOWED_FOR), now) == 0) {
            throw new LendingException(AccountError.SMS_CODE_NOT_CHECKED);
        }
    }
}
