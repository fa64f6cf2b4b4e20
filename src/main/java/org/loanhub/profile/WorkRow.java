package org.loanhub.profile;

import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;

/** Work as it is stored. */
record WorkRow(
        @Nullable Industry industry,
        @Nullable PersonalText industryInWords,
        PersonalText company,
        PersonalText workPosition,
        String addressProvince,
        String addressCity,
        @Nullable String addressCounty,
        PersonalText addressDetail,
        @Nullable PersonalText companyPhone,
        @Nullable Tenure tenure,
        @Nullable Money monthlyIncome,
        @Nullable Integer payday) {

    static WorkRow of(Work work) {
        Address address = work.address();
        return new WorkRow(
                work.industry(),
                work.industryInWords(),
                work.company(),
                work.position(),
                address.province(),
                address.city(),
                address.county(),
                address.detail(),
                work.companyPhone(),
                work.tenure(),
                work.monthlyIncome(),
                work.payday());
    }

    Work work() {
        Address address = new Address(addressProvince, addressCity, addressCounty, addressDetail);
        return new Work(
                industry, industryInWords, company, workPosition, address, companyPhone, tenure, monthlyIncome, payday);
    }
}
