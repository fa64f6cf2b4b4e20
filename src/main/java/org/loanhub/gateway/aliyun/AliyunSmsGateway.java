package org.loanhub.gateway.aliyun;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.loanhub.gateway.SmsGateway;
import org.loanhub.gateway.SmsMessage;
import org.loanhub.gateway.SmsReceipt;
import org.loanhub.gateway.SmsResult;
import org.loanhub.gateway.call.Call;
import org.loanhub.gateway.call.GatewayCallLog;
import org.loanhub.gateway.call.NoAnswerException;
import org.loanhub.gateway.call.Party;
import org.loanhub.gateway.call.ThirdParty;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.MobileNumber;
import org.springframework.stereotype.Service;

/** Speaks Aliyun's SMS service of 2017-05-25: SendSms and QuerySendDetails, called by POST so that no number is in a URL. */
@Service
public final class AliyunSmsGateway implements SmsGateway {

    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

    private final AliyunSettings settings;
    private final ThirdParty aliyun;
    private final BusinessTime time;

    AliyunSmsGateway(AliyunSettings settings, GatewayCallLog log, BusinessTime time) {
        this.settings = settings;
        this.aliyun = new ThirdParty(Party.SMS, settings.limits(), log, time);
        this.time = time;
    }

    @Override
    public SmsResult send(SmsMessage message) {
        LocalDate today = time.today();
        try {
            return result(aliyun.tell(sendCall(message), AliyunAnswer::read));
        } catch (NoAnswerException e) {
            return e.mayHaveArrived()
                    ? byReceipt(findReceipt(message.mobile(), message.outId(), today))
                    : new SmsResult.Refused(SmsResult.Reason.UNAVAILABLE, e.code());
        }
    }

    @Override
    public SmsReceipt findReceipt(MobileNumber mobile, String outId, LocalDate sentOn) {
        try {
            AliyunAnswer answer = aliyun.ask(receiptCall(mobile, outId, sentOn), AliyunAnswer::read);
            return answer.isOk() ? receipt(answer.body(), outId) : SmsReceipt.UNKNOWN;
        } catch (NoAnswerException e) {
            return SmsReceipt.UNKNOWN;
        }
    }

    private Call sendCall(SmsMessage message) {
        Map<String, String> parameters = commonParameters("SendSms");
        parameters.put("PhoneNumbers", message.mobile().value());
        parameters.put("SignName", settings.signName());
        parameters.put("TemplateCode", message.template());
        parameters.put("TemplateParam", JSON.toJSONString(new TreeMap<>(message.params())));
        parameters.put("OutId", message.outId());
        return signed("SEND_SMS", message.outId(), parameters);
    }

    // The newest fifty texts of one number on one day: our own limit is ten.
    private Call receiptCall(MobileNumber mobile, String outId, LocalDate sentOn) {
        Map<String, String> parameters = commonParameters("QuerySendDetails");
        parameters.put("PhoneNumber", mobile.value());
        parameters.put("SendDate", DAY.format(sentOn));
        parameters.put("PageSize", "50");
        parameters.put("CurrentPage", "1");
        return signed("FIND_RECEIPT", outId, parameters);
    }

    private Map<String, String> commonParameters(String action) {
        Map<String, String> parameters = new TreeMap<>();
        parameters.put("Action", action);
        parameters.put("Version", "2017-05-25");
        parameters.put("RegionId", "cn-hangzhou");
        parameters.put("Format", "JSON");
        parameters.put("AccessKeyId", settings.accessKeyId());
        parameters.put("SignatureMethod", "HMAC-SHA1");
        parameters.put("SignatureVersion", "1.0");
        parameters.put("SignatureNonce", UUID.randomUUID().toString());
        parameters.put("Timestamp", time.nowInSeconds().toString());
        return parameters;
    }

    private Call signed(String operation, String reference, Map<String, String> parameters) {
        String signature = AliyunSignature.sign("POST", parameters, settings.accessKeySecret());
        String form = AliyunSignature.query(parameters) + "&Signature=" + AliyunSignature.encode(signature);
        return Call.form(operation, reference, settings.url() + "/", form);
    }

    private static SmsResult result(AliyunAnswer answer) {
        if (answer.isOk()) {
            return new SmsResult.Sent(
                    Optional.ofNullable(answer.body().getString("BizId")).orElse(""));
        }
        return new SmsResult.Refused(reason(answer.code()), answer.code());
    }

    private static SmsResult.Reason reason(String code) {
        return switch (code) {
            case "isv.BUSINESS_LIMIT_CONTROL", "isv.DAY_LIMIT_CONTROL" -> SmsResult.Reason.LIMIT;
            case "isv.MOBILE_NUMBER_ILLEGAL" -> SmsResult.Reason.ILLEGAL_NUMBER;
            default -> SmsResult.Reason.OTHER;
        };
    }

    private static SmsResult byReceipt(SmsReceipt receipt) {
        return switch (receipt) {
            case ON_ITS_WAY, DELIVERED -> new SmsResult.Sent("");
            case NOT_DELIVERED -> new SmsResult.Refused(SmsResult.Reason.OTHER, "NOT_DELIVERED");
            case NOT_FOUND, UNKNOWN -> new SmsResult.Unknown();
        };
    }

    private static SmsReceipt receipt(JSONObject body, String outId) {
        return details(body).stream()
                .filter(detail -> outId.equals(detail.getString("OutId")))
                .findFirst()
                .map(detail -> status(detail.getIntValue("SendStatus")))
                .orElse(SmsReceipt.NOT_FOUND);
    }

    private static List<JSONObject> details(JSONObject body) {
        JSONObject wrapper = body.getJSONObject("SmsSendDetailDTOs");
        return wrapper == null || !wrapper.containsKey("SmsSendDetailDTO")
                ? List.of()
                : wrapper.getList("SmsSendDetailDTO", JSONObject.class);
    }

    private static SmsReceipt status(int sendStatus) {
        return switch (sendStatus) {
            case 1 -> SmsReceipt.ON_ITS_WAY;
            case 2 -> SmsReceipt.NOT_DELIVERED;
            case 3 -> SmsReceipt.DELIVERED;
            default -> SmsReceipt.UNKNOWN;
        };
    }
}
