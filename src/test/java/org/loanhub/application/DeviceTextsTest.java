package org.loanhub.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DeviceTextsTest {

    @Test
    void aPhoneBookIsReadAsItWasWritten() {
        List<PhoneBookEntry> book =
                List.of(PhoneBookEntry.of("张三", "13800000001", "同事"), PhoneBookEntry.of("", "10086", ""));

        assertThat(DeviceTexts.phoneBook(DeviceTexts.of(book))).isEqualTo(book);
    }

    @Test
    void tabsAndNewLinesWithinANameDoNotMakeEntries() {
        List<PhoneBookEntry> book = List.of(PhoneBookEntry.of("a\tb\nc\u2028d", "1", ""));

        assertThat(DeviceTexts.phoneBook(DeviceTexts.of(book))).containsExactly(PhoneBookEntry.of("a b c d", "1", ""));
    }

    @Test
    void aLocationIsKeptAsText() {
        Location location = new Location("12306.11", "12579.66");

        assertThat(DeviceTexts.location(DeviceTexts.of(location))).isEqualTo(location);
    }
}
