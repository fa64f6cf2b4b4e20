package org.loanhub.api.cashloan;

import java.util.Map;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.LoanQuoteService;
import org.loanhub.application.NewApplication;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Page;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanService;
import org.loanhub.product.LoanProductService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Document 001 sections 22, 23, 28 and 29: from an offer to a plan of payments. */
@SignedController
@RequestMapping("/appCommonApi")
class ApplicationController {

    private final LoanQuoteService quotes;
    private final ApplicationService applications;
    private final LoanProductService products;
    private final LoanService loans;
    private final ContractLinks contracts;
    private final Consents consents;
    private final CallerContext callers;
    private final BusinessTime time;

    ApplicationController(
            LoanQuoteService quotes,
            ApplicationService applications,
            LoanProductService products,
            LoanService loans,
            ContractLinks contracts,
            Consents consents,
            CallerContext callers,
            BusinessTime time) {
        this.quotes = quotes;
        this.applications = applications;
        this.products = products;
        this.loans = loans;
        this.contracts = contracts;
        this.consents = consents;
        this.callers = callers;
        this.time = time;
    }

    @Operation(readOnly = true, failure = Failure.MESSAGE)
    @PostMapping("/getLoanApplyConfirmInfo")
    Envelope confirm(Fields fields) {
        WishRequest request = WishRequest.from(fields);
        return Envelope.of(
                Code.OK,
                "获取产品申请确认信息成功",
                ConfirmAnswer.from(quotes.quote(Channel.CASHLOAN, request.productId(), request.wish())));
    }

    /**
     * The table has the outcome as code, the sample has it as result: it is told as both. What the rules refuse at once is no
     * application that waits, so it is told here and not only in section 28.
     */
    @Operation(failure = Failure.APPLICATION)
    @PostMapping("/loanProductApply")
    Envelope apply(Fields fields) {
        ApplyRequest request = ApplyRequest.from(fields);
        long account = callers.get().accountId();
        NewApplication wanted = request.toCommand(account);
        applications.check(wanted);
        consents.record(account, request.consents());
        LoanApplication decided = applications.submit(wanted);
        if (decided.status() == LoanStatus.REJECTED_AT_AUDIT) {
            throw Failure.APPLICATION.because(RefusedReasons.tell(applications.findings(decided.id())));
        }
        return Envelope.of("20005000", "提交贷款申请成功", "20005000");
    }

    @Operation(paged = true, readOnly = true)
    @PostMapping("/getLoanApplyInfoList")
    Envelope list(Fields fields) {
        Paging paging = ListRequest.from(fields);
        Page<LoanApplication> page = applications.page(callers.get().accountId(), paging.number(), paging.size());
        Map<Long, Loan> loansByApplication = loans.listByApplication(
                page.items().stream().map(LoanApplication::id).toList());
        return Envelope.page(
                "获取我的借款信息成功",
                page.map(application -> ApplicationAnswer.from(
                        application,
                        products.get(application.productId()),
                        loansByApplication.get(application.id()),
                        contracts)),
                paging);
    }

    @Operation(paged = true, readOnly = true)
    @PostMapping("/getLoanApplyRepayList")
    Envelope plan(Fields fields) {
        Paging paging = ListRequest.from(fields);
        String id =
                fields.text("loanProductApplyId").orElseThrow(() -> Failure.GENERAL.because("loanProductApplyId不能为空"));
        LoanApplication application = applications.get(callers.get().accountId(), id);
        return Envelope.page(
                "获取我的借款-每期还款成功",
                loans.pageInstallments(application.id(), paging.number(), paging.size())
                        .map(installment -> PlannedInstallment.from(installment, application.publicId(), time.zone())),
                paging);
    }
}
