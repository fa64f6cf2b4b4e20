package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;

/** Document 001 section 32.2. */
record RealNameRequest(PersonalText realName, PersonalText nationalId) {

    private static final int MAX_NAME = 32;

    static RealNameRequest from(Fields fields) {
        String realName = fields.text("realName")
                .filter(name -> name.length() <= MAX_NAME)
                .orElseThrow(() -> Failure.GENERAL.because("姓名格式错误"));
        String nationalId = fields.text("idCardNo")
                .filter(NationalId::isWellFormed)
                .orElseThrow(() -> Failure.GENERAL.because("身份证号格式错误"));
        return new RealNameRequest(new PersonalText(realName), new PersonalText(nationalId));
    }
}
