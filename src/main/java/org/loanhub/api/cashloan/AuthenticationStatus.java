package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalValue;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.Person;
import org.loanhub.kyc.Verification;

/** Document 001 section 19.3. {@code customerInfoStatus} is about section 34: contacts are voluntary. */
@JSONType(alphabetic = false)
record AuthenticationStatus(
        String realNameAuthStatus,
        String bankCardAuthStatus,
        String customerInfoStatus,
        String mobileAuthStatus,
        String isBlackList,
        String isRisk,
        String authRealName,
        String authNumber,
        String bankCardNumber,
        String bankCardMobile) {

    static AuthenticationStatus from(Verification verification) {
        Person person = verification.person();
        BankCard card = verification.defaultCard();
        return new AuthenticationStatus(
                flag(verification.isIdentityVerified()),
                flag(verification.isCardVerified()),
                flag(verification.isProfileSaved()),
                flag(verification.mobileVerified()),
                flag(verification.blacklisted()),
                flag(verification.risk()),
                person == null ? "" : person.realName().value(),
                person == null ? "" : person.nationalId().value(),
                card == null ? "" : card.cardNo().value(),
                card == null ? "" : text(card.mobile()));
    }

    static String flag(boolean yes) {
        return yes ? "1" : "0";
    }

    private static String text(@Nullable PersonalValue text) {
        return text == null ? "" : text.value();
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "AuthenticationStatus[...]";
    }
}
