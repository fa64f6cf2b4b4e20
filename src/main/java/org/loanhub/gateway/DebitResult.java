package org.loanhub.gateway;

/** The answer to an installment debit. */
public sealed interface DebitResult {

    /** Debited; the state carries amount and number. The notification will say the same again. */
    record Paid(OrderState state) implements DebitResult {}

    /** Not known: query the order until it tells, never send a second one. Every time-out is here. */
    record AskAgain(String code) implements DebitResult {}

    /** The plan is not authorised: authorise it, then debit with a new order. */
    record PlanNotAuthorised(String code) implements DebitResult {}

    /** Nothing was debited; another try is another order. */
    record Refused(Reason reason, String code, String message) implements DebitResult {}

    /** Certainly not taken, and the same order may be sent again as it is. */
    record MaySendAgain(String code) implements DebitResult {}

    enum Reason {
        BALANCE_TOO_LOW,
        OTHER
    }
}
