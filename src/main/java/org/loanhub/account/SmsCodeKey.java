package org.loanhub.account;

import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LookupKey;
import org.loanhub.kernel.MobileNumber;

/** What a code is bound to. */
record SmsCodeKey(Channel channel, SmsPurpose purpose, String mobileLookup) {

    static SmsCodeKey of(LookupKey lookup, Channel channel, SmsPurpose purpose, MobileNumber mobile) {
        return new SmsCodeKey(channel, purpose, lookup.of("mobile", mobile.value()));
    }

    String codeLookup(LookupKey lookup, String code) {
        return lookup.of("sms-code", channel + " " + purpose + " " + mobileLookup + " " + code);
    }
}
