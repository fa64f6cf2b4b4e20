package org.loanhub.application;

import java.util.List;
import java.util.stream.Collectors;
import org.loanhub.kernel.PersonalText;

/** Writes location and phone book as texts to be encrypted, and reads them again: lines of fields with tabs between. */
final class DeviceTexts {

    private DeviceTexts() {}

    static PersonalText of(Location location) {
        return new PersonalText(line(location.longitude(), location.latitude()));
    }

    static PersonalText of(List<PhoneBookEntry> phoneBook) {
        return new PersonalText(phoneBook.stream()
                .map(entry -> line(
                        entry.name().value(),
                        entry.phone().value(),
                        entry.remark().value()))
                .collect(Collectors.joining("\n")));
    }

    static Location location(PersonalText text) {
        String[] fields = text.value().split("\t", -1);
        return new Location(fields[0], fields[1]);
    }

    static List<PhoneBookEntry> phoneBook(PersonalText text) {
        return text.value()
                .lines()
                .map(line -> line.split("\t", -1))
                .map(fields -> PhoneBookEntry.of(fields[0], fields[1], fields[2]))
                .toList();
    }

    private static String line(String... fields) {
        return List.of(fields).stream()
                .map(field -> field.replaceAll("[\\t\\n\\r\\u0085\\u2028\\u2029]", " "))
                .collect(Collectors.joining("\t"));
    }
}
