package org.loanhub.api.cashloan;

import org.loanhub.account.SmsCodeRequest;
import org.loanhub.account.SmsPurpose;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

/** Document 001 sections 8.2 and 11.2. */
record SendCodeRequest(String mobile, String pictureCode) {

    static SendCodeRequest from(Fields fields) {
        String mobile = Mobile.require(fields);
        return new SendCodeRequest(mobile, Required.text(fields, "code", "验证码不能为空"));
    }

    SmsCodeRequest toCommand(SmsPurpose purpose, String clientAddress) {
        return new SmsCodeRequest(
                Channel.CASHLOAN, purpose, new MobileNumber(mobile), clientAddress, SmsCodeRequest.USUAL_LIFE);
    }
}
