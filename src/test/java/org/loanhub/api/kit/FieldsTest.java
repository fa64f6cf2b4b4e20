package org.loanhub.api.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.loanhub.kernel.Money;

/** Fields, as they are asked for. */
class FieldsTest {

    private static Fields of(String value) {
        return Fields.ofJson("{\"f\":" + value + "}", false);
    }

    private static void assertFault(String value, Consumer<Fields> asked, FieldFault.Kind kind) {
        assertThatThrownBy(() -> asked.accept(of(value))).isInstanceOfSatisfying(FieldFault.class, fault -> {
            assertThat(fault.kind()).isEqualTo(kind);
            assertThat(fault.field()).isEqualTo("f");
        });
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "\" a \", ` a `, a",
                "6228481099305925274, 6228481099305925274, 6228481099305925274",
                "202004151032496186912628, 202004151032496186912628, 202004151032496186912628",
                "10.50, 10.50, 10.50",
            })
    void aTextOrANumberIsText(String value, String text, String stripped) {
        assertThat(of(value).text("f")).contains(text);
        assertThat(of(value).require("f")).isEqualTo(stripped);
    }

    /** The parser may give 1500.0 for it, which is the same figure. */
    @Test
    void aNumberWithAnExponentIsWrittenOut() {
        assertThat(of("1.5e3").decimal("f").orElseThrow()).isEqualByComparingTo("1500");
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "[]", "[\"a\"]", "{}", "1e400"})
    void anythingElseIsOfAnotherKind(String value) {
        assertThat(of(value).isMistyped("f")).isTrue();
        assertThat(of(value).text("f")).isEmpty();
        assertFault(value, fields -> fields.require("f"), FieldFault.Kind.MALFORMED);
        assertFault(value, fields -> fields.optional("f"), FieldFault.Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\"", "\" \"", "\"\\u3000\""})
    void whatIsBlankIsMissing(String value) {
        assertThat(of(value).optional("f")).isEmpty();
        assertFault(value, fields -> fields.require("f"), FieldFault.Kind.MISSING);
        assertThat(of(value).optionalWhole("f", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"7, 7", "7.0, 7", "-3, -3", "\"+12\", 12", "999999999999999999, 999999999999999999"})
    void aWholeNumberMayBeWrittenWithADecimalPoint(String value, long number) {
        assertThat(of(value).optionalWhole("f", "")).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"7.5", "\"7a\"", "\"１\"", "\"1e3\"", "9999999999999999999", "\"0x10\"", "\"\u0661\""})
    void anythingElseIsNoWholeNumber(String value) {
        assertFault(value, fields -> fields.optionalWhole("f", "words"), FieldFault.Kind.MALFORMED);
    }

    @ParameterizedTest
    @CsvSource({"0, 0.00", "1000, 1000.00", "\"0.010\", 0.01", "999999999999.99, 999999999999.99"})
    void moneyHasTwoDecimals(String value, String money) {
        assertThat(of(value).requireMoney("f")).isEqualTo(Money.ofYuan(money));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "0.001", "1000000000000", "\"1,000\"", "\"１０\"", "\"1e2\""})
    void anythingElseIsNoMoney(String value) {
        assertFault(value, fields -> fields.requireMoney("f"), FieldFault.Kind.MALFORMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[\"a\",\"b\"]",
                "[\" a \",null,\"\",\"b\",{}]",
                "\"a,b\"",
                "\"a，,b\"",
                "\"[\\\"a\\\",\\\"b\\\"]\""
            })
    void aListIsOneHoweverItIsWritten(String value) {
        assertThat(of(value).list("f")).isEqualTo(List.of("a", "b"));
    }

    @Test
    void aListMayBeNamedAsInPhp() {
        assertThat(Fields.ofJson("{\"f[]\":[\"a\"]}", false).list("f")).containsExactly("a");
    }

    @Test
    void aTextIsAtMostSoLong() {
        assertThat(of("\"12345678\"").require("f", 8)).isEqualTo("12345678");
        assertFault("\"123456789\"", fields -> fields.require("f", 8), FieldFault.Kind.TOO_LONG);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "null", "{", "{'f':1}", "{\"f\":1}}"})
    void whatIsNoObjectIsRefused(String json) {
        assertThatThrownBy(() -> Fields.ofJson(json, false))
                .isInstanceOfSatisfying(
                        RequestFault.class, fault -> assertThat(fault.kind()).isEqualTo(RequestFault.Kind.JSON));
    }

    @Test
    void digitsCountInANumberAndNotInAText() {
        assertThat(of("\"\\\"" + "9".repeat(5000) + "\"").text("f")).isPresent();
        assertThat(of("9".repeat(1000)).text("f")).isPresent();
        assertThatThrownBy(() -> of("9".repeat(1001)))
                .isInstanceOfSatisfying(
                        RequestFault.class, fault -> assertThat(fault.kind()).isEqualTo(RequestFault.Kind.HUGE_NUMBER));
        assertThatThrownBy(() -> Fields.ofJson("{\"f\":" + "[".repeat(5000), false))
                .isInstanceOf(RequestFault.class);
    }
}
