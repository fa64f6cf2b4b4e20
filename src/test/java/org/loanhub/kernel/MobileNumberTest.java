package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MobileNumberTest {

    /** Every range of three digits from 100 to 199, and whether it is given out. */
    @Test
    void theRangesThatAreGivenOutAreWellFormedAndNoOther() {
        Set<Integer> wellFormed = new TreeSet<>();
        IntStream.range(0, 1000)
                .filter(range -> MobileNumber.isWellFormed("%03d12345678".formatted(range)))
                .forEach(wellFormed::add);

        assertThat(wellFormed)
                .containsExactly(
                        130, 131, 132, 133, 134, 135, 136, 137, 138, 139, // all of 13x
                        145, 146, 147, 148, 149, // 14x from 145
                        150, 151, 152, 153, 155, 156, 157, 158, 159, // 15x but 154
                        162, 165, 166, 167, // of 16x these four
                        170, 171, 172, 173, 174, 175, 176, 177, 178, // 17x but 179
                        180, 181, 182, 183, 184, 185, 186, 187, 188, 189, // all of 18x
                        190, 191, 192, 193, 195, 196, 197, 198, 199); // 19x but 194
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(
            strings = {
                "",
                "1380000000",
                "138000000012",
                " 13800000001",
                "13800000001 ",
                "13800000001\n",
                "+8613800000001",
                "138-0000-0001",
                "1380000000a",
                "23800000001"
            })
    void anythingButElevenDigitsIsIllFormed(String text) {
        assertThat(MobileNumber.isWellFormed(text)).isFalse();
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"13800000000", "13899999999", "19900000001"})
    void theLastEightDigitsAreFree(String text) {
        assertThat(MobileNumber.isWellFormed(text)).isTrue();
    }
}
