package org.loanhub.creditline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditLineApplicationTest {

    @ParameterizedTest(name = "valid until {0}, at {1}: over {2}")
    @CsvSource({
        "2026-02-01T00:00:00Z, 2026-01-31T23:59:59.999Z, false",
        "2026-02-01T00:00:00Z, 2026-02-01T00:00:00Z, true",
        "2026-02-01T00:00:00Z, 2026-02-01T00:00:00.001Z, true",
        ", 2026-02-01T00:00:00Z, false"
    })
    void itIsOverFromTheMomentThatItsTimeEnds(@Nullable Instant validUntil, Instant now, boolean over) {
        CreditLineApplication application = new CreditLineApplication(
                1,
                "202601010000000000000001",
                1,
                1,
                CreditLineApplication.Status.APPROVED,
                true,
                null,
                "",
                now,
                now,
                validUntil);

        assertThat(application.isOver(now)).isEqualTo(over);
    }
}
