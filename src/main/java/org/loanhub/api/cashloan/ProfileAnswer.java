package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.loanhub.profile.Address;
import org.loanhub.profile.Contact;
import org.loanhub.profile.Profile;
import org.loanhub.profile.Work;

/** Document 001 section 33.3; what has not been stated is "". */
@JSONType(alphabetic = false)
record ProfileAnswer(
        @JSONField(unwrapped = true) Life life,
        @JSONField(unwrapped = true) Job job,
        List<ContactAnswer> relShipList) {

    @JSONType(alphabetic = false)
    record Life(
            String education,
            String maritalStatus,
            @JSONField(name = "registry_province") String registryProvince,
            @JSONField(name = "registry_city") String registryCity,
            @JSONField(name = "registry_detail") String registryDetail,
            @JSONField(name = "house_address_province") String houseProvince,
            @JSONField(name = "house_address_city") String houseCity,
            @JSONField(name = "house_address_county") String houseCounty,
            @JSONField(name = "house_address_detail") String houseDetail,
            String residenceLength) {

        static Life from(Optional<Profile> profile) {
            Optional<Address> registered = profile.map(Profile::registered);
            Optional<Address> home = profile.map(Profile::home);
            return new Life(
                    text(profile.map(Profile::education), Codes.EDUCATION::of),
                    text(profile.map(Profile::maritalStatus), Codes.MARITAL_STATUS::of),
                    text(registered, Address::province),
                    text(registered, Address::city),
                    text(registered, ProfileAnswer::detail),
                    text(home, Address::province),
                    text(home, Address::city),
                    text(home.map(Address::county), Function.identity()),
                    text(home, ProfileAnswer::detail),
                    text(profile.map(Profile::residence), Codes.TENURE::of));
        }
    }

    @JSONType(alphabetic = false)
    record Job(
            String industryType,
            @JSONField(name = "work_address_province") String workProvince,
            @JSONField(name = "work_address_city") String workCity,
            @JSONField(name = "work_address_county") String workCounty,
            @JSONField(name = "work_address_detail") String workDetail,
            String workingHours,
            String currentWorkInfo,
            String currentPosition,
            String monthIncome,
            String payrollDay) {

        static Job from(Optional<Work> work) {
            Optional<Address> address = work.map(Work::address);
            return new Job(
                    text(work.map(Work::industry), Codes.INDUSTRY::of),
                    text(address, Address::province),
                    text(address, Address::city),
                    text(address.map(Address::county), Function.identity()),
                    text(address, ProfileAnswer::detail),
                    text(work.map(Work::tenure), Codes.TENURE::of),
                    text(work, known -> known.company().value()),
                    text(work, known -> known.position().value()),
                    text(work.map(Work::monthlyIncome), Forms::shortest),
                    text(work.map(Work::payday), Objects::toString));
        }
    }

    static ProfileAnswer from(Optional<Profile> profile, Optional<Work> work, List<Contact> contacts) {
        return new ProfileAnswer(
                Life.from(profile),
                Job.from(work),
                contacts.stream().map(ContactAnswer::from).toList());
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "ProfileAnswer[...]";
    }

    private static String detail(Address address) {
        return address.detail().value();
    }

    private static <T> String text(Optional<T> value, Function<T, String> form) {
        return value.map(form).orElse("");
    }
}
