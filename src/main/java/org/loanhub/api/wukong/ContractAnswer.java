package org.loanhub.api.wukong;

import com.alibaba.fastjson2.annotation.JSONField;
import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.account.Account;
import org.loanhub.kernel.Rate;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.Person;
import org.loanhub.profile.Address;

/** 借款合同: who borrows, at what yearly cost, to which account. */
@JSONType(alphabetic = false)
record ContractAnswer(
        String borrower,
        @JSONField(name = "id_no") String idNo,
        String addr,
        String mobile,
        @JSONField(name = "annualized_interest_rate") String annualizedInterestRate,
        @JSONField(name = "account_name") String accountName,
        @JSONField(name = "account_no") String accountNo) {

    static ContractAnswer of(Account account, Person person, Address home, Rate annualised, BankCard card) {
        return new ContractAnswer(
                person.realName().value(),
                person.nationalId().value(),
                String.join("", Area.regions(home)) + home.detail().value(),
                account.loginName().value(),
                Forms.yearly(annualised),
                card.bankName(),
                card.cardNo().value());
    }
}
