package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts are cut between characters, and compared as a whole. */
class TextsTest {

    @ParameterizedTest
    @CsvSource({"放款, 2, 放款", "放款单, 2, 放款", "放😀款, 2, 放", "放😀款, 3, 放😀", "😀, 1, ''", "'', 1, ''"})
    void aTextIsCutToItsLengthAndNeverWithinACharacter(String text, int maxLength, String cut) {
        assertThat(PlainText.cut(text, maxLength)).isEqualTo(cut);
    }

    @ParameterizedTest
    @CsvSource({"5f3a, 5f3a, true", "5f3a, 5f3b, false", "5f3a, 5f3, false", "5f3, 5f3a, false", "签名, 签名, true"})
    void twoTextsAreEqualWhereNothingDiffers(String wanted, String given, boolean equal) {
        assertThat(ConstantTime.equal(wanted, given)).isEqualTo(equal);
    }
}
