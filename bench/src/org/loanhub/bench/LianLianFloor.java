package org.loanhub.bench;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.loanhub.gateway.lianlian.LianLianSignature;
import org.loanhub.sandbox.SandboxResponse;

/**
 * What LianLian's protocol asks of whoever debits one installment, and nothing more: authorise the plan, debit, each
 * request signed and each answer verified, on one kept-alive connection. The notification goes to a receiver that only
 * answers "taken".
 */
final class LianLianFloor {

    private static final String EAR = "/bench/taken";
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private final Map<String, String> settings;
    private final PrivateKey ourKey;
    private final PublicKey theirKey;
    private final String ear;
    private final HttpConnection connection;

    LianLianFloor(ServerProcess server) throws IOException {
        settings = server.thirdParties.settings("");
        ourKey = LianLianSignature.privateKey(settings.get("lianlian.merchant-private-key"));
        theirKey = LianLianSignature.publicKey(settings.get("lianlian.public-key"));
        ear = server.thirdPartyUrl() + EAR;
        connection = new HttpConnection(URI.create(server.thirdPartyUrl()).getPort());
    }

    static void addEar(ServerProcess server) {
        server.addThirdParty(EAR, request -> SandboxResponse.json(Map.of("ret_code", "0000", "ret_msg", "交易成功")));
    }

    /** @return whether it is paid */
    boolean debit(String agreementNo, String userId, String amount) throws IOException {
        String orderNo = UUID.randomUUID().toString().replace("-", "");
        String today = LocalDate.now(SHANGHAI).toString();
        Map<String, String> plan = fields(orderNo, agreementNo, userId);
        plan.put("repayment_plan", "{\"repaymentPlan\":[{\"date\":\"" + today + "\",\"amount\":\"" + amount + "\"}]}");
        plan.put("sms_param", "{\"contract_type\":\"\",\"contact_way\":\"\"}");
        Map<String, String> debit = fields(orderNo, agreementNo, userId);
        debit.put("busi_partner", "101001");
        debit.put("no_order", orderNo);
        debit.put("dt_order", SECOND.format(LocalDateTime.now(SHANGHAI)));
        debit.put("name_goods", "还款");
        debit.put("info_order", "还款");
        debit.put("money_order", amount);
        debit.put("notify_url", ear);
        debit.put("risk_item", "{\"frms_ware_category\":\"2010\"}");
        debit.put("schedule_repayment_date", today);
        return isGood("/agreenoauthapply.htm", plan) && isGood("/bankcardrepayment.htm", debit);
    }

    private Map<String, String> fields(String orderNo, String agreementNo, String userId) {
        return new HashMap<>(Map.of(
                "api_version",
                "1.0",
                "oid_partner",
                settings.get("lianlian.merchant-no"),
                "sign_type",
                "RSA",
                "user_id",
                userId,
                "pay_type",
                "D",
                "no_agree",
                agreementNo,
                "repayment_no",
                orderNo));
    }

    private boolean isGood(String path, Map<String, String> fields) throws IOException {
        fields.put("sign", LianLianSignature.sign(fields, ourKey));
        byte[] body = JSON.toJSONBytes(fields);
        String head =
                "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json;charset=UTF-8\r\n"
                        + "Content-Length: " + body.length + "\r\n\r\n";
        String answer =
                connection.call((head + new String(body, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
        JSONObject json = JSON.parseObject(answer);
        Map<String, String> signed = new HashMap<>();
        json.keySet().forEach(name -> signed.put(name, json.getString(name)));
        return "0000".equals(json.getString("ret_code")) && LianLianSignature.verify(signed, theirKey);
    }
}
