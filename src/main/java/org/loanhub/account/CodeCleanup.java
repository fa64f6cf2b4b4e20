package org.loanhub.account;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.function.IntUnaryOperator;
import org.loanhub.kernel.BusinessTime;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes codes and counts of calls and wrong passwords that no longer matter, a few rows at a time. Several nodes may do it. */
@Component
class CodeCleanup {

    private static final int BATCH = 1000;

    /** For so long an expired picture code is distinguished from one that never existed. */
    private static final Duration PICTURE_CODES_KEPT = Duration.ofMinutes(10);

    private static final Duration SMS_CODES_KEPT = Duration.ofDays(7);
    private static final Duration CALLS_KEPT = Duration.ofDays(2);

    /** Also for so long a network counts as known to an account. */
    private static final Duration LOCKS_KEPT = Duration.ofDays(90);

    private final PictureCodeMapper pictureCodes;
    private final SmsCodeMapper smsCodes;
    private final CallAllowanceMapper calls;
    private final LoginLockMapper locks;
    private final BusinessTime time;

    CodeCleanup(
            PictureCodeMapper pictureCodes,
            SmsCodeMapper smsCodes,
            CallAllowanceMapper calls,
            LoginLockMapper locks,
            BusinessTime time) {
        this.pictureCodes = pictureCodes;
        this.smsCodes = smsCodes;
        this.calls = calls;
        this.locks = locks;
        this.time = time;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
    void deleteOldCodes() {
        Instant now = time.now();
        Instant oldCode = now.minus(SMS_CODES_KEPT);
        inBatches(most -> pictureCodes.deleteExpired(now.minus(PICTURE_CODES_KEPT), most));
        inBatches(most -> smsCodes.deleteOld(oldCode, most));
        inBatches(most -> smsCodes.deleteOldTurns(oldCode, most));
        inBatches(most -> calls.deleteOld(now.minus(CALLS_KEPT), most));
        inBatches(most -> locks.deleteOld(now.minus(LOCKS_KEPT), most));
    }

    private static void inBatches(IntUnaryOperator delete) {
        while (delete.applyAsInt(BATCH) == BATCH) {
            Thread.yield();
        }
    }
}
