package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoanStatusTest {

    /** The whole life: what is not named here is refused. */
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource(textBlock = """
            SUBMITTED,           UNDER_REVIEW REJECTED_AT_AUDIT APPROVED CANCELLED
            UNDER_REVIEW,        REJECTED_AT_REVIEW APPROVED CANCELLED
            REJECTED_AT_AUDIT,   ''
            REJECTED_AT_REVIEW,  ''
            APPROVED,            DISBURSING CANCELLED
            DISBURSING,          DISBURSEMENT_FAILED ACTIVE
            DISBURSEMENT_FAILED, DISBURSING CANCELLED
            ACTIVE,              DISBURSEMENT_FAILED OVERDUE SETTLED
            OVERDUE,             DISBURSEMENT_FAILED ACTIVE SETTLED
            SETTLED,             ACTIVE OVERDUE
            CANCELLED,           ''
            """)
    void everyStatusHasItsSuccessors(LoanStatus status, String successors) {
        List<String> reached = Stream.of(LoanStatus.values())
                .filter(status::canBecome)
                .map(LoanStatus::name)
                .toList();

        assertThat(String.join(" ", reached)).isEqualTo(successors);
        assertThat(status.isUnfinished()).isEqualTo(!successors.isEmpty() && status != LoanStatus.SETTLED);
    }

    @Test
    void onlyAnActiveOrOverdueLoanIsOwed() {
        assertThat(LoanStatus.values())
                .filteredOn(LoanStatus::isOwed)
                .containsExactly(LoanStatus.ACTIVE, LoanStatus.OVERDUE);
    }

    @Test
    void theDatabaseKnowsTheSameFinishedOnes() throws IOException {
        String finished = Arrays.stream(LoanStatus.values())
                .filter(status -> !status.isUnfinished())
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));

        assertThat(Files.readString(Path.of("sql", "schema", "V080__application.sql")))
                .contains("status NOT IN (" + finished + ")");
    }
}
