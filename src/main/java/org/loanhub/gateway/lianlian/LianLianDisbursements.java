package org.loanhub.gateway.lianlian;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loanhub.gateway.DisbursementGateway;
import org.loanhub.gateway.DisbursementOrder;
import org.loanhub.gateway.DisbursementResult;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.call.NoAnswerException;
import org.springframework.stereotype.Service;

/** Speaks LianLian's instant pay. */
@Service
public final class LianLianDisbursements implements DisbursementGateway {

    private static final String API_VERSION = "1.0";

    private final LianLianClient line;
    private final String host;

    LianLianDisbursements(LianLianClient line, LianLianSettings settings) {
        this.line = line;
        this.host = settings.instantPayUrl() + "/paymentapi";
    }

    @Override
    public DisbursementResult disburse(DisbursementOrder order) {
        Map<String, String> fields = Map.ofEntries(
                Map.entry("api_version", API_VERSION),
                Map.entry("no_order", order.orderNo()),
                Map.entry("dt_order", LianLianClient.second(order.orderedAt())),
                Map.entry("money_order", order.amount().toString()),
                Map.entry("card_no", order.cardNo().value()),
                Map.entry("acct_name", order.holderName().value()),
                Map.entry("info_order", order.purpose()),
                Map.entry("memo", order.purpose()),
                Map.entry("flag_card", "0"),
                Map.entry("notify_url", order.notifyUrl()));
        return send("PAY_OUT", order.orderNo(), "/payment.htm", fields);
    }

    @Override
    public DisbursementResult confirm(String orderNo, String confirmCode, String notifyUrl) {
        Map<String, String> fields = Map.of(
                "api_version", API_VERSION,
                "no_order", orderNo,
                "confirm_code", confirmCode,
                "notify_url", notifyUrl);
        return send("CONFIRM_PAY_OUT", orderNo, "/confirmPayment.htm", fields);
    }

    @Override
    public OrderState query(String orderNo) {
        Map<String, String> fields = Map.of("api_version", API_VERSION, "no_order", orderNo);
        try {
            LianLianMessage answer = line.ask("QUERY_PAY_OUT", orderNo, host + "/queryPayment.htm", fields, Set.of());
            return LianLianOrders.fromQuery(orderNo, answer);
        } catch (NoAnswerException e) {
            return LianLianOrders.unanswered(orderNo, e);
        }
    }

    @Override
    public Optional<OrderState> readNotification(String body) {
        return line.trusted(body).map(LianLianOrders::stated);
    }

    private DisbursementResult send(String operation, String orderNo, String path, Map<String, String> fields) {
        try {
            return result(line.tellSealed(operation, orderNo, host + path, fields));
        } catch (NoAnswerException e) {
            return e.mayHaveArrived()
                    ? new DisbursementResult.AskAgain(e.code())
                    : new DisbursementResult.MaySendAgain(e.code());
        }
    }

    private static DisbursementResult result(LianLianMessage answer) {
        String code = answer.code();
        if (code.equals(LianLianCodes.GOOD)) {
            return new DisbursementResult.Accepted(answer.text("oid_paybill"));
        }
        if (LianLianCodes.needsConfirmation(code)) {
            return new DisbursementResult.NeedsConfirmation(code, answer.text("confirm_code"));
        }
        if (LianLianCodes.maySendAgain(code)) {
            return new DisbursementResult.MaySendAgain(code);
        }
        return LianLianCodes.isFinal(code)
                ? new DisbursementResult.Refused(code, answer.text("ret_msg"))
                : new DisbursementResult.AskAgain(code);
    }
}
