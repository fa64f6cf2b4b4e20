package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import org.loanhub.gateway.aliyun.AliyunSignature;

/** Plays Aliyun's SMS service: SendSms and QuerySendDetails at {@code POST /}, its signature checked. */
final class AliyunSandbox {

    private record Receipt(String mobile, String outId, String day, String template, String text) {}

    /** Looks like a mobile number, and no carrier has given it out. */
    private static final String NOBODYS_NUMBER = "19900000000";

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final String accessKeyId;
    private final String accessKeySecret;
    private final SmsBox box;
    private final Scenarios scenarios;
    private final Clock clock;
    private final Deque<Receipt> receipts = new ConcurrentLinkedDeque<>();

    AliyunSandbox(
            Sandbox sandbox, String accessKeyId, String accessKeySecret, SmsBox box, Scenarios scenarios, Clock clock) {
        this.accessKeyId = accessKeyId;
        this.accessKeySecret = accessKeySecret;
        this.box = box;
        this.scenarios = scenarios;
        this.clock = clock;
        sandbox.route("POST", "/", this::post);
    }

    private SandboxResponse post(SandboxRequest request) throws InterruptedException {
        Map<String, String> parameters = request.form();
        if (!accessKeyId.equals(parameters.get("AccessKeyId"))) {
            return answer(404, "InvalidAccessKeyId.NotFound", Map.of());
        }
        String signature = AliyunSignature.sign(request.method(), parameters, accessKeySecret);
        if (!signature.equals(parameters.get("Signature"))) {
            return answer(400, "SignatureDoesNotMatch", Map.of());
        }
        return switch (parameters.getOrDefault("Action", "")) {
            case "SendSms" -> send(parameters);
            case "QuerySendDetails" -> details(parameters);
            default -> answer(404, "InvalidAction.NotFound", Map.of());
        };
    }

    private SandboxResponse send(Map<String, String> parameters) throws InterruptedException {
        Scenario scenario = scenarios.of(Scenarios.Party.SMS);
        String mobile = parameters.getOrDefault("PhoneNumbers", "");
        if (!mobile.matches("1\\d{10}") || mobile.equals(NOBODYS_NUMBER)) {
            return answer(200, "isv.MOBILE_NUMBER_ILLEGAL", Map.of());
        }
        if (scenario == Scenario.REFUSED) {
            return answer(200, "isv.BUSINESS_LIMIT_CONTROL", Map.of());
        }
        if (scenario != Scenario.LOST_ORDER) {
            deliver(mobile, parameters);
        }
        scenarios.delay(scenario);
        if (scenario == Scenario.UNKNOWN_THEN_HEALED) {
            return SandboxResponse.text(503, "busy");
        }
        return answer(200, "OK", Map.of("BizId", UUID.randomUUID().toString()));
    }

    private void deliver(String mobile, Map<String, String> parameters) {
        String text = "【" + parameters.getOrDefault("SignName", "") + "】"
                + text(parameters.getOrDefault("TemplateParam", "{}"));
        receipts.add(new Receipt(
                mobile,
                parameters.getOrDefault("OutId", ""),
                DAY.format(LocalDate.now(clock)),
                parameters.getOrDefault("TemplateCode", ""),
                text));
        box.add(mobile, text);
    }

    // The approved templates are kept at Aliyun; here the values of their variables make the text.
    private static String text(String templateParam) {
        JSONObject values = JSON.parseObject(templateParam);
        if (values.containsKey("code")) {
            return "验证码 " + values.getString("code") + ",请勿告诉他人。";
        }
        return values.entrySet().stream()
                .map(value -> value.getKey() + ":" + value.getValue())
                .collect(Collectors.joining(","));
    }

    private SandboxResponse details(Map<String, String> parameters) {
        List<Map<String, Object>> found = receipts.stream()
                .filter(receipt -> receipt.mobile().equals(parameters.get("PhoneNumber")))
                .filter(receipt -> receipt.day().equals(parameters.get("SendDate")))
                .map(AliyunSandbox::detail)
                .toList();
        return answer(
                200, "OK", Map.of("TotalCount", found.size(), "SmsSendDetailDTOs", Map.of("SmsSendDetailDTO", found)));
    }

    private static Map<String, Object> detail(Receipt receipt) {
        return Map.of(
                "PhoneNum", receipt.mobile(),
                "OutId", receipt.outId(),
                "TemplateCode", receipt.template(),
                "Content", receipt.text(),
                "SendStatus", 3);
    }

    private static SandboxResponse answer(int status, String code, Map<String, Object> more) {
        JSONObject json = new JSONObject(more);
        json.put("Code", code);
        json.put("Message", code);
        json.put("RequestId", UUID.randomUUID().toString());
        return SandboxResponse.of(status, "application/json;charset=utf-8", json.toString());
    }
}
