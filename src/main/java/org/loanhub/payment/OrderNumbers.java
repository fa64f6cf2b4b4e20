package org.loanhub.payment;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;

/** Makes numbers for orders at LianLian, 32 characters at most. The database holds each only once. */
@Component
class OrderNumbers {

    private static final int RANDOM_BYTES = 12;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyyMMdd");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HHmmss");

    private final SecureRandom random = new SecureRandom();
    private final BusinessTime time;

    OrderNumbers(BusinessTime time) {
        this.time = time;
    }

    /** The day, then 96 random bits as hex digits: 32 characters. */
    String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return DAY.format(time.today()) + HexFormat.of().formatHex(bytes);
    }

    /** The day, the account in ten digits, the time to the second: unique only once an account and second. */
    String ofSecond(long accountId, Instant second) {
        var local = time.wallTimeOf(second);
        return DAY.format(local) + "%010d".formatted(accountId) + TIME.format(local);
    }
}
