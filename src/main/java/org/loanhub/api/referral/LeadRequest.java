package org.loanhub.api.referral;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;
import org.loanhub.referral.Car;
import org.loanhub.referral.CompanyType;
import org.loanhub.referral.Customer;
import org.loanhub.referral.CustomerType;
import org.loanhub.referral.Employment;
import org.loanhub.referral.House;
import org.loanhub.referral.HouseStatus;
import org.loanhub.referral.HouseType;
import org.loanhub.referral.IncomePaidBy;
import org.loanhub.referral.LeadLoan;
import org.loanhub.referral.LeadTerm;
import org.loanhub.referral.LoanNeed;
import org.loanhub.referral.NewLead;
import org.loanhub.referral.Sex;

/** Document 000, 提交甩单信息. */
final class LeadRequest {

    private static final String CUSTOMER = "customer_info.";
    private static final int MAX_NAME = 64;
    private static final int MAX_PLACE = 100;
    private static final int MAX_TEXT = 200;
    private static final int MAX_REMARK = 500;
    private static final int MAX_LICENCE = 16;

    private LeadRequest() {}

    /** Reads the parameters strictly in the order of the table. @throws Refusal for the first fault */
    static NewLead read(Inputs inputs) {
        Money amount = requirePositive(inputs, "request_amount");
        CustomerType customerType = inputs.requireCode("customerType", List.of(CustomerType.values()));
        LeadLoan loan = inputs.requireCode("loan_type", List.of(LeadLoan.values()));
        LeadTerm term = inputs.requireCode("loan_term", List.of(LeadTerm.values()));
        PersonalText name = inputs.requirePersonal(CUSTOMER + "name", MAX_NAME);
        Sex sex = inputs.requireCode(CUSTOMER + "sex", List.of(Sex.values()));
        NationalId nationalId = nationalId(inputs);
        MobileNumber mobile = mobile(inputs);
        CompanyType companyType = inputs.code(CUSTOMER + "company_type", List.of(CompanyType.values()));
        PersonalText household = inputs.personal(CUSTOMER + "house_hold", MAX_PLACE);
        Employment employment = employment(inputs, companyType);
        Money borrowed = inputs.requireMoney(CUSTOMER + "loaned_amount");
        House house = house(inputs);
        Car car = car(inputs);
        PersonalText lenders = inputs.personal(CUSTOMER + "loaned_from_company", MAX_TEXT);
        PersonalText remark = inputs.personal(CUSTOMER + "remark", MAX_REMARK);
        inputs.requireFormatAndSign();
        return new NewLead(
                new LoanNeed(amount, customerType, loan, term, borrowed, lenders),
                new Customer(name, sex, nationalId, mobile, household, remark),
                employment,
                house,
                car);
    }

    private static Employment employment(Inputs inputs, @Nullable CompanyType companyType) {
        return new Employment(
                companyType,
                inputs.money(CUSTOMER + "income"),
                inputs.code(CUSTOMER + "income_pay_type", List.of(IncomePaidBy.values())),
                inputs.flag(CUSTOMER + "have_secure"),
                inputs.flag(CUSTOMER + "have_house_fund"),
                inputs.money(CUSTOMER + "debit_card_limit"));
    }

    private static House house(Inputs inputs) {
        return new House(
                inputs.flag(CUSTOMER + "have_house"),
                inputs.personal(CUSTOMER + "house_location", MAX_TEXT),
                inputs.count(CUSTOMER + "house_amount"),
                inputs.code(CUSTOMER + "house_type", List.of(HouseType.values())),
                inputs.code(CUSTOMER + "house_status", List.of(HouseStatus.values())),
                inputs.flag(CUSTOMER + "house_loan"),
                inputs.flag(CUSTOMER + "have_house_cert"),
                inputs.flag(CUSTOMER + "accept_house_mortgage"));
    }

    private static Car car(Inputs inputs) {
        return new Car(
                inputs.flag(CUSTOMER + "have_car"),
                inputs.personal(CUSTOMER + "car_licence", MAX_LICENCE),
                inputs.count(CUSTOMER + "car_amount"),
                inputs.flag(CUSTOMER + "accept_car_mortgage"));
    }

    private static Money requirePositive(Inputs inputs, String name) {
        Money amount = inputs.requireMoney(name);
        if (!amount.isPositive()) {
            throw new Refusal(name + " must be above 0");
        }
        return amount;
    }

    private static NationalId nationalId(Inputs inputs) {
        return new NationalId(
                inputs.require(CUSTOMER + "id_no", NationalId::isWellFormed, "is not an ID card number of 18 digits"));
    }

    private static @Nullable MobileNumber mobile(Inputs inputs) {
        PersonalText text =
                inputs.personal(CUSTOMER + "telephone", MobileNumber::isWellFormed, "is not a mobile number");
        return text == null ? null : new MobileNumber(text.value());
    }
}
