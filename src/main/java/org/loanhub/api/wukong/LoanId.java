package org.loanhub.api.wukong;

import org.loanhub.api.kit.Fields;

/** The parameter {@code loan_id}: an application's id. */
final class LoanId {

    private LoanId() {}

    /** @throws Refusal if it is absent or no whole number */
    static long from(Fields fields) {
        return fields.optionalWhole("loan_id", "借款ID格式不正确").orElseThrow(() -> Refusal.failure("请提供借款ID"));
    }
}
