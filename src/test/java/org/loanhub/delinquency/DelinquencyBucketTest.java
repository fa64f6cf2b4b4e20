package org.loanhub.delinquency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DelinquencyBucketTest {

    @ParameterizedTest(name = "{0} days past due are {1}")
    @CsvSource({"1, M0", "30, M0", "31, M1", "60, M1", "61, M2", "150, M4", "180, M5", "181, M6", "4000, M6"})
    void thirtyDaysMakeABucket(int days, DelinquencyBucket bucket) {
        assertThat(DelinquencyBucket.of(days)).isEqualTo(bucket);
    }
}
