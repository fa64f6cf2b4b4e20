package org.loanhub.api.cashloan;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.profile.Address;
import org.loanhub.profile.Profile;
import org.loanhub.profile.Work;

/** Document 001 section 34.2. */
record ProfileRequest(Profile profile, Work work) {

    private static final int LAST_DAY = 31;

    static ProfileRequest from(Fields fields) {
        return new ProfileRequest(profile(fields), work(fields));
    }

    private static Profile profile(Fields fields) {
        return new Profile(
                code(fields, "education", Codes.EDUCATION),
                code(fields, "maritalStatus", Codes.MARITAL_STATUS),
                new Address(
                        text(fields, "registry_province"),
                        text(fields, "registry_city"),
                        null,
                        personal(fields, "registry_detail")),
                address(fields, "house_address"),
                code(fields, "residenceLength", Codes.TENURE),
                null);
    }

    private static Work work(Fields fields) {
        return new Work(
                code(fields, "industryType", Codes.INDUSTRY),
                null,
                personal(fields, "currentWorkInfo"),
                personal(fields, "currentPosition"),
                address(fields, "work_address"),
                null,
                code(fields, "workingHours", Codes.TENURE),
                income(fields),
                payday(fields));
    }

    private static Address address(Fields fields, String prefix) {
        return new Address(
                text(fields, prefix + "_province"),
                text(fields, prefix + "_city"),
                text(fields, prefix + "_county"),
                personal(fields, prefix + "_detail"));
    }

    private static Money income(Fields fields) {
        return require(Forms.readAmount(text(fields, "monthIncome")), "monthIncome");
    }

    private static Integer payday(Fields fields) {
        Integer day = require(Forms.readCount(text(fields, "payrollDay")), "payrollDay");
        return require(day >= 1 && day <= LAST_DAY ? day : null, "payrollDay");
    }

    private static <E extends Enum<E>> E code(Fields fields, String name, CodeList<E> codes) {
        return require(codes.find(text(fields, name)).orElse(null), name);
    }

    private static PersonalText personal(Fields fields, String name) {
        return new PersonalText(text(fields, name));
    }

    private static String text(Fields fields, String name) {
        Optional<String> text = fields.text(name).filter(value -> !value.isBlank());
        return text.orElseThrow(() -> Failure.GENERAL.because(name + "不能为空"));
    }

    private static <T> T require(@Nullable T value, String name) {
        if (value == null) {
            throw Failure.GENERAL.because(name + "不正确");
        }
        return value;
    }
}
