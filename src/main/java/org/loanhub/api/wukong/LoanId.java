package org.loanhub.api.wukong;

/** The parameter {@code loan_id}: an application's id. */
final class LoanId {

    private LoanId() {}

    /** @throws Refusal if it is absent or no whole number */
    static long from(Params params) {
        return params.whole("loan_id", "借款ID格式不正确").orElseThrow(() -> Refusal.failure("请提供借款ID"));
    }
}
