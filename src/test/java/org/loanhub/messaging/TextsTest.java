package org.loanhub.messaging;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.loanhub.Refusals.assertRefused;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextsTest {

    @ParameterizedTest(name = "\"{0}\" of 5 characters at most: {1}")
    @CsvSource({"a, true", "abcde, true", "五个汉字啊, true", "abcdef, false", "'', false", "' ', false"})
    void aTextHasALengthAndIsNotBlank(String text, boolean sound) {
        check(sound, () -> Texts.require(text, 5));
    }

    @ParameterizedTest(name = "{0}: download {1}, link {2}")
    @CsvSource({
        "https://example.com/app.apk, true, true",
        "http://example.com:8080/a?b=c#d, true, true",
        "https://example.com, true, true",
        "example.com/app, false, true",
        "ftp://example.com/app, false, false",
        "javascript:alert(1), false, false",
        "https://, false, false",
        "https://example.com/a b, false, false",
        "'https://example.com/\"onclick', false, false",
        "https://example.com/<script>, false, false",
        "'', false, false"
    })
    void addressesAreOfTheWebAndDownloadsNameTheirScheme(String text, boolean download, boolean link) {
        check(download, () -> Texts.requireDownload(text));
        check(link, () -> Texts.requireLink(text));
    }

    @Test
    void anAddressHas255CharactersAtMost() {
        String longest = "https://example.com/" + "a".repeat(235);

        check(true, () -> Texts.requireDownload(longest));
        check(true, () -> Texts.requireLink(longest));
        check(false, () -> Texts.requireDownload(longest + "a"));
        check(false, () -> Texts.requireLink(longest + "a"));
    }

    private static void check(boolean sound, ThrowingCallable call) {
        if (sound) {
            assertThatCode(call).doesNotThrowAnyException();
        } else {
            assertRefused(MessagingError.TEXT_MALFORMED, call);
        }
    }
}
