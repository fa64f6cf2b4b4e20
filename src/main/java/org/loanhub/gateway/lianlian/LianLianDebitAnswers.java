package org.loanhub.gateway.lianlian;

import org.loanhub.gateway.DebitResult;
import org.loanhub.gateway.InstallmentDebit;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.OrderStatus;

/** Reads LianLian's answer to an installment debit. */
final class LianLianDebitAnswers {

    private LianLianDebitAnswers() {}

    static DebitResult result(InstallmentDebit debit, LianLianMessage answer) {
        String code = answer.code();
        if (code.equals(LianLianCodes.GOOD)) {
            return paid(debit, answer);
        }
        if (LianLianCodes.planNotAuthorised(code)) {
            return new DebitResult.PlanNotAuthorised(code);
        }
        if (code.equals(LianLianCodes.BALANCE_TOO_LOW)) {
            return new DebitResult.Refused(DebitResult.Reason.BALANCE_TOO_LOW, code, answer.text("ret_msg"));
        }
        return code.equals(LianLianCodes.DEBIT_FAILED) || LianLianCodes.isFinal(code)
                ? new DebitResult.Refused(DebitResult.Reason.OTHER, code, answer.text("ret_msg"))
                : new DebitResult.AskAgain(code);
    }

    // An answer about another order or another amount is no answer to this one.
    private static DebitResult paid(InstallmentDebit debit, LianLianMessage answer) {
        boolean ofThisOrder = answer.text("no_order").equals(debit.orderNo())
                && debit.amount().equals(answer.money("money_order"));
        if (!ofThisOrder) {
            return new DebitResult.AskAgain("OTHER_ORDER");
        }
        return new DebitResult.Paid(new OrderState(
                debit.orderNo(),
                OrderStatus.SUCCEEDED,
                debit.amount(),
                answer.textOrNull("oid_paybill"),
                answer.day("settle_date"),
                "SUCCESS"));
    }
}
