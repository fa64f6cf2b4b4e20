package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LoanStatusTest {

    @Test
    void money_is_owed_only_after_a_pay_out() {
        assertThat(LoanStatus.values())
                .filteredOn(status -> status.canBecome(LoanStatus.ACTIVE))
                .containsExactly(LoanStatus.DISBURSING, LoanStatus.OVERDUE);
    }

    @Test
    void what_is_paid_out_ends_settled_or_comes_back() {
        assertThat(LoanStatus.ACTIVE.canBecome(LoanStatus.CANCELLED)).isFalse();
        assertThat(LoanStatus.OVERDUE.canBecome(LoanStatus.SETTLED)).isTrue();
        assertThat(LoanStatus.SETTLED.isUnfinished()).isFalse();
    }

    @Test
    void the_database_knows_the_same_finished_ones() throws IOException {
        String finished = Arrays.stream(LoanStatus.values())
                .filter(status -> !status.isUnfinished())
                .map(status -> "'" + status + "'")
                .collect(Collectors.joining(", "));

        assertThat(Files.readString(Path.of("sql", "schema", "V080__application.sql")))
                .contains("status NOT IN (" + finished + ")");
    }
}
