package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSONObject;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.loanhub.gateway.LimuSignature;

/** Plays Limu's gateway at {@code /api/gateway} and its mobile reports, its signature checked. */
final class LimuSandbox {

    private final String apiKey;
    private final String apiSecret;
    private final People people;
    private final Scenarios scenarios;

    LimuSandbox(Sandbox sandbox, String apiKey, String apiSecret, People people, Scenarios scenarios) {
        this.apiKey = apiKey;
        this.apiSecret = apiSecret;
        this.people = people;
        this.scenarios = scenarios;
        sandbox.route("POST", "/api/gateway", this::gateway);
    }

    private SandboxResponse gateway(SandboxRequest request) throws InterruptedException {
        Map<String, String> parameters = request.form();
        if (!isSigned(parameters)) {
            return answer("1003", "签名错误", Map.of());
        }
        Scenario scenario = scenarios.of(Scenarios.Party.LIMU);
        scenarios.delay(scenario);
        if (scenario == Scenario.REFUSED) {
            return answer("9999", "系统繁忙", Map.of());
        }
        return switch (parameters.getOrDefault("method", "")) {
            case "api.identity.idcheck" -> found(idCheck(parameters));
            case "api.identity.bankcard3check" -> found(cardCheck(parameters));
            case "api.identity.bankcard4check" -> found(worst(cardCheck(parameters), mobileCheck(parameters)));
            case "api.identity.mobilecheck" -> found(worst(idCheck(parameters), mobileCheck(parameters)));
            default -> answer("1002", "没有这个接口", Map.of());
        };
    }

    private boolean isSigned(Map<String, String> parameters) {
        return apiKey.equals(parameters.get("apiKey"))
                && LimuSignature.sign(parameters, apiSecret).equals(parameters.get("sign"));
    }

    private Finding idCheck(Map<String, String> parameters) {
        Optional<Person> person = people.byNationalId(parameters.getOrDefault("identityNo", ""));
        if (person.isEmpty()) {
            return Finding.NO_RECORD;
        }
        return person.get().name().equals(parameters.get("name")) ? Finding.MATCH : Finding.MISMATCH;
    }

    private Finding cardCheck(Map<String, String> parameters) {
        String cardNo = parameters.getOrDefault("bankCardNo", "");
        if (people.ownerOf(cardNo).isEmpty()) {
            return Finding.NO_RECORD;
        }
        return people.owns(parameters.getOrDefault("name", ""), parameters.getOrDefault("identityNo", ""), cardNo)
                ? Finding.MATCH
                : Finding.MISMATCH;
    }

    // Any number is its user's own, so that people may type theirs.
    private static Finding mobileCheck(Map<String, String> parameters) {
        return parameters.getOrDefault("mobileNo", "0000").endsWith("0000") ? Finding.MISMATCH : Finding.MATCH;
    }

    private static Finding worst(Finding one, Finding other) {
        return one == Finding.MATCH ? other : one;
    }

    private static SandboxResponse found(Finding finding) {
        return answer("0000", "成功", Map.of("resultCode", finding.code, "resultMsg", finding.message));
    }

    private static SandboxResponse answer(String code, String message, Map<String, String> data) {
        JSONObject answer = new JSONObject();
        answer.put("code", code);
        answer.put("msg", message);
        answer.put("token", UUID.randomUUID().toString().replace("-", ""));
        answer.put("data", data);
        return SandboxResponse.json(answer);
    }

    private enum Finding {
        MATCH("R001", "一致"),
        MISMATCH("R002", "不一致"),
        NO_RECORD("R003", "无记录");

        final String code;
        final String message;

        Finding(String code, String message) {
            this.code = code;
            this.message = message;
        }
    }
}
