package org.loanhub.application;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.EndOfDayTask;
import org.loanhub.kernel.PersonalText;
import org.loanhub.kyc.ConsentKind;
import org.loanhub.kyc.ConsentService;
import org.springframework.stereotype.Component;

/** Keeps location and phone book of applicants who consented to it, and erases them 30 days after the decision. */
@Component
class DeviceDataKeeper implements EndOfDayTask {

    private static final int DAYS_KEPT = 30;
    private static final int BATCH = 500;

    private final DeviceDataMapper mapper;
    private final ConsentService consents;
    private final ZoneId zone;

    DeviceDataKeeper(DeviceDataMapper mapper, ConsentService consents, BusinessTime time) {
        this.mapper = mapper;
        this.consents = consents;
        this.zone = time.zone();
    }

    /** What of the application's device data may be kept. */
    DeviceData consented(NewApplication wanted) {
        Location location = wanted.location();
        boolean keepLocation = location != null && consents.isGiven(wanted.accountId(), ConsentKind.LOCATION);
        boolean keepPhoneBook =
                !wanted.phoneBook().isEmpty() && consents.isGiven(wanted.accountId(), ConsentKind.PHONE_BOOK);
        return new DeviceData(
                keepLocation ? Optional.ofNullable(location) : Optional.empty(),
                keepPhoneBook ? wanted.phoneBook() : List.of());
    }

    void store(long applicationId, DeviceData data) {
        if (data.equals(DeviceData.NOTHING)) {
            return;
        }
        PersonalText location = data.location().map(DeviceTexts::of).orElse(null);
        PersonalText phoneBook = data.phoneBook().isEmpty() ? null : DeviceTexts.of(data.phoneBook());
        mapper.insert(applicationId, location, phoneBook);
    }

    DeviceData find(long applicationId) {
        DeviceDataRow row = mapper.find(applicationId);
        return row == null ? DeviceData.NOTHING : read(row.location(), row.phoneBook());
    }

    @Override
    public String name() {
        return "device-data-erasure";
    }

    @Override
    public void endOfDay(LocalDate day) {
        var moment = day.plusDays(1).minusDays(DAYS_KEPT).atStartOfDay(zone).toInstant();
        List<Long> batch = mapper.listDecidedBefore(moment, BATCH);
        while (!batch.isEmpty()) {
            mapper.delete(batch);
            batch = mapper.listDecidedBefore(moment, BATCH);
        }
    }

    private static DeviceData read(@Nullable PersonalText location, @Nullable PersonalText phoneBook) {
        return new DeviceData(
                Optional.ofNullable(location).map(DeviceTexts::location),
                phoneBook == null ? List.of() : DeviceTexts.phoneBook(phoneBook));
    }
}
