package org.loanhub.gateway;

import java.util.Map;
import org.loanhub.kernel.MobileNumber;

/**
 * A text to one mobile number.
 *
 * @param template the code of a template that Aliyun has approved
 * @param params the values of the template's variables
 * @param outId our own number of this text, at most 64 characters, unique: finds the receipt when no answer came
 */
public record SmsMessage(MobileNumber mobile, String template, Map<String, String> params, String outId) {

    public SmsMessage {
        params = Map.copyOf(params);
    }

    /** Without the values: a code is one of them. */
    @Override
    public String toString() {
        return "SmsMessage[template=" + template + ", outId=" + outId + "]";
    }
}
