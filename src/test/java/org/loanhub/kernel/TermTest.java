package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TermTest {

    @Test
    void itsFactoriesNameTheUnit() {
        assertThat(Term.ofDays(14)).isEqualTo(new Term(14, Term.Unit.DAY));
        assertThat(Term.ofMonths(14)).isEqualTo(new Term(14, Term.Unit.MONTH));
    }

    @Test
    void oneIsTheShortestLength() {
        assertThat(Term.ofDays(1).length()).isEqualTo(1);
        assertThat(Term.ofMonths(1).length()).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
    void aLengthBelowOneIsRefused(int length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Term.ofDays(length))
                .withMessage("a term is at least 1 long, not " + length);
        assertThatIllegalArgumentException().isThrownBy(() -> Term.ofMonths(length));
    }

    @ParameterizedTest(name = "{1} {2} from {0}: {3}")
    @CsvSource({
        "2024-01-31,  1, DAY,   2024-02-01",
        "2024-02-28,  1, DAY,   2024-02-29",
        "2023-02-28,  1, DAY,   2023-03-01",
        "2024-12-25, 14, DAY,   2025-01-08",
        "2024-01-15,  1, MONTH, 2024-02-15",
        // the month's last day where it is shorter
        "2024-01-31,  1, MONTH, 2024-02-29",
        "2023-01-31,  1, MONTH, 2023-02-28",
        "2024-01-31,  3, MONTH, 2024-04-30",
        // and the 31st again where it is not
        "2024-01-31,  2, MONTH, 2024-03-31",
        "2024-02-29, 12, MONTH, 2025-02-28",
        "2024-11-30,  3, MONTH, 2025-02-28"
    })
    void itEndsSoManyDaysOrCalendarMonthsLater(LocalDate start, int length, Term.Unit unit, LocalDate end) {
        assertThat(new Term(length, unit).endFrom(start)).isEqualTo(end);
    }
}
