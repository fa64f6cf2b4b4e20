package org.loanhub.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalValuesTest {

    private record Payment(MobileNumber mobile, NationalId nationalId, BankCardNumber cardNo, RealName name) {}

    @ParameterizedTest
    @CsvSource({
        "13812345678, 13812345678",
        "' 13812345678 ', 13812345678",
        "14512345678, 14512345678",
        "16712345678, 16712345678",
        "17812345678, 17812345678",
        "19912345678, 19912345678"
    })
    void a_mobile_number_is_read_with_or_without_blanks_around_it(String typed, String number) {
        assertThat(MobileNumber.parse(typed)).contains(new MobileNumber(number));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1381234567",
                "138123456789",
                "12812345678",
                "14412345678",
                "15412345678",
                "16112345678",
                "17912345678",
                "19412345678",
                "138 1234 5678",
                "+8613812345678",
                "1381234567x"
            })
    void other_texts_are_no_mobile_number(String typed) {
        assertThat(MobileNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "110105199001011230, 110105199001011230",
        "11010519900101123X, 11010519900101123X",
        "11010519900101123x, 11010519900101123X",
        "' 11010519900101123x ', 11010519900101123X"
    })
    void a_national_id_is_read_with_an_x_of_either_size(String typed, String number) {
        assertThat(NationalId.parse(typed)).map(NationalId::value).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "11010519900101123", "1101051990010112300", "X10105199001011230", "110105900101123"})
    void other_texts_are_no_national_id(String typed) {
        assertThat(NationalId.parse(typed)).isEmpty();
    }

    @Test
    void a_national_id_states_a_day_of_birth_if_there_is_such_a_day() {
        assertThat(new NationalId("110105199602291230").birthDate()).contains(LocalDate.of(1996, 2, 29));
        assertThat(new NationalId("110105199002311230").birthDate()).isEmpty();
        assertThat(new NationalId("110105199013011230").birthDate()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "6222020000000, 6222020000000",
        "6222020000000000000, 6222020000000000000",
        "6222 0200 0000 0000 000, 6222020000000000000",
        "' 6222020000000000 ', 6222020000000000"
    })
    void a_card_number_is_read_in_groups_or_in_one(String typed, String number) {
        assertThat(BankCardNumber.parse(typed)).map(BankCardNumber::value).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "622202000000", "62220200000000000000", "6222-0200-0000-0000", "622202000000A"})
    void other_texts_are_no_card_number(String typed) {
        assertThat(BankCardNumber.parse(typed)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"王明", " 王小明 ", "迪丽热巴·迪力木拉提", "O'Brien", "Anna Maria Schmidt"})
    void a_name_is_letters_with_dots_and_spaces_between_them(String typed) {
        assertThat(RealName.parse(typed)).map(RealName::value).contains(typed.strip());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "王", "·王", "王明1", "王\n明", "王明·", "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三"})
    void other_texts_are_no_name(String typed) {
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
    void equal_texts_are_equal_values_and_a_wrong_text_is_refused_without_being_told(
            Function<String, PersonalValue> type, String right, String wrong) {
        assertThat(type.apply(right)).isEqualTo(type.apply(right)).hasSameHashCodeAs(type.apply(right));
        assertThatThrownBy(() -> type.apply(wrong))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain(wrong);
    }

    @Test
    void a_small_x_makes_the_same_national_id() {
        assertThat(new NationalId("11010519900101123x")).isEqualTo(new NationalId("11010519900101123X"));
    }

    @Test
    void nobody_is_shown_by_a_record_a_list_or_an_optional() {
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
    void a_tail_is_all_of_a_shorter_text() {
        assertThat(new BankCardNumber("6222020000004446").tail(4)).isEqualTo("4446");
        assertThat(new PersonalText("abc").tail(4)).isEqualTo("abc");
    }
}
