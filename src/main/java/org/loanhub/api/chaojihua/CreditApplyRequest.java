package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.JSON;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.creditline.NewCreditLineApplication;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.Address;
import org.loanhub.profile.Education;
import org.loanhub.profile.MaritalStatus;
import org.loanhub.profile.NewContact;
import org.loanhub.profile.Profile;
import org.loanhub.profile.Relation;
import org.loanhub.profile.Work;

/** {@code credit-apply}: the fields of 用户信息, which gives them back as they were stated. */
record CreditApplyRequest(Map<String, String> told) {

    /** In the printed order, with the maximum of characters for each. */
    private static final Map<String, Integer> FIELDS = new LinkedHashMap<>();

    private static final int NAME = 32;
    private static final int CODE = 16;
    private static final int REGION = 32;
    private static final int TEXT = 200;
    private static final Pattern DAY = Pattern.compile("\\d{8}");
    /** The document has no field for it, and the core wants one. */
    private static final PersonalText NOT_ASKED = new PersonalText("未填写");

    static {
        FIELDS.put("name1", NAME);
        FIELDS.put("name2", NAME);
        FIELDS.put("degree", CODE);
        FIELDS.put("mobile1", NAME);
        FIELDS.put("mobile2", NAME);
        FIELDS.put("marriage", CODE);
        FIELDS.put("houseCity", REGION);
        FIELDS.put("relation1", CODE);
        FIELDS.put("relation2", CODE);
        FIELDS.put("companyCity", REGION);
        FIELDS.put("companyName", 100);
        FIELDS.put("verifiedIdNo", NAME);
        FIELDS.put("houseCityCode", CODE);
        FIELDS.put("houseDistrict", REGION);
        FIELDS.put("houseProvince", REGION);
        FIELDS.put("monthlyIncome", CODE);
        FIELDS.put("preCreditScore", CODE);
        FIELDS.put("verifiedIdName", NAME);
        FIELDS.put("verifiedIdRace", CODE);
        FIELDS.put("companyCityCode", CODE);
        FIELDS.put("companyDistrict", REGION);
        FIELDS.put("companyProvince", REGION);
        FIELDS.put("verifiedIdGender", CODE);
        FIELDS.put("verifiedIdIssued", 64);
        FIELDS.put("houseDistrictCode", CODE);
        FIELDS.put("houseProvinceCode", CODE);
        FIELDS.put("verifiedIdAddress", TEXT);
        FIELDS.put("houseDetailAddress", TEXT);
        FIELDS.put("verifiedIdBirthday", CODE);
        FIELDS.put("verifiedIdValidEnd", CODE);
        FIELDS.put("companyDistrictCode", CODE);
        FIELDS.put("companyProvinceCode", CODE);
        FIELDS.put("verifiedIdValidBegin", CODE);
    }

    private static final List<String> REQUIRED = List.of(
            "verifiedIdName",
            "verifiedIdNo",
            "name1",
            "mobile1",
            "relation1",
            "degree",
            "marriage",
            "monthlyIncome",
            "houseProvince",
            "houseCity",
            "houseDistrict",
            "houseDetailAddress",
            "companyName",
            "companyProvince",
            "companyCity",
            "companyDistrict");

    private static final List<String> DAYS =
            List.of("verifiedIdBirthday", "verifiedIdValidBegin", "verifiedIdValidEnd");

    /** @throws Refusal for the first fault: what is missing, then what is malformed */
    static CreditApplyRequest from(Fields fields) {
        REQUIRED.forEach(fields::require);
        Map<String, String> told = new LinkedHashMap<>();
        FIELDS.forEach(
                (name, most) -> told.put(name, fields.optional(name).isPresent() ? fields.require(name, most) : ""));
        DAYS.stream().filter(name -> !told.getOrDefault(name, "").isEmpty()).forEach(name -> fields.require(name, DAY));
        requireWhole(told, "name2", "mobile2", "relation2");
        return new CreditApplyRequest(told);
    }

    NewCreditLineApplication toCommand(long accountId) {
        return new NewCreditLineApplication(
                accountId,
                Channel.CHAOJIHUA,
                text("verifiedIdName"),
                text("verifiedIdNo"),
                profile(),
                work(),
                contacts(),
                new PersonalText(JSON.toJSONString(told)));
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "CreditApplyRequest[...]";
    }

    /** The second contact is all there, or not at all. */
    private static void requireWhole(Map<String, String> told, String... names) {
        boolean any = false;
        for (String name : names) {
            any |= !told.getOrDefault(name, "").isEmpty();
        }
        for (String name : names) {
            if (any && told.getOrDefault(name, "").isEmpty()) {
                throw new Refusal("缺少参数" + name);
            }
        }
    }

    private Profile profile() {
        return new Profile(
                education(), maritalStatus(), null, address("house", text("houseDetailAddress")), null, null);
    }

    private Work work() {
        return new Work(
                null, null, text("companyName"), NOT_ASKED, address("company", NOT_ASKED), null, null, null, null);
    }

    private Address address(String prefix, PersonalText detail) {
        return new Address(value(prefix + "Province"), value(prefix + "City"), value(prefix + "District"), detail);
    }

    private List<NewContact> contacts() {
        List<NewContact> contacts = new ArrayList<>();
        contacts.add(contact("1"));
        if (!value("name2").isEmpty()) {
            contacts.add(contact("2"));
        }
        return contacts;
    }

    private NewContact contact(String place) {
        return new NewContact(relation(value("relation" + place)), text("name" + place), text("mobile" + place));
    }

    /** GB/T 4658, the list that the sample's 40 is of. */
    private @Nullable Education education() {
        return switch (value("degree")) {
            case "10" -> Education.MASTER;
            case "20" -> Education.BACHELOR;
            case "30" -> Education.JUNIOR_COLLEGE;
            case "40", "50", "60" -> Education.SENIOR_HIGH_SCHOOL;
            case "70" -> Education.JUNIOR_HIGH_SCHOOL;
            case "80", "90" -> Education.PRIMARY_SCHOOL;
            default -> null;
        };
    }

    private @Nullable MaritalStatus maritalStatus() {
        return switch (value("marriage")) {
            case "01" -> MaritalStatus.SINGLE;
            case "03", "04" -> MaritalStatus.OTHER;
            default -> null;
        };
    }

    private static Relation relation(String code) {
        return switch (code) {
            case "1" -> Relation.PARENT;
            case "2" -> Relation.SPOUSE;
            case "3" -> Relation.CHILD;
            case "4" -> Relation.SIBLING;
            case "5" -> Relation.COLLEAGUE;
            case "6" -> Relation.FRIEND;
            default -> Relation.OTHER;
        };
    }

    private PersonalText text(String name) {
        return new PersonalText(value(name));
    }

    private String value(String name) {
        return Optional.ofNullable(told.get(name)).orElse("");
    }
}
