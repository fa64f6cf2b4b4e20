package org.loanhub.kyc;

import java.util.EnumSet;
import java.util.Set;
import org.loanhub.gateway.CreditSource;
import org.loanhub.profile.StatedAccountService;
import org.springframework.stereotype.Service;

/** Which extra checks a person has passed: data that was fetched, and accounts that were stated. */
@Service
public class ExtraCheckService {

    private final CreditTaskMapper tasks;
    private final StatedAccountService statedAccounts;

    ExtraCheckService(CreditTaskMapper tasks, StatedAccountService statedAccounts) {
        this.tasks = tasks;
        this.statedAccounts = statedAccounts;
    }

    public Set<ExtraCheck> passed(long accountId) {
        EnumSet<ExtraCheck> passed = EnumSet.noneOf(ExtraCheck.class);
        tasks.listPassed(accountId).forEach(source -> add(passed, source));
        statedAccounts.kinds(accountId).forEach(kind -> passed.add(check(kind)));
        return passed;
    }

    private static void add(Set<ExtraCheck> passed, CreditSource source) {
        switch (source) {
            case EDUCATION -> passed.add(ExtraCheck.EDUCATION);
            case TAOBAO -> passed.add(ExtraCheck.TAOBAO);
            case JD -> passed.add(ExtraCheck.JD);
            case BILL -> passed.add(ExtraCheck.BILL);
            case EBANK -> passed.add(ExtraCheck.EBANK);
            case MOBILE, MOBILE_REPORT -> {
                // one of the four basic checks
            }
        }
    }

    private static ExtraCheck check(StatedAccountService.Kind kind) {
        return switch (kind) {
            case QQ -> ExtraCheck.QQ;
            case WECHAT -> ExtraCheck.WECHAT;
            case BANK_CARD -> ExtraCheck.BANK_CARD;
        };
    }
}
