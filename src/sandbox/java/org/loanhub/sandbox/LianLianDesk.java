package org.loanhub.sandbox;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes LianLian's JSON calls: checks the merchant's signature, and signs the answers. */
final class LianLianDesk {

    /** One call whose signature is right. */
    interface Operation {
        SandboxResponse answer(Map<String, String> fields) throws InterruptedException;
    }

    private final Sandbox sandbox;
    private final LianLianSigner signer;

    LianLianDesk(Sandbox sandbox, LianLianSigner signer) {
        this.sandbox = sandbox;
        this.signer = signer;
    }

    void json(String path, Set<String> needed, Operation operation) {
        sandbox.route("POST", path, request -> checked(request.body(), needed, operation));
    }

    /** A call that comes sealed in a {@code pay_load}. */
    void sealed(String path, Set<String> needed, Operation operation) {
        sandbox.route("POST", path, request -> {
            String payLoad = request.json().getString("pay_load");
            return payLoad == null ? refusal("1004") : checked(signer.open(payLoad), needed, operation);
        });
    }

    SandboxResponse good(Map<String, String> fields) {
        return answer("0000", fields, Scenario.FINE);
    }

    SandboxResponse answer(String code, Map<String, String> fields, Scenario scenario) {
        return SandboxResponse.json(signer.sign(withCode(code, fields), scenario));
    }

    /** Error answers carry no signature. */
    SandboxResponse refusal(String code) {
        return SandboxResponse.json(withCode(code, Map.of()));
    }

    private SandboxResponse checked(String json, Set<String> needed, Operation operation) throws InterruptedException {
        Optional<Map<String, String>> fields = signer.fieldsOfMerchant(json);
        if (fields.isEmpty()) {
            return refusal("1001");
        }
        boolean complete = needed.stream()
                .noneMatch(name -> fields.get().getOrDefault(name, "").isEmpty());
        return complete ? operation.answer(fields.get()) : refusal("1004");
    }

    static Map<String, String> withCode(String code, Map<String, String> fields) {
        Map<String, String> all = new HashMap<>(fields);
        all.put("ret_code", code);
        all.put("ret_msg", code.equals("0000") ? "交易成功" : "交易失败[" + code + "]");
        return all;
    }
}
