package org.loanhub.api.cashloan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.util.Date;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.RequestFault;

/** Against proven vectors, made by the document's own samples. */
class SignatureTest {

    private static final String KEY = "12345678";
    private final Signature signature = new Signature(KEY);

    static JSONObject reference() throws IOException {
        try (var stream = Objects.requireNonNull(SignatureTest.class.getResourceAsStream("cashloan-signature.json"))) {
            return JSON.parseObject(stream.readAllBytes());
        }
    }

    static Stream<JSONObject> vectors() throws IOException {
        return reference().getJSONObject("sign").getJSONArray("vectors").toList(JSONObject.class).stream();
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void signsTheDocumentsOwnSamples(JSONObject vector) {
        Map<String, Object> message =
                Fields.ofJson(vector.getString("canonicalJson"), true).message();

        assertThat(CanonicalJson.of(message)).isEqualTo(vector.getString("canonicalJson"));
        assertThat(new Signature(vector.getString("appKey")).of(message)).isEqualTo(vector.getString("sign"));
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void acceptsASignedMessageAndRefusesOneThatWasChanged(JSONObject vector) {
        JSONObject message =
                Fields.ofJson(vector.getString("canonicalJson"), true).message();
        message.put("sign", vector.getString("sign"));
        assertThat(signature.fits(message)).isTrue();

        message.put("unknown", "field");
        assertThat(signature.fits(message)).isFalse();
    }

    @Test
    void readsTheDocumentsEncryptedPassword() throws IOException {
        JSONObject vector = reference()
                .getJSONObject("passwordCipher")
                .getJSONArray("vectors")
                .getJSONObject(0);
        PasswordCipher cipher = new PasswordCipher(vector.getString("appKey"));
        String encrypted = vector.getString("cipher");

        assertThat(cipher.read(encrypted)).isEqualTo(vector.getString("plain"));
        assertThat(cipher.read(encrypted.replace("=", ""))).isEqualTo(vector.getString("plain"));
    }

    @ParameterizedTest
    @CsvSource({"123456", "admin", "密码密码", "t9xLwn19WXS+d7OVW9ocAA", "zhongkeborun", "aaaaaaaaaaa"})
    void takesAPasswordThatIsNoCiphertextAsItIs(String plain) {
        assertThat(new PasswordCipher(KEY).read(plain)).isEqualTo(plain);
    }

    @Test
    void wantsAnAppKeyOfEightBytes() {
        assertThatThrownBy(() -> new PasswordCipher("123456789")).hasMessageContaining("9 bytes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ \"b\" : 1 , \"a\" : \"\" }              | {\"a\":\"\",\"b\":1}",
                "{\"a\":null,\"b\":[null,{\"d\":true,\"c\":null}]} | {\"b\":[null,{\"d\":true}]}",
                "{\"n\":5000.00,\"m\":0.10,\"l\":-7}        | {\"l\":-7,\"m\":0.10,\"n\":5000.00}",
                "{\"a\":\"\\u738b\\/\\n\\u0001\\\"\\\\\"}   | {\"a\":\"王/\\n\\u0001\\\"\\\\\"}",
                "{}                                         | {}",
                "{\"a\":{},\"b\":[]}                        | {\"a\":{},\"b\":[]}",
                "{\"x\":{\"$ref\":\"$\"}}                   | {\"x\":{\"$ref\":\"$\"}}",
                "{\"@type\":\"java.util.Date\"}             | {\"@type\":\"java.util.Date\"}",
            })
    void hasOneTextForAMessageHoweverItWasWritten(String sent, String canonical) {
        assertThat(CanonicalJson.of(Fields.ofJson(sent, true).message())).isEqualTo(canonical);
    }

    @Test
    void knowsNoValueThatJsonDoesNotKnow() {
        assertThatThrownBy(() -> CanonicalJson.of(Map.of("a", new Date(0))))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(signature.fits(Map.of("a", new Date(0), "sign", "0"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"''", "null", "[1]", "{", "{a:1}", "{\"a\":1}}", "1", "{\"a\":1e999999999}"})
    void refusesWhatIsNoJsonObject(String text) {
        assertThatThrownBy(() -> Fields.ofJson(text, true)).isInstanceOf(RequestFault.class);
    }

    @Test
    void refusesNestingWithoutEnd() {
        String deep = "{\"a\":" + "[".repeat(1_000_000);
        assertThatThrownBy(() -> Fields.ofJson(deep, true)).isInstanceOf(RequestFault.class);
    }
}
