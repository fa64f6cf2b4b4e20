package org.loanhub.api.referral;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.loanhub.account.SmsCodeRequest;
import org.loanhub.account.SmsPurpose;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.MobileNumber;

/** Document 000, 发送验证码接口: the number is in the key. */
record SendCodeRequest(String key, String mobile) {

    private static final String PREFIX = "regist_";
    private static final Pattern KEY = Pattern.compile(PREFIX + "(\\d{11})");

    /** @throws Refusal if something is missing, or there is no number to send to */
    static SendCodeRequest from(Inputs inputs) {
        String key = inputs.require("key");
        inputs.requireFormatAndSign();
        Matcher parts = KEY.matcher(key);
        if (!parts.matches() || !MobileNumber.isWellFormed(parts.group(1))) {
            throw Refusals.notSent();
        }
        return new SendCodeRequest(key, parts.group(1));
    }

    /** Under what the code for a number is kept. */
    static String key(String mobile) {
        return PREFIX + mobile;
    }

    SmsCodeRequest toCommand(String clientAddress) {
        return new SmsCodeRequest(
                Channel.REFERRAL,
                SmsPurpose.REGISTER,
                new MobileNumber(mobile),
                clientAddress,
                SmsCodeRequest.USUAL_LIFE);
    }

    /** Keeps the number out of logs. */
    @Override
    public String toString() {
        return "SendCodeRequest[...]";
    }
}
