package org.loanhub.api.chaojihua;

import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.PersonalText;

/** 银行卡绑卡, and what 银行卡验证码绑卡 has in common with it. */
record BindRequest(
        String orderNo,
        PersonalText name,
        PersonalText nationalId,
        PersonalText cardNo,
        Bank bank,
        PersonalText mobile) {

    /** @throws Refusal for the first fault in the printed order */
    static BindRequest from(Fields fields) {
        String orderNo = OrderNo.from(fields);
        PersonalText nationalId = personal(fields, "idNo", NationalId.isWellFormed(fields.require("idNo")));
        PersonalText name = new PersonalText(fields.require("name", 32));
        PersonalText cardNo = personal(fields, "cardNo", BankCardNumber.isWellFormed(fields.require("cardNo")));
        Bank bank = Bank.ofCode(fields.require("bankCode")).orElseThrow(() -> new Refusal("不支持该银行"));
        PersonalText mobile =
                personal(fields, "reserveMobile", MobileNumber.isWellFormed(fields.require("reserveMobile")));
        return new BindRequest(orderNo, name, nationalId, cardNo, bank, mobile);
    }

    private static PersonalText personal(Fields fields, String field, boolean wellFormed) {
        if (!wellFormed) {
            throw new Refusal(field + "格式错误");
        }
        return new PersonalText(fields.require(field));
    }
}
