package org.loanhub.api.cashloan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.loanhub.kyc.Address;
import org.loanhub.kyc.Contact;
import org.loanhub.kyc.Profile;
import org.loanhub.kyc.Work;

/** Document 001 section 33.3, in its order: what has not been told is "". */
final class ProfileAnswer {

    private final Map<String, Object> fields = new LinkedHashMap<>();

    private ProfileAnswer() {}

    static Map<String, Object> from(Optional<Profile> profile, Optional<Work> work, List<Contact> contacts) {
        ProfileAnswer answer = new ProfileAnswer();
        answer.put(profile);
        answer.putWork(work);
        answer.fields.put(
                "relShipList", contacts.stream().map(ContactAnswer::from).toList());
        return answer.fields;
    }

    private void put(Optional<Profile> profile) {
        fields.put("education", text(profile.map(Profile::education), Codes.EDUCATION::of));
        fields.put("maritalStatus", text(profile.map(Profile::maritalStatus), Codes.MARITAL_STATUS::of));
        Optional<Address> registered = profile.map(Profile::registered);
        fields.put("registry_province", text(registered, Address::province));
        fields.put("registry_city", text(registered, Address::city));
        fields.put(
                "registry_detail", text(registered, address -> address.detail().value()));
        put("house_address", profile.map(Profile::home));
        fields.put("residenceLength", text(profile.map(Profile::residence), Codes.TENURE::of));
    }

    private void putWork(Optional<Work> work) {
        fields.put("industryType", text(work.map(Work::industry), Codes.INDUSTRY::of));
        put("work_address", work.map(Work::address));
        fields.put("workingHours", text(work.map(Work::tenure), Codes.TENURE::of));
        fields.put("currentWorkInfo", text(work, known -> known.company().value()));
        fields.put("currentPosition", text(work, known -> known.position().value()));
        fields.put("monthIncome", text(work.map(Work::monthlyIncome), Forms::shortest));
        fields.put("payrollDay", text(work.map(Work::payday), Objects::toString));
    }

    private void put(String prefix, Optional<Address> address) {
        fields.put(prefix + "_province", text(address, Address::province));
        fields.put(prefix + "_city", text(address, Address::city));
        fields.put(prefix + "_county", text(address.map(Address::county), Function.identity()));
        fields.put(prefix + "_detail", text(address, known -> known.detail().value()));
    }

    private static <T> String text(Optional<T> value, Function<T, String> form) {
        return value.map(form).orElse("");
    }
}
