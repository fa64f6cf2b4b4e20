package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;
import org.loanhub.api.kit.Paging;
import org.loanhub.application.ShortTermLoanService;
import org.loanhub.kernel.Channel;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** [借款]相关API, [借还记录]相关API. */
@RestController
class LoanController {

    private final ShortTermLoanService loans;
    private final LoanList records;
    private final LoanDetails details;
    private final LoanContracts contracts;
    private final Caller caller;
    private final Dialect dialect;

    LoanController(
            ShortTermLoanService loans,
            LoanList records,
            LoanDetails details,
            LoanContracts contracts,
            Caller caller,
            Dialect dialect) {
        this.loans = loans;
        this.records = records;
        this.details = details;
        this.contracts = contracts;
        this.caller = caller;
        this.dialect = dialect;
    }

    @PostMapping("/loan-confirm")
    Envelope confirm(Fields fields) {
        LoanRequest request = LoanRequest.from(fields);
        return Envelope.one(ConfirmAnswer.from(
                loans.quote(caller.id(), Channel.WUKONG, request.amount(), request.period()), dialect));
    }

    @PostMapping("/loan-submit")
    Envelope submit(Fields fields) {
        LoanRequest request = LoanRequest.from(fields);
        loans.submit(caller.id(), Channel.WUKONG, request.amount(), request.period());
        return Envelope.done(dialect.text(Dialect.Say.LOAN_SUBMITTED));
    }

    @GetMapping("/loan-record")
    Envelope list(Fields fields) {
        Paging paging = ListRequest.from(fields);
        return Envelope.slice(records.list(caller.id(), paging));
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
