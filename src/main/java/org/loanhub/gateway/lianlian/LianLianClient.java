package org.loanhub.gateway.lianlian;

import com.alibaba.fastjson2.JSON;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.loanhub.gateway.call.Call;
import org.loanhub.gateway.call.GatewayCallLog;
import org.loanhub.gateway.call.NoAnswerException;
import org.loanhub.gateway.call.Party;
import org.loanhub.gateway.call.ThirdParty;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;

/** The connection to LianLian that disbursements, repayments and cards share: signed JSON both ways, one breaker. */
@Component
public class LianLianClient {

    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("yyyyMMddHHmmss");
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final Set<String> SIGNED_CODES = Set.of(LianLianCodes.GOOD, LianLianCodes.SMS_SENT);

    private final LianLianSettings settings;
    private final ThirdParty lianLian;

    LianLianClient(LianLianSettings settings, GatewayCallLog log, BusinessTime time) {
        this.settings = settings;
        this.lianLian = new ThirdParty(Party.LIANLIAN, settings.limits(), log, time);
    }

    /** Asks a question that may be repeated. */
    LianLianMessage ask(
            String operation, String reference, String url, Map<String, String> fields, Set<String> unsigned)
            throws NoAnswerException {
        Call call = Call.json(operation, reference, url, JSON.toJSONString(sign(fields)));
        return lianLian.ask(call, response -> read(response, unsigned));
    }

    /** Sends an order once. */
    LianLianMessage tell(String operation, String reference, String url, Map<String, String> fields)
            throws NoAnswerException {
        Call call = Call.json(operation, reference, url, JSON.toJSONString(sign(fields)));
        return lianLian.tell(call, response -> read(response, Set.of()));
    }

    /** Sends an order once, sealed in a {@code pay_load}. */
    LianLianMessage tellSealed(String operation, String reference, String url, Map<String, String> fields)
            throws NoAnswerException {
        String payLoad = LianLianPayLoad.seal(JSON.toJSONString(sign(fields)), settings.lianLianKey());
        Map<String, String> envelope = Map.of("oid_partner", settings.merchantNo(), "pay_load", payLoad);
        Call call = Call.json(operation, reference, url, JSON.toJSONString(envelope));
        return lianLian.tell(call, response -> read(response, Set.of()));
    }

    /** The fields with merchant number, sorted, and with their signature last. */
    Map<String, String> sign(Map<String, String> fields) {
        Map<String, String> sorted = new TreeMap<>(fields);
        sorted.values().removeIf(String::isEmpty);
        sorted.put("oid_partner", settings.merchantNo());
        sorted.put("sign_type", "RSA");
        Map<String, String> signed = new LinkedHashMap<>(sorted);
        signed.put("sign", LianLianSignature.sign(sorted, settings.merchantKey()));
        return signed;
    }

    /** A notification or a browser's return: empty unless LianLian signed it, for us. */
    Optional<LianLianMessage> trusted(String text) {
        return LianLianMessage.parse(text)
                .filter(message -> verifies(message, Set.of()))
                .filter(message -> message.text("oid_partner").equals(settings.merchantNo()));
    }

    static String second(Instant instant) {
        return SECOND.format(instant.atZone(SHANGHAI));
    }

    // Error answers often carry no signature, so only those may go without.
    private LianLianMessage read(HttpResponse<String> response, Set<String> unsigned) throws NoAnswerException {
        if (response.statusCode() != 200) {
            throw NoAnswerException.unreadable("HTTP_" + response.statusCode());
        }
        LianLianMessage message = LianLianMessage.parse(response.body())
                .filter(answer -> !answer.code().isEmpty())
                .orElseThrow(() -> NoAnswerException.unreadable("NO_RET_CODE"));
        boolean mustBeSigned = message.isSigned() || SIGNED_CODES.contains(message.code());
        if (mustBeSigned && !verifies(message, unsigned)) {
            throw NoAnswerException.unreadable("BAD_SIGNATURE");
        }
        return message;
    }

    private boolean verifies(LianLianMessage message, Set<String> unsigned) {
        return LianLianSignature.verify(message.signedFields(unsigned), settings.lianLianKey());
    }
}
