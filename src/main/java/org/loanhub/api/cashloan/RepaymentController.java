package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.loan.InstallmentFilter;
import org.loanhub.loan.LoanService;
import org.loanhub.repayment.Repayment;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Document 001 sections 26 and 36: what is owed, and paying it. */
@SignedController
@RequestMapping("/appCommonApi")
class RepaymentController {

    private final LoanService loans;
    private final RepaymentService repayments;
    private final ContractLinks contracts;
    private final CallerContext callers;
    private final Forms forms;
    private final BusinessTime time;

    RepaymentController(
            LoanService loans,
            RepaymentService repayments,
            ContractLinks contracts,
            CallerContext callers,
            Forms forms,
            BusinessTime time) {
        this.loans = loans;
        this.repayments = repayments;
        this.contracts = contracts;
        this.callers = callers;
        this.forms = forms;
        this.time = time;
    }

    @Operation(paged = true, readOnly = true)
    @PostMapping("/getRepayInfoList")
    Envelope list(Fields fields) {
        Paging paging = ListRequest.from(fields);
        return Envelope.page(
                "获取还款信息成功",
                loans.pageInstallments(callers.get().accountId(), filter(fields), paging.number(), paging.size())
                        .map(line -> RepayInfo.from(line, contracts.url(line.loan()), forms, time.zone())),
                paging);
    }

    /** The table has 1 to 4, the sample has 0, which means all. */
    private static InstallmentFilter filter(Fields fields) {
        return switch (fields.text("condition").orElse("")) {
            case "0" -> InstallmentFilter.ALL;
            case "1" -> InstallmentFilter.PAID;
            case "2" -> InstallmentFilter.UNPAID;
            case "3" -> InstallmentFilter.OVERDUE;
            case "4" -> InstallmentFilter.NEXT;
            default -> throw Failure.GENERAL.because("condition应为0到4");
        };
    }

    @Operation
    @PostMapping("/gotoRepayment")
    Envelope pay(Fields fields) {
        RepayRequest request = RepayRequest.from(fields);
        Repayment repayment = repayments.pay(callers.get().accountId(), request.installmentId(), request.scope());
        return switch (repayment.status()) {
            case SUCCEEDED -> Envelope.of(Code.OK, "还款成功");
            case OPEN, NEEDS_CONFIRMATION -> Envelope.of(Code.FAILED, "还款处理中，请稍后查询，请勿重复还款");
            case FAILED, CLOSED, GIVEN_UP, REVERSED -> Envelope.of(Code.FAILED, "还款失败，没有扣款");
        };
    }
}
