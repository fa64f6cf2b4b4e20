package org.loanhub.creditline;

import java.security.SecureRandom;
import java.time.format.DateTimeFormatter;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;

/** Numbers of applications and drawdowns, as document 003 prints them. The database refuses one that is there already. */
@Component
class CreditLineNumbers {

    private static final long TEN_DIGITS = 10_000_000_000L;
    private static final long SIXTEEN_DIGITS = 10_000_000_000_000_000L;

    private final SecureRandom random = new SecureRandom();
    private final DateTimeFormatter second;
    private final BusinessTime time;

    CreditLineNumbers(BusinessTime time) {
        this.time = time;
        this.second = DateTimeFormatter.ofPattern("yyyyMMddHHmmss").withZone(time.zone());
    }

    /** 24 digits: the second, then ten that cannot be guessed. */
    String orderNo() {
        return second.format(time.now()) + "%010d".formatted(random.nextLong(TEN_DIGITS));
    }

    /** 16 digits, none of them 0 at the front. */
    String drawdownNo() {
        return Long.toString(random.nextLong(SIXTEEN_DIGITS / 10, SIXTEEN_DIGITS));
    }
}
