package org.loanhub.sandbox;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.loanhub.gateway.lianlian.LianLianPayLoad;
import org.loanhub.gateway.lianlian.LianLianSignature;

/** Signs as LianLian, and checks what the merchant signed. */
final class LianLianSigner {

    private final String merchantNo;
    private final LianLianKeys keys;

    LianLianSigner(String merchantNo, LianLianKeys keys) {
        this.merchantNo = merchantNo;
        this.keys = keys;
    }

    Map<String, String> sign(Map<String, String> fields, Scenario scenario) {
        Map<String, String> signed = new TreeMap<>(fields);
        signed.put("oid_partner", merchantNo);
        signed.put("sign_type", "RSA");
        signed.put(
                "sign",
                LianLianSignature.sign(
                        signed,
                        scenario == Scenario.BAD_SIGNATURE
                                ? keys.nobody().getPrivate()
                                : keys.lianLian().getPrivate()));
        return signed;
    }

    /** The fields of a JSON text that the merchant signed; empty if it did not. */
    Optional<Map<String, String>> fieldsOfMerchant(String json) {
        Map<String, String> fields = new HashMap<>();
        JSONObject object = JSON.parseObject(json);
        object.keySet().forEach(name -> fields.put(name, object.getString(name)));
        boolean right = merchantNo.equals(fields.get("oid_partner"))
                && LianLianSignature.verify(fields, keys.merchant().getPublic());
        return right ? Optional.of(fields) : Optional.empty();
    }

    String open(String payLoad) {
        return LianLianPayLoad.open(payLoad, keys.lianLian().getPrivate());
    }
}
