package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kyc.BankCard;

/** 已认证银行卡列表查询. */
@JSONType(alphabetic = false)
record CardAnswer(
        long id,
        @JSONField(name = "bank_name") String bankName,
        @JSONField(name = "bank_no") String bankNo,
        @JSONField(name = "bank_code") String bankCode,
        @JSONField(name = "is_default") int isDefault) {

    private static final int SHOWN = 4;

    static CardAnswer from(BankCard card) {
        return new CardAnswer(
                card.id(),
                card.bankName(),
                masked(card.cardNo()),
                card.bankCode(),
                AuthStateAnswer.flag(card.isDefault()));
    }

    /** {@code 6217********1716}. */
    private static String masked(BankCardNumber cardNo) {
        return cardNo.value().substring(0, SHOWN) + "********" + cardNo.tail(SHOWN);
    }

    /** {@code 招商银行（尾号0447）}. */
    static String named(BankCard card) {
        return card.bankName() + "（尾号" + card.cardNo().tail(SHOWN) + "）";
    }
}
