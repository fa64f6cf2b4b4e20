package org.loanhub.application;

import java.util.List;
import java.util.Optional;

/** What the phone reported with the borrower's consent. */
public record DeviceData(Optional<Location> location, List<PhoneBookEntry> phoneBook) {

    static final DeviceData NOTHING = new DeviceData(Optional.empty(), List.of());

    public DeviceData {
        phoneBook = List.copyOf(phoneBook);
    }
}
