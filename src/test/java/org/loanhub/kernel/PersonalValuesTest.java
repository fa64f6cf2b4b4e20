package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalValuesTest {

    private record Payment(MobileNumber mobile, NationalId nationalId, BankCardNumber cardNo, RealName name) {}

    @ParameterizedTest
    @CsvSource({"13812345678, 13812345678", "' 13812345678 ', 13812345678", "138 1234 5678,", "1381234567,"})
    void aMobileNumberIsReadWithOrWithoutBlanksAroundIt(String typed, @Nullable String number) {
        assertThat(MobileNumber.parse(typed).map(MobileNumber::value)).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @CsvSource({
        "110105199001011230, 110105199001011230",
        "11010519900101123X, 11010519900101123X",
        "11010519900101123x, 11010519900101123X",
        "' 11010519900101123x ', 11010519900101123X",
        "110105 19900101 1230,",
        "11010519900101123,"
    })
    void aNationalIdIsReadWithAnXOfEitherSize(String typed, @Nullable String number) {
        assertThat(NationalId.parse(typed).map(NationalId::value)).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @CsvSource({
        "6222020000000, 6222020000000",
        "6222020000000000000, 6222020000000000000",
        "6222 0200 0000 0000 000, 6222020000000000000",
        "' 6222020000000000 ', 6222020000000000",
        "6222-0200-0000-0000,",
        "6222 0200 0000,"
    })
    void aCardNumberIsReadInGroupsOrInOne(String typed, @Nullable String number) {
        assertThat(BankCardNumber.parse(typed).map(BankCardNumber::value)).isEqualTo(Optional.ofNullable(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"王明", " 王小明 ", "迪丽热巴·迪力木拉提", "O'Brien", "Anna Maria Schmidt"})
    void aNameIsLettersWithDotsAndSpacesBetweenThem(String typed) {
        assertThat(RealName.parse(typed)).map(RealName::value).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王", "·王", "王明1", "王\n明", "王明·", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三"})
    void otherTextsAreNoName(String typed) {
        assertThat(RealName.parse(typed)).isEmpty();
    }

    static Stream<Arguments> constructors() {
        return Stream.of(
                Arguments.of((Function<String, PersonalValue>) MobileNumber::new, "13812345678", " 13812345678"),
                Arguments.of(
                        (Function<String, PersonalValue>) NationalId::new, "110105199001011230", "11010519900101123"),
                Arguments.of((Function<String, PersonalValue>) BankCardNumber::new, "6222020000000000", "6222 0200"),
                Arguments.of((Function<String, PersonalValue>) RealName::new, "王小明", "王"));
    }

    @ParameterizedTest
    @MethodSource("constructors")
    void equalTextsAreEqualValuesAndAWrongTextIsRefusedWithoutBeingTold(
            Function<String, PersonalValue> type, String right, String wrong) {
        assertThat(type.apply(right)).isEqualTo(type.apply(right)).hasSameHashCodeAs(type.apply(right));
        assertThatThrownBy(() -> type.apply(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(wrong);
    }

    @Test
    void nobodyIsShownByARecordAListOrAnOptional() {
        Payment payment = new Payment(
                new MobileNumber("13812345678"),
                new NationalId("110105199001011230"),
                new BankCardNumber("6222020000000000"),
                new RealName("王小明"));

        assertThat(payment).hasToString("Payment[mobile=***, nationalId=***, cardNo=***, name=***]");
        assertThat(Optional.of(payment.mobile())).hasToString("Optional[***]");
        assertThat(List.of(payment.cardNo(), new PersonalText("环岛路1号"))).hasToString("[***, ***]");
    }

    @Test
    void aTailIsAllOfAShorterText() {
        assertThat(new BankCardNumber("6222020000004446").tail(4)).isEqualTo("4446");
        assertThat(new PersonalText("abc").tail(4)).isEqualTo("abc");
    }
}
