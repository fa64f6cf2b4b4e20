package org.loanhub.api.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alibaba.fastjson2.JSONArray;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code multipart/form-data}, as clients send it and as they should not. */
class MultipartBodyTest {

    private static final String TYPE = "multipart/form-data; boundary=b";
    private static final String NAME = "Content-Disposition: form-data; name=";

    private static Map<String, Object> read(String body) {
        return MultipartBody.read(body.getBytes(StandardCharsets.UTF_8), TYPE);
    }

    private static String part(String headers, String value) {
        return "--b\r\n" + headers + "\r\n\r\n" + value + "\r\n";
    }

    @Test
    void valuesAreTakenAsTheyAre() {
        String value = " 福建省\r\n--c--\r\n&=%zz\r\n";

        assertThat(read(part(NAME + "\"a.b\"", value) + part(NAME + "empty", "") + "--b--"))
                .isEqualTo(Map.of("a.b", value, "empty", ""));
    }

    @Test
    void aFieldThatComesSeveralTimesIsAList() {
        assertThat(read(part(NAME + "a", "1") + part(NAME + "a", "2") + part(NAME + "a", "3") + "--b--"))
                .isEqualTo(Map.of("a", JSONArray.of("1", "2", "3")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content-disposition:form-data;name=\"名\"",
                "Content-Type: text/plain; charset=UTF-8\r\nContent-Disposition: form-data; name=\"名\"",
                "X-Other: 1\r\nCONTENT-DISPOSITION: form-data; name=\"名\"\r\nContent-Transfer-Encoding: 8bit"
            })
    void headersAreReadHoweverTheyAreWritten(String headers) {
        assertThat(read(part(headers, "1") + "--b--\r\nafterwards")).isEqualTo(Map.of("名", "1"));
    }

    @Test
    void filesAreLeftOut() {
        assertThat(read(part(NAME + "a; filename=\"a.txt\"", "1") + part(NAME + "b", "2") + "--b--"))
                .isEqualTo(Map.of("b", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data; boundary=\"b\"",
                "Multipart/Form-Data; charset=UTF-8; boundary=b",
                " multipart/form-data;boundary=b "
            })
    void theBoundaryMayBeQuoted(String type) {
        byte[] body = (part(NAME + "a", "1") + "--b--").getBytes(StandardCharsets.UTF_8);

        assertThat(MultipartBody.is(body, type)).isTrue();
        assertThat(MultipartBody.read(body, type)).isEqualTo(Map.of("a", "1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary",
                "multipart/form-data; boundary=c",
                "multipart/form-data; boundary="
                        + "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb"
            })
    void withoutItsBoundaryItCannotBeRead(String type) {
        byte[] body = (part(NAME + "a", "1") + "--b--").getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> MultipartBody.read(body, type)).isInstanceOf(RequestFault.class);
    }

    /** Whatever is cut off, changed or doubled: it is read, or it is refused; nothing else is thrown. */
    @Test
    void whateverIsBrokenIsReadOrRefused() {
        byte[] sound = (part(NAME + "\"a\"", "1") + part(NAME + "b; filename=\"x\"", "2") + part(NAME + "c", "")
                        + "--b--\r\n")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] body = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
            for (int change = random.nextInt(4); change > 0; change--) {
                body[random.nextInt(body.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(MultipartBody.read(body, TYPE)).hasSizeLessThanOrEqualTo(3);
            } catch (RequestFault fault) {
                assertThat(fault.kind()).isEqualTo(RequestFault.Kind.MULTIPART);
                refused++;
            }
        }
        assertThat(refused).isBetween(10_000, 19_990);
    }
}
