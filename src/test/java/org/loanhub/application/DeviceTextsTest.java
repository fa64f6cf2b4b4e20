package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceTextsTest {

    @Test
    void a_phone_book_is_read_as_it_was_written() {
        List<PhoneBookEntry> book =
                List.of(PhoneBookEntry.of("张三", "13800000001", "同事"), PhoneBookEntry.of("", "10086", ""));

        assertThat(DeviceTexts.phoneBook(DeviceTexts.of(book))).isEqualTo(book);
    }

    @Test
    void tabs_and_new_lines_within_a_name_do_not_make_entries() {
        List<PhoneBookEntry> book = List.of(PhoneBookEntry.of("a\tb\nc\u2028d", "1", ""));

        assertThat(DeviceTexts.phoneBook(DeviceTexts.of(book))).containsExactly(PhoneBookEntry.of("a b c d", "1", ""));
    }

    @Test
    void a_location_is_kept_as_text() {
        Location location = new Location("12306.11", "12579.66");

        assertThat(DeviceTexts.location(DeviceTexts.of(location))).isEqualTo(location);
    }
}
