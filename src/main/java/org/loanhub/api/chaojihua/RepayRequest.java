package org.loanhub.api.chaojihua;

import java.util.Optional;
import org.loanhub.api.kit.Fields;
import org.loanhub.repayment.RepaymentScope;

/**
 * What is to be repaid: additions of ours.
 *
 * @param period empty for the next one to be paid
 */
record RepayRequest(String orderNo, RepaymentScope scope, Optional<Integer> period) {

    /** @throws Refusal for the first fault */
    static RepayRequest from(Fields fields) {
        String orderNo = OrderNo.from(fields);
        RepaymentScope scope = switch (Forms.withoutPointZero(fields.require("payType"))) {
            case "1" -> RepaymentScope.CURRENT;
            case "2" -> RepaymentScope.ALL;
            default -> throw new Refusal("payType应为1或2");
        };
        Optional<Integer> period =
                fields.optional("period").isPresent() ? Optional.of(fields.requireCount("period")) : Optional.empty();
        return new RepayRequest(orderNo, scope, scope == RepaymentScope.ALL ? Optional.empty() : period);
    }

    int payType() {
        return scope == RepaymentScope.CURRENT ? 1 : 2;
    }
}
