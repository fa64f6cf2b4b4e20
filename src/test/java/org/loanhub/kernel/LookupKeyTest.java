package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LookupKeyTest {

    private static final LookupKey KEY =
            new LookupKey("0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII));

    /** HMAC-SHA256 of purpose, a zero byte and the value, computed outside of this code. */
    @Test
    void itIsTheHmacOfPurposeAndValue() {
        assertThat(KEY.of("national-id", "11010119900101123X"))
                .isEqualTo("3ac5dd968df590149de96842b2eac803b662603caa8a8ea5e040f343ab3cf869");
        assertThat(KEY.of("name", "王小明")).isEqualTo("6d61e72a7d04ada9f5f2e0e869d1ab93b45274dc8498c48bcaadbf06dc8edf29");
    }

    @Test
    void equalValuesOfDifferentPurposesLookUnlike() {
        assertThat(KEY.of("mobile", "13800000001")).isNotEqualTo(KEY.of("card", "13800000001"));
        assertThat(KEY.of("ab", "c")).isNotEqualTo(KEY.of("a", "bc"));
    }

    @Test
    void anotherKeyGivesAnotherText() {
        assertThat(new LookupKey(new byte[32]).of("mobile", "13800000001"))
                .isNotEqualTo(KEY.of("mobile", "13800000001"));
    }

    @Test
    void aKeyHas32BytesAtLeast() {
        assertThat(new LookupKey(new byte[33]).of("mobile", "")).hasSize(64);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LookupKey(new byte[31]))
                .withMessage("a look-up key needs at least 32 bytes, not 31");
    }
}
