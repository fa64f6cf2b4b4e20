package org.loanhub.api.chaojihua;

import com.alibaba.fastjson2.JSON;
import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.RequestFormat;
import org.loanhub.api.kit.RequestReader;
import org.loanhub.creditline.CreditLineApplication;
import org.loanhub.creditline.CreditLineApplicationService;
import org.loanhub.creditline.CreditLineSubmission;
import org.loanhub.kernel.PersonalText;
import org.loanhub.security.CallerContext;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Document 003, 审核记录去还款借还记录 and 用户信息; and applying for a line, an addition of ours. */
@RestController
@RequestMapping({ChaojihuaConfig.ROOT, ChaojihuaConfig.PRINTED_ROOT})
class CreditController {

    private final CreditLineSubmission applications;
    private final CreditLineApplicationService orders;
    private final CreditLists lists;
    private final CallerContext callers;

    CreditController(
            CreditLineSubmission applications,
            CreditLineApplicationService orders,
            CreditLists lists,
            CallerContext callers) {
        this.applications = applications;
        this.orders = orders;
        this.lists = lists;
        this.callers = callers;
    }

    @PostMapping("/credit-apply")
    Envelope apply(Fields fields) {
        CreditLineApplication order = applications.apply(
                CreditApplyRequest.from(fields).toCommand(callers.get().accountId()));
        return new Envelope(1, "提交成功", AppliedAnswer.from(order));
    }

    /** Without a value, as the document's own address has it, it is 0. */
    @GetMapping("/order-list")
    Envelope list(HttpServletRequest http) {
        String type =
                RequestReader.read(http, RequestFormat.QUERY).anything("type").orElse("");
        long accountId = callers.get().accountId();
        return Envelope.of(
                switch (type) {
                    case "", "0" -> lists.audits(accountId);
                    case "1" -> lists.toRepay(accountId);
                    case "2" -> lists.all(accountId);
                    default -> throw new Refusal("type应为0、1或2");
                });
    }

    /** What the account stated last. */
    @GetMapping("/user-info")
    Envelope user() {
        String told = orders.findTold(callers.get().accountId())
                .map(PersonalText::value)
                .orElseThrow(() -> new Refusal("请先提交授信申请"));
        return new Envelope(1, "SUCCESS", JSON.parseObject(told));
    }
}
