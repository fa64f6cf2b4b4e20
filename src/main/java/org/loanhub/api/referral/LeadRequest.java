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
    private static final int LONGEST_NAME = 64;
    private static final int LONGEST_PLACE = 100;
    private static final int LONGEST_TEXT = 200;
    private static final int LONGEST_REMARK = 500;
    private static final int LONGEST_LICENCE = 16;

    private LeadRequest() {}

    /** Reads the parameters strictly in the order of the table. @throws Refusal for the first fault */
    static NewLead read(Form form) {
        Money amount = requirePositive(form, "request_amount");
        CustomerType customerType = form.requireCode("customerType", List.of(CustomerType.values()));
        LeadLoan loan = form.requireCode("loan_type", List.of(LeadLoan.values()));
        LeadTerm term = form.requireCode("loan_term", List.of(LeadTerm.values()));
        PersonalText name = form.requirePersonal(CUSTOMER + "name", LONGEST_NAME);
        Sex sex = form.requireCode(CUSTOMER + "sex", List.of(Sex.values()));
        NationalId nationalId = nationalId(form);
        MobileNumber mobile = mobile(form);
        CompanyType companyType = form.code(CUSTOMER + "company_type", List.of(CompanyType.values()));
        PersonalText household = form.personal(CUSTOMER + "house_hold", LONGEST_PLACE);
        Employment employment = new Employment(
                companyType,
                form.money(CUSTOMER + "income"),
                form.code(CUSTOMER + "income_pay_type", List.of(IncomePaidBy.values())),
                form.flag(CUSTOMER + "have_secure"),
                form.flag(CUSTOMER + "have_house_fund"),
                form.money(CUSTOMER + "debit_card_limit"));
        Money borrowed = form.requireMoney(CUSTOMER + "loaned_amount");
        House house = house(form);
        Car car = car(form);
        PersonalText lenders = form.personal(CUSTOMER + "loaned_from_company", LONGEST_TEXT);
        PersonalText remark = form.personal(CUSTOMER + "remark", LONGEST_REMARK);
        form.requireFormatAndSign();
        return new NewLead(
                new LoanNeed(amount, customerType, loan, term, borrowed, lenders),
                new Customer(name, sex, nationalId, mobile, household, remark),
                employment,
                house,
                car);
    }

    private static House house(Form form) {
        return new House(
                form.flag(CUSTOMER + "have_house"),
                form.personal(CUSTOMER + "house_location", LONGEST_TEXT),
                form.count(CUSTOMER + "house_amount"),
                form.code(CUSTOMER + "house_type", List.of(HouseType.values())),
                form.code(CUSTOMER + "house_status", List.of(HouseStatus.values())),
                form.flag(CUSTOMER + "house_loan"),
                form.flag(CUSTOMER + "have_house_cert"),
                form.flag(CUSTOMER + "accept_house_mortgage"));
    }

    private static Car car(Form form) {
        return new Car(
                form.flag(CUSTOMER + "have_car"),
                form.personal(CUSTOMER + "car_licence", LONGEST_LICENCE),
                form.count(CUSTOMER + "car_amount"),
                form.flag(CUSTOMER + "accept_car_mortgage"));
    }

    private static Money requirePositive(Form form, String name) {
        Money amount = form.requireMoney(name);
        if (!amount.isPositive()) {
            throw new Refusal(name + " must be above 0");
        }
        return amount;
    }

    private static NationalId nationalId(Form form) {
        return new NationalId(
                form.require(CUSTOMER + "id_no", NationalId::isWellFormed, "is not an ID card number of 18 digits"));
    }

    private static @Nullable MobileNumber mobile(Form form) {
        PersonalText text = form.personal(CUSTOMER + "telephone", MobileNumber::isWellFormed, "is not a mobile number");
        return text == null ? null : new MobileNumber(text.value());
    }
}
