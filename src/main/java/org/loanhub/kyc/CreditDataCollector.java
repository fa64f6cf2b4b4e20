package org.loanhub.kyc;

import java.util.Optional;
import org.loanhub.gateway.CreditDataGateway;
import org.loanhub.gateway.CreditSource;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.PersonalText;
import org.springframework.stereotype.Component;

/** Fetches and stores the data of tasks that are done. What cannot be fetched now is fetched at the next look. */
@Component
class CreditDataCollector {

    private final CreditDataGateway gateway;
    private final CreditTaskMapper mapper;
    private final CarrierRecords operatorRecords;
    private final BusinessTime time;

    CreditDataCollector(
            CreditDataGateway gateway, CreditTaskMapper mapper, CarrierRecords operatorRecords, BusinessTime time) {
        this.gateway = gateway;
        this.mapper = mapper;
        this.operatorRecords = operatorRecords;
        this.time = time;
    }

    void collect(CreditTaskRow task) {
        boolean ofMobile = task.source() == CreditSource.MOBILE || task.source() == CreditSource.MOBILE_REPORT;
        boolean complete = store(task, "RESULT", gateway.result(task.source(), task.token()))
                && (!ofMobile || store(task, "REPORT", gateway.report(task.source(), task.token())));
        if (!complete) {
            mapper.updateAskAt(task.id(), task.nextAsk(time.now()));
            return;
        }
        mapper.markPassed(task.id(), time.now());
        if (ofMobile) {
            operatorRecords.settle(task.accountId());
        }
    }

    private boolean store(CreditTaskRow task, String kind, Optional<String> content) {
        content.ifPresent(json -> mapper.putData(task.id(), kind, new PersonalText(json), time.now()));
        return content.isPresent();
    }
}
