package org.loanhub.api.futureloan;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.account.Account;

/** Document 004 section 2.1.1. */
@JSONType(alphabetic = false)
record RegisterAnswer(
        long id,
        @JSONField(name = "reg_name") String regName,
        @JSONField(name = "mobile_phone") String mobilePhone) {

    static RegisterAnswer from(Account account) {
        return new RegisterAnswer(
                account.id(), account.displayName(), account.loginName().value());
    }
}
