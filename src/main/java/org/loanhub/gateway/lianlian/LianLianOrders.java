package org.loanhub.gateway.lianlian;

import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.OrderStatus;
import org.loanhub.gateway.call.NoAnswerException;
import org.loanhub.kernel.Money;

/** Reads what LianLian says of an order: {@code ret_code} speaks of the query, {@code result_pay} of the order. */
final class LianLianOrders {

    private LianLianOrders() {}

    static OrderState fromQuery(String orderNo, LianLianMessage answer) {
        if (answer.code().equals(LianLianCodes.NO_RECORD)) {
            return without(orderNo, OrderStatus.NO_SUCH_ORDER, answer.code());
        }
        boolean ofThisOrder = answer.code().equals(LianLianCodes.GOOD)
                && answer.text("no_order").equals(orderNo);
        return ofThisOrder ? stated(answer) : without(orderNo, OrderStatus.UNKNOWN, answer.code());
    }

    /** The state that a trusted message states; UNKNOWN if it states none. */
    static OrderState stated(LianLianMessage message) {
        String result = message.text("result_pay");
        Money amount = message.money("money_order");
        OrderStatus status = status(result);
        return new OrderState(
                message.text("no_order"),
                status == OrderStatus.SUCCEEDED && amount == null ? OrderStatus.UNKNOWN : status,
                amount,
                message.textOrNull("oid_paybill"),
                message.day("settle_date"),
                result);
    }

    static OrderState unanswered(String orderNo, NoAnswerException why) {
        return without(orderNo, OrderStatus.UNKNOWN, why.code());
    }

    private static OrderState without(String orderNo, OrderStatus status, String code) {
        return new OrderState(orderNo, status, null, null, null, code);
    }

    private static OrderStatus status(String resultPay) {
        return switch (resultPay) {
            case "SUCCESS" -> OrderStatus.SUCCEEDED;
            case "WAITING", "PROCESSING", "APPLY" -> OrderStatus.IN_PROGRESS;
            case "CHECK" -> OrderStatus.NEEDS_CONFIRMATION;
            case "FAILURE", "CLOSED" -> OrderStatus.FAILED;
            case "CANCEL", "REFUND" -> OrderStatus.REVERSED;
            default -> OrderStatus.UNKNOWN;
        };
    }
}
