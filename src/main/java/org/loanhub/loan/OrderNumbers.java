package org.loanhub.loan;

import java.security.SecureRandom;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;

/** Makes numbers for orders at LianLian: the day, then 96 random bits, 32 characters together. */
@Component
public class OrderNumbers {

    private static final int RANDOM_BYTES = 12;

    private final SecureRandom random = new SecureRandom();
    private final BusinessTime time;

    OrderNumbers(BusinessTime time) {
        this.time = time;
    }

    public String next() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return DateTimeFormatter.BASIC_ISO_DATE.format(time.today())
                + HexFormat.of().formatHex(bytes);
    }
}
