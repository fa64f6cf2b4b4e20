package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONType;

/** One line of 银行列表. */
@JSONType(alphabetic = false)
record BankAnswer(String bankCode, String bankName, String icon) {

    static BankAnswer from(Bank bank, String publicUrl) {
        return new BankAnswer(
                bank.name(), bank.chineseName(), publicUrl + "/static/chaojihua/bank/" + bank.name() + ".svg");
    }
}
