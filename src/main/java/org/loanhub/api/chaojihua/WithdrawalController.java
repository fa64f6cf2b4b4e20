package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.annotation.JSONType;
import org.loanhub.api.kit.Fields;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.creditline.DrawdownService;
import org.loanhub.kyc.FaceCheckService;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 003: 贷款试算, 合同预览, 活体校验, 提现申请. */
@RestController
@RequestMapping({ChaojihuaConfig.ROOT, ChaojihuaConfig.PRINTED_ROOT})
class WithdrawalController {

    private static final String SUBMITTED = "提交成功";

    private final DrawdownService withdrawals;
    private final CreditLineApplicationService orders;
    private final FaceCheckService faces;
    private final SealedContractLinks links;
    private final CallerContext callers;
    private final Forms forms;

    WithdrawalController(
            DrawdownService withdrawals,
            CreditLineApplicationService orders,
            FaceCheckService faces,
            SealedContractLinks links,
            CallerContext callers,
            Forms forms) {
        this.withdrawals = withdrawals;
        this.orders = orders;
        this.faces = faces;
        this.links = links;
        this.callers = callers;
        this.forms = forms;
    }

    @JSONType(alphabetic = false)
    record ContractAnswer(String contractUrl) {}

    @PostMapping("/loan-calculate")
    Envelope calculate(Fields fields) {
        return Envelope.of(TrialAnswer.from(
                withdrawals.quote(
                        accountId(),
                        OrderNo.from(fields),
                        fields.requireMoney("amount"),
                        fields.requireCount("period")),
                forms));
    }

    @PostMapping("/contract-show")
    Envelope contract(Fields fields) {
        String orderNo = OrderNo.from(fields);
        Contract contract = Contract.ofNumber(Forms.withoutPointZero(fields.require("contractNo")))
                .orElseThrow(() -> new Refusal("contractNo应为1到4"));
        orders.get(accountId(), orderNo);
        return Envelope.of(new ContractAnswer(links.url(accountId(), orderNo, contract)));
    }

    @PictureBody
    @PostMapping("/user-verify")
    Envelope verify(Fields fields) {
        String orderNo = OrderNo.from(fields);
        byte[] picture = Picture.decode(fields.require("image1"));
        CreditLineApplication order = orders.get(accountId(), orderNo);
        faces.verify(order.accountId(), picture);
        return Envelope.done(SUBMITTED);
    }

    @PostMapping("/loan-submit")
    Envelope submit(Fields fields) {
        withdrawals.submit(
                accountId(), OrderNo.from(fields), fields.requireMoney("loanAmt"), fields.requireCount("period"));
        return Envelope.done(SUBMITTED);
    }

    private long accountId() {
        return callers.get().accountId();
    }
}
