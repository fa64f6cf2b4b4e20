package org.loanhub.referral;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;

/** A lead as it lies in the database. */
record LeadRow(
        long id,
        long officerId,
        LeadState state,
        @Nullable String assignee,
        @Nullable Long applicationId,
        Money amount,
        CustomerType customerType,
        LeadLoan loanType,
        LeadTerm loanTerm,
        Money borrowed,
        @Nullable PersonalText lenders,
        PersonalText name,
        Sex sex,
        NationalId nationalId,
        @Nullable MobileNumber mobile,
        @Nullable PersonalText household,
        @Nullable PersonalText remark,
        @Nullable CompanyType companyType,
        @Nullable Money income,
        @Nullable IncomePaidBy incomePaidBy,
        @Nullable Boolean insured,
        @Nullable Boolean housingFund,
        @Nullable Money cardLimit,
        @Nullable Boolean ownsHouse,
        @Nullable PersonalText houseLocation,
        @Nullable Integer houseCount,
        @Nullable HouseType houseType,
        @Nullable HouseStatus houseStatus,
        @Nullable Boolean houseLoan,
        @Nullable Boolean houseCertificate,
        @Nullable Boolean acceptsHouseMortgage,
        @Nullable Boolean ownsCar,
        @Nullable PersonalText carLicence,
        @Nullable Integer carCount,
        @Nullable Boolean acceptsCarMortgage,
        Instant createdAt,
        Instant changedAt) {

    Lead toLead() {
        return new Lead(id, officerId, told(), state, assignee, applicationId, createdAt, changedAt);
    }

    private NewLead told() {
        return new NewLead(
                new LoanNeed(amount, customerType, loanType, loanTerm, borrowed, lenders),
                new Customer(name, sex, nationalId, mobile, household, remark),
                new Employment(companyType, income, incomePaidBy, insured, housingFund, cardLimit),
                new House(
                        ownsHouse,
                        houseLocation,
                        houseCount,
                        houseType,
                        houseStatus,
                        houseLoan,
                        houseCertificate,
                        acceptsHouseMortgage),
                new Car(ownsCar, carLicence, carCount, acceptsCarMortgage));
    }
}
