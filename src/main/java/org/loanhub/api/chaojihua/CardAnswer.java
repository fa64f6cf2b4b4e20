package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.Person;

/** One line of 银行卡列表: a person's own card, so nothing of it is hidden. */
@JSONType(alphabetic = false)
record CardAnswer(
        String bankCode,
        String bankName,
        String cardNo,
        String channel,
        boolean defaultFlag,
        String idNo,
        String name,
        String reserveMobile,
        String uid) {

    static CardAnswer from(BankCard card, Person person, String channel) {
        MobileNumber mobile = card.mobile();
        return new CardAnswer(
                Bank.ofLianLian(card.bankCode()).map(Bank::name).orElse(card.bankCode()),
                Bank.ofLianLian(card.bankCode()).map(Bank::chineseName).orElse(card.bankName()),
                card.cardNo().value(),
                channel,
                card.isDefault(),
                person.nationalId().value(),
                person.realName().value(),
                mobile == null ? "" : mobile.value(),
                card.publicId().replace("-", ""));
    }

    /** Keeps the card out of logs. */
    @Override
    public String toString() {
        return "CardAnswer[...]";
    }
}
