package org.loanhub.api.wukong;

import java.util.Map;
import org.loanhub.application.LoanRecordService;
import org.loanhub.application.ShortTermLoanService;
import org.loanhub.kernel.Channel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** [借款]相关API, [借还记录]相关API. */
@RestController
class LoanController {

    private final ShortTermLoanService loans;
    private final LoanRecordService records;
    private final LoanPapers papers;
    private final Caller caller;

    LoanController(ShortTermLoanService loans, LoanRecordService records, LoanPapers papers, Caller caller) {
        this.loans = loans;
        this.records = records;
        this.papers = papers;
        this.caller = caller;
    }

    @PostMapping("/loan-confirm")
    Map<String, Object> confirm(Params params) {
        LoanRequest request = LoanRequest.from(params);
        return Envelope.one(
                ConfirmAnswer.from(loans.quote(caller.id(), Channel.WUKONG, request.amount(), request.period())));
    }

    @PostMapping("/loan-submit")
    Map<String, Object> submit(Params params) {
        LoanRequest request = LoanRequest.from(params);
        loans.submit(caller.id(), Channel.WUKONG, request.amount(), request.period());
        return Envelope.done("提交成功");
    }

    @GetMapping("/loan-record")
    Map<String, Object> list(Params params) {
        Window window = Window.from(params);
        return Envelope.slice(Slice.of(records.list(caller.id(), window.offset(), window.wanted()), window)
                .map(RecordAnswer::from));
    }

    @GetMapping("/loan-record-detail")
    Map<String, Object> detail(Params params) {
        return Envelope.one(papers.detail(caller.id(), LoanId.from(params)));
    }

    @GetMapping("/loan-contract")
    Map<String, Object> contract() {
        return Envelope.with(Envelope.done(""), papers.contract(caller.id()));
    }
}
