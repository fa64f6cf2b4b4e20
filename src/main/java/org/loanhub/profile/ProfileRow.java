package org.loanhub.profile;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

/** A profile as it is stored. */
record ProfileRow(
        @Nullable Education education,
        @Nullable MaritalStatus maritalStatus,
        @Nullable String registeredProvince,
        @Nullable String registeredCity,
        @Nullable PersonalText registeredDetail,
        String homeProvince,
        String homeCity,
        @Nullable String homeCounty,
        PersonalText homeDetail,
        @Nullable Tenure residence,
        @Nullable PersonalText residenceInWords) {

    static ProfileRow of(Profile profile) {
        Address registered = profile.registered();
        Address home = profile.home();
        return new ProfileRow(
                profile.education(),
                profile.maritalStatus(),
                registered == null ? null : registered.province(),
                registered == null ? null : registered.city(),
                registered == null ? null : registered.detail(),
                home.province(),
                home.city(),
                home.county(),
                home.detail(),
                profile.residence(),
                profile.residenceInWords());
    }

    Profile profile() {
        Address home = new Address(homeProvince, homeCity, homeCounty, homeDetail);
        return new Profile(education, maritalStatus, registered(), home, residence, residenceInWords);
    }

    private @Nullable Address registered() {
        if (registeredProvince == null || registeredCity == null || registeredDetail == null) {
            return null;
        }
        return new Address(registeredProvince, registeredCity, null, registeredDetail);
    }
}
