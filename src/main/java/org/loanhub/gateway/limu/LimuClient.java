package org.loanhub.gateway.limu;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.loanhub.gateway.call.Call;
import org.loanhub.gateway.call.GatewayCallLog;
import org.loanhub.gateway.call.NoAnswerException;
import org.loanhub.gateway.call.Party;
import org.loanhub.gateway.call.ThirdParty;
import org.loanhub.kernel.BusinessTime;
import org.springframework.stereotype.Component;

/** The connection to Limu that identity checks, face checks and credit data share: signed forms, one breaker. */
@Component
public class LimuClient {

    private static final String VERSION = "1.2.0";

    private final LimuSettings settings;
    private final ThirdParty limu;

    LimuClient(LimuSettings settings, GatewayCallLog log, BusinessTime time) {
        this.settings = settings;
        this.limu = new ThirdParty(Party.LIMU, settings.limits(), log, time);
    }

    /** Asks a question that may be repeated. */
    LimuAnswer ask(String operation, String reference, String path, Map<String, String> parameters)
            throws NoAnswerException {
        return limu.ask(call(operation, reference, path, parameters), LimuAnswer::read);
    }

    /** Sends something once. */
    LimuAnswer tell(String operation, String reference, String path, Map<String, String> parameters)
            throws NoAnswerException {
        return limu.tell(call(operation, reference, path, parameters), LimuAnswer::read);
    }

    private Call call(String operation, String reference, String path, Map<String, String> parameters) {
        Map<String, String> signed = new TreeMap<>(parameters);
        signed.put("apiKey", settings.apiKey());
        signed.put("version", VERSION);
        signed.put("sign", LimuSignature.sign(signed, settings.apiSecret()));
        return Call.form(operation, reference, settings.url() + path, form(signed));
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> parameter.getKey() + "=" + encode(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
