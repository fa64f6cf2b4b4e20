package org.loanhub.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.loanhub.kernel.Rate;

class ChoiceTest {

    @ParameterizedTest(name = "{0}: in 3 to 7 {1}, one of 7, 3, 5 {2}")
    @CsvSource({
        "2, false, false",
        "3, true, true",
        "4, true, false",
        "5, true, true",
        "7, true, true",
        "8, false, false"
    })
    void aRangeAllowsBothEndsAndWhatLiesBetweenAFewOnlyThemselves(int wanted, boolean inRange, boolean ofFew) {
        assertThat(new Choice.Range<>(3, 7).allows(wanted)).isEqualTo(inRange);
        assertThat(new Choice.OneOf<>(List.of(7, 3, 5)).allows(wanted)).isEqualTo(ofFew);
    }

    @Test
    void bothKnowTheirLeastAndTheirMost() {
        Choice<Integer> few = new Choice.OneOf<>(List.of(7, 3, 5));
        Choice<Integer> range = new Choice.Range<>(3, 7);

        assertThat(List.of(few.least(), few.most(), range.least(), range.most()))
                .containsExactly(3, 7, 3, 7);
    }

    /** 0.36 and 0.360 are the same rate, though not the same decimal. */
    @Test
    void valuesAreComparedByTheirOrder() {
        assertThat(new Choice.OneOf<>(List.of(Rate.perYear("0.36"))).allows(Rate.perYear("0.360")))
                .isTrue();
    }

    @Test
    void anEmptyChoiceIsRefused() {
        assertThat(new Choice.Range<>(3, 3).allows(3)).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice.Range<>(4, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> new Choice.OneOf<>(List.<Integer>of()));
    }
}
