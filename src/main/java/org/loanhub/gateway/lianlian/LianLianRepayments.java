package org.loanhub.gateway.lianlian;

import com.alibaba.fastjson2.JSON;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.loanhub.gateway.CashierOrder;
import org.loanhub.gateway.CashierRedirect;
import org.loanhub.gateway.ChannelReply;
import org.loanhub.gateway.DebitResult;
import org.loanhub.gateway.InstallmentDebit;
import org.loanhub.gateway.OrderState;
import org.loanhub.gateway.Payer;
import org.loanhub.gateway.RepaymentGateway;
import org.loanhub.gateway.RepaymentPlan;
import org.loanhub.gateway.call.NoAnswerException;
import org.springframework.stereotype.Service;

/** Speaks LianLian's installment debits, its payment page and its order query. */
@Service
public final class LianLianRepayments implements RepaymentGateway {

    private static final String VIRTUAL_GOODS = "101001";
    private static final Set<String> UNSIGNED_IN_QUERY = Set.of("bank_name", "memo", "card_no");

    private final LianLianClient line;
    private final LianLianSettings settings;

    LianLianRepayments(LianLianClient line, LianLianSettings settings) {
        this.line = line;
        this.settings = settings;
    }

    @Override
    public ChannelReply authorise(RepaymentPlan plan) {
        Map<String, String> fields = Map.of(
                "api_version", "1.0",
                "user_id", plan.userId(),
                "pay_type", "D",
                "no_agree", plan.agreementNo(),
                "repayment_no", plan.planNo(),
                "repayment_plan", planJson(plan),
                "sms_param", smsParam());
        String url = settings.repaymentUrl() + "/agreenoauthapply.htm";
        try {
            return LianLianReplies.reply(line.ask("AUTHORISE_PLAN", plan.planNo(), url, fields, Set.of()));
        } catch (NoAnswerException e) {
            return LianLianReplies.unanswered(e);
        }
    }

    @Override
    public DebitResult debit(InstallmentDebit debit) {
        Map<String, String> fields = new HashMap<>(Map.of(
                "api_version", "1.0",
                "user_id", debit.payer().userId(),
                "busi_partner", VIRTUAL_GOODS,
                "no_order", debit.orderNo(),
                "dt_order", LianLianClient.second(debit.orderedAt()),
                "name_goods", debit.goods(),
                "info_order", debit.goods(),
                "money_order", debit.amount().toString(),
                "notify_url", debit.notifyUrl(),
                "risk_item", LianLianRiskItem.of(debit.payer())));
        fields.put("schedule_repayment_date", debit.dueDate().toString());
        fields.put("repayment_no", debit.planNo());
        fields.put("no_agree", debit.agreementNo());
        fields.put("pay_type", "D");
        String url = settings.repaymentUrl() + "/bankcardrepayment.htm";
        try {
            return LianLianDebitAnswers.result(debit, line.tell("DEBIT", debit.orderNo(), url, fields));
        } catch (NoAnswerException e) {
            return e.mayHaveArrived() ? new DebitResult.AskAgain(e.code()) : new DebitResult.MaySendAgain(e.code());
        }
    }

    @Override
    public OrderState query(String orderNo, Instant orderedAt) {
        Map<String, String> fields =
                Map.of("query_version", "1.1", "no_order", orderNo, "dt_order", LianLianClient.second(orderedAt));
        String url = settings.queryUrl() + "/orderquery.htm";
        try {
            return LianLianOrders.fromQuery(orderNo, line.ask("QUERY_ORDER", orderNo, url, fields, UNSIGNED_IN_QUERY));
        } catch (NoAnswerException e) {
            return LianLianOrders.unanswered(orderNo, e);
        }
    }

    @Override
    public CashierRedirect cashier(CashierOrder order) {
        Payer payer = order.payer();
        Map<String, String> fields = new HashMap<>(Map.of(
                "version",
                "1.1",
                "app_request",
                "3",
                "busi_partner",
                VIRTUAL_GOODS,
                "user_id",
                payer.userId(),
                "id_type",
                "0",
                "id_no",
                payer.nationalId().value(),
                "acct_name",
                payer.name().value(),
                "risk_item",
                LianLianRiskItem.of(payer)));
        fields.put("no_order", order.orderNo());
        fields.put("dt_order", LianLianClient.second(order.orderedAt()));
        fields.put("name_goods", order.goods());
        fields.put("info_order", order.info());
        fields.put("money_order", order.amount().toString());
        fields.put("notify_url", order.notifyUrl());
        fields.put("url_return", order.returnUrl());
        fields.put("no_agree", order.agreementNo());
        fields.put("valid_order", String.valueOf(order.validFor().toMinutes()));
        return new CashierRedirect(settings.wapUrl() + "/authpay.htm", line.sign(fields));
    }

    @Override
    public Optional<OrderState> readReturn(String resData) {
        return line.trusted(resData).map(LianLianOrders::stated);
    }

    @Override
    public Optional<OrderState> readNotification(String body) {
        return line.trusted(body).map(LianLianOrders::stated);
    }

    private String smsParam() {
        Map<String, String> param = new LinkedHashMap<>();
        param.put("contract_type", settings.contractType());
        param.put("contact_way", settings.contactWay());
        return JSON.toJSONString(param);
    }

    private static String planJson(RepaymentPlan plan) {
        List<Map<String, String>> items = plan.items().stream()
                .map(item -> Map.of(
                        "date",
                        item.dueDate().toString(),
                        "amount",
                        item.amount().toString()))
                .toList();
        return JSON.toJSONString(Map.of("repaymentPlan", items));
    }
}
