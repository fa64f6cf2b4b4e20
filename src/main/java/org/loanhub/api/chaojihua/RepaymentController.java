package org.loanhub.api.chaojihua;

import org.loanhub.api.kit.Fields;
import org.loanhub.loan.Installment;
import org.loanhub.repayment.Repayment;
import org.loanhub.repayment.RepaymentService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 003, 还款计划; and repaying, additions of ours. */
@RestController
@RequestMapping({ChaojihuaConfig.ROOT, ChaojihuaConfig.PRINTED_ROOT})
class RepaymentController {

    private final RepayPlans plans;
    private final RepaymentService repayments;
    private final CallerContext callers;

    RepaymentController(RepayPlans plans, RepaymentService repayments, CallerContext callers) {
        this.plans = plans;
        this.repayments = repayments;
        this.callers = callers;
    }

    @PostMapping("/repay-plan-list")
    Envelope plan(Fields fields) {
        return Envelope.of(plans.of(accountId(), OrderNo.from(fields)));
    }

    /** What {@code repay-submit} would take today. */
    @PostMapping("/repay-plan")
    Envelope due(Fields fields) {
        RepayRequest request = RepayRequest.from(fields);
        Installment installment = plans.installment(accountId(), request.orderNo(), request.period());
        return Envelope.of(DueAnswer.from(
                request, installment.number(), repayments.due(accountId(), installment.publicId(), request.scope())));
    }

    @PostMapping("/repay-submit")
    Envelope pay(Fields fields) {
        RepayRequest request = RepayRequest.from(fields);
        Installment installment = plans.installment(accountId(), request.orderNo(), request.period());
        Repayment repayment = repayments.pay(accountId(), installment.publicId(), request.scope());
        return switch (repayment.status()) {
            case SUCCEEDED -> new Envelope(1, "还款成功", RepaidAnswer.from(request, repayment, true));
            case OPEN, NEEDS_CONFIRMATION ->
                new Envelope(1, "还款处理中，请勿重复提交", RepaidAnswer.from(request, repayment, false));
            case FAILED, CLOSED, GIVEN_UP, REVERSED -> throw new Refusal("还款失败，没有扣款");
        };
    }

    private long accountId() {
        return callers.get().accountId();
    }
}
