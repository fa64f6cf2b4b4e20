package org.loanhub.account;

import java.time.Duration;
import java.time.Instant;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.MobileNumber;
import org.springframework.stereotype.Component;

/** The next steps that checked codes allow: for ten minutes, once, and to nobody but who passed the check. */
@Component
public class CheckedCodes {

    private static final Duration ALLOWED_FOR = Duration.ofMinutes(10);
    private static final int MAX_WRONG_PERSONS = 5;

    private final SmsCodeMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;

    CheckedCodes(SmsCodeMapper mapper, LookupKey lookup, BusinessTime time) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
    }

    /** Whether this holder may take the next step now. */
    public boolean exists(Channel channel, SmsPurpose purpose, MobileNumber mobile, CodeHolder holder) {
        return mapper.countChecked(key(channel, purpose, mobile), holder.lookup(lookup), since()) > 0;
    }

    /**
     * Notes that the holder of a checked code said who the account's person is. The last answer counts; with the fifth wrong
     * one the check of the code counts for nothing any more.
     */
    public void notePerson(Channel channel, SmsPurpose purpose, MobileNumber mobile, CodeHolder holder, boolean right) {
        SmsCodeKey key = key(channel, purpose, mobile);
        if (right) {
            mapper.markPersonProven(key, holder.lookup(lookup), since(), time.now());
        } else {
            mapper.addWrongPerson(key, holder.lookup(lookup), since(), MAX_WRONG_PERSONS, time.now());
        }
    }

    /** Whether this holder said rightly who the account's person is, after the check of a code that still counts. */
    public boolean isPersonProven(Channel channel, SmsPurpose purpose, MobileNumber mobile, CodeHolder holder) {
        return mapper.countPersonProven(key(channel, purpose, mobile), holder.lookup(lookup), since()) > 0;
    }

    /**
     * Takes the step, after which no other check for this number counts either; a transaction that rolls back gives it back.
     *
     * @throws LendingException SMS_CODE_NOT_CHECKED
     */
    void use(Channel channel, SmsPurpose purpose, MobileNumber mobile, CodeHolder holder) {
        SmsCodeKey key = key(channel, purpose, mobile);
        if (mapper.useChecked(key, holder.lookup(lookup), since(), time.now()) == 0) {
            throw new LendingException(AccountError.SMS_CODE_NOT_CHECKED);
        }
        mapper.endChecked(key, time.now());
    }

    private Instant since() {
        return time.now().minus(ALLOWED_FOR);
    }

    private SmsCodeKey key(Channel channel, SmsPurpose purpose, MobileNumber mobile) {
        return SmsCodeKey.of(lookup, channel, purpose, mobile);
    }
}
