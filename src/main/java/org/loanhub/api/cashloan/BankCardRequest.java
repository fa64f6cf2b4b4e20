package org.loanhub.api.cashloan;

import java.util.Optional;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.PersonalText;

/**
 * Document 001 section 30.2.
 *
 * @param smsCode ours: the code that the bank sent when the card was to be signed
 */
record BankCardRequest(PersonalText cardNo, PersonalText mobile, Optional<String> smsCode) {

    static BankCardRequest from(Fields fields) {
        String cardNo = fields.text("bankCardNo")
                .filter(BankCardNumber::isWellFormed)
                .orElseThrow(() -> Failure.GENERAL.because("银行卡号格式错误"));
        String mobile = fields.text("mobile")
                .filter(MobileNumber::isWellFormed)
                .orElseThrow(() -> Failure.GENERAL.because("手机号码格式错误"));
        return new BankCardRequest(new PersonalText(cardNo), new PersonalText(mobile), fields.text("smsCode"));
    }
}
