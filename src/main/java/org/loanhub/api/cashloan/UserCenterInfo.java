package org.loanhub.api.cashloan;

import com.alibaba.fastjson2.annotation.JSONType;
import java.util.Optional;
import org.loanhub.account.Account;
import org.loanhub.application.CreditLine;
import org.loanhub.kyc.Person;
import org.loanhub.loan.BorrowerTotals;

/** Document 001 section 27.3. */
@JSONType(alphabetic = false)
record UserCenterInfo(
        String realName,
        String mobile,
        String availableCredit,
        String totalCredit,
        String totalApplyAmount,
        String totalNeedPayAmount) {

    static UserCenterInfo from(Account account, Optional<Person> person, CreditLine line, BorrowerTotals totals) {
        return new UserCenterInfo(
                person.map(known -> known.realName().value()).orElse(""),
                account.loginName().value(),
                Forms.amount(line.available()),
                Forms.amount(line.limit()),
                Forms.amount(totals.borrowed()),
                Forms.amount(totals.outstanding()));
    }

    /** Keeps the person out of logs. */
    @Override
    public String toString() {
        return "UserCenterInfo[...]";
    }
}
