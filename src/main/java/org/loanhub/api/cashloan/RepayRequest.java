package org.loanhub.api.cashloan;

import org.loanhub.api.kit.Fields;
import org.loanhub.repayment.RepaymentScope;

/** Document 001 section 36.2. */
record RepayRequest(String installmentId, RepaymentScope scope) {

    static RepayRequest from(Fields fields) {
        String id = fields.text("id").orElseThrow(() -> Failure.GENERAL.because("id不能为空"));
        return new RepayRequest(id, scope(fields));
    }

    private static RepaymentScope scope(Fields fields) {
        return switch (fields.text("repayType").orElse("")) {
            case "current" -> RepaymentScope.CURRENT;
            case "all" -> RepaymentScope.ALL;
            default -> throw Failure.GENERAL.because("repayType应为current或all");
        };
    }
}
