package org.loanhub.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    @ParameterizedTest(name = "from {0} until {1}")
    @CsvSource({
        "2025-01-31T08:00:00+08:00, 2025-01-31T08:00:00+08:00",
        "2025-01-31T12:00:00+08:00, 2025-01-31T12:00:00+08:00",
        "2025-01-31T21:59:59+08:00, 2025-01-31T21:59:59+08:00",
        "2025-01-31T22:00:00+08:00, 2025-02-01T08:00:00+08:00",
        "2025-01-31T23:59:59+08:00, 2025-02-01T08:00:00+08:00",
        "2025-01-31T07:59:59+08:00, 2025-01-31T08:00:00+08:00",
        "2025-01-31T00:00:00+08:00, 2025-01-31T08:00:00+08:00",
        // the zone decides, not the offset in which a moment is written
        "2025-01-31T14:00:00Z, 2025-02-01T00:00:00Z",
        "2025-01-31T13:59:59Z, 2025-01-31T13:59:59Z"
    })
    void theyLastFromTenInTheEveningToEightInTheMorning(ZonedDateTime at, ZonedDateTime end) {
        assertThat(QuietHours.end(at.toInstant(), SHANGHAI)).isEqualTo(end.toInstant());
        assertThat(QuietHours.contain(at.withZoneSameInstant(SHANGHAI).toLocalTime()))
                .isEqualTo(!at.isEqual(end));
    }
}
