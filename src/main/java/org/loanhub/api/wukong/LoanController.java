package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
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
    private final LoanDetails details;
    private final LoanContracts contracts;
    private final Caller caller;

    LoanController(
            ShortTermLoanService loans,
            LoanRecordService records,
            LoanDetails details,
            LoanContracts contracts,
            Caller caller) {
        this.loans = loans;
        this.records = records;
        this.details = details;
        this.contracts = contracts;
        this.caller = caller;
    }

    @PostMapping("/loan-confirm")
    Envelope confirm(Fields fields) {
        LoanRequest request = LoanRequest.from(fields);
        return Envelope.one(
                ConfirmAnswer.from(loans.quote(caller.id(), Channel.WUKONG, request.amount(), request.period())));
    }

    @PostMapping("/loan-submit")
    Envelope submit(Fields fields) {
        LoanRequest request = LoanRequest.from(fields);
        loans.submit(caller.id(), Channel.WUKONG, request.amount(), request.period());
        return Envelope.done("提交成功");
    }

    @GetMapping("/loan-record")
    Envelope list(Fields fields) {
        Paging paging = ListRequest.from(fields);
        return Envelope.slice(paging.slice(records.list(caller.id(), Math.toIntExact(paging.offset()), paging.wanted()))
                .map(RecordAnswer::from));
    }

    @GetMapping("/loan-record-detail")
    Envelope detail(Fields fields) {
        return Envelope.one(details.of(caller.id(), LoanId.from(fields)));
    }

    @GetMapping("/loan-contract")
    Envelope contract() {
        return Envelope.with("", contracts.of(caller.id()));
    }
}
