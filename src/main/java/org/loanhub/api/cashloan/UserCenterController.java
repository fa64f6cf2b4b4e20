package org.loanhub.api.cashloan;

import org.loanhub.account.AccountService;
import org.loanhub.api.kit.Fields;
import org.loanhub.creditline.CreditLineService;
import org.loanhub.kernel.Channel;
import org.loanhub.kyc.IdentityService;
import org.loanhub.loan.LoanService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;

/** Document 001 section 27: what a borrower has and owes in all. */
@SignedController
class UserCenterController {

    private final LoanService loans;
    private final AccountService accounts;
    private final IdentityService identities;
    private final CreditLineService lines;
    private final CallerContext callers;

    UserCenterController(
            LoanService loans,
            AccountService accounts,
            IdentityService identities,
            CreditLineService lines,
            CallerContext callers) {
        this.loans = loans;
        this.accounts = accounts;
        this.identities = identities;
        this.lines = lines;
        this.callers = callers;
    }

    @Operation(readOnly = true)
    @PostMapping("/appCommonApi/getUserCenterInfo")
    Envelope totals(Fields fields) {
        long account = callers.get().accountId();
        return Envelope.of(
                Code.OK,
                "获取个人中心统计数据成功",
                UserCenterInfo.from(
                        accounts.get(account),
                        identities.find(account),
                        lines.get(account, Channel.CASHLOAN),
                        loans.totals(account)));
    }
}
