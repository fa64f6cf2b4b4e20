package org.loanhub.api.cashloan;

import java.util.List;
import org.loanhub.api.kit.Fields;
import org.loanhub.kernel.Misconfiguration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How calls are refused at the door: as document 001 prints it (9999), or as the deployed server of that family did, by whose
 * codes its apps find their way to the login page (docs/reference/cashloan-server.md, 9.3 and 9.4). Nothing else differs.
 */
@Component
class Dialect {

    private static final String SESSION_OVER = "90003000";

    private final boolean deployed;

    /**
     * @param dialect {@code document} or {@code deployed}
     * @throws Misconfiguration if it is neither
     */
    Dialect(@Value("${cashloan.dialect}") String dialect) {
        this.deployed = switch (dialect) {
            case "document" -> false;
            case "deployed" -> true;
            default -> throw new Misconfiguration("cashloan.dialect has to be document or deployed, not " + dialect);
        };
    }

    Refusal noSession() {
        return deployed ? Refusal.of(SESSION_OVER, "请求会话超时") : Refusal.noSession();
    }

    /**
     * The deployed server looks for the three fields before it looks at any; the document's order has them one by one.
     *
     * @throws Refusal for the first that is missing
     */
    void requirePresent(Fields fields) {
        if (!deployed) {
            return;
        }
        for (Named named : List.of(
                new Named("timestamp", "时间戳不能为空"), new Named("nonce", "随机数不能为空"), new Named("sign", "验签不能为空"))) {
            if (fields.text(named.field()).isEmpty()) {
                throw malformed(named.words());
            }
        }
    }

    Refusal wrongSignature() {
        return deployed ? malformed("验签未通过") : Refusal.notCarriedOut("验签失败");
    }

    Refusal wrongTimestamp() {
        return deployed ? malformed("时间戳格式异常") : Refusal.notCarriedOut("timestamp与服务器时间相差超过5分钟");
    }

    Refusal wrongNonce() {
        return deployed ? malformed("随机数格式错误") : Refusal.notCarriedOut("nonce缺失或过长");
    }

    /** The deployed server remembered no nonces; ours does, and says it in that server's form. */
    Refusal repeatedNonce() {
        return deployed ? malformed("随机数重复，请勿重复提交请求") : Refusal.notCarriedOut("nonce重复，请勿重复提交请求");
    }

    private static Refusal malformed(String words) {
        return Refusal.of(Code.MALFORMED, words);
    }

    private record Named(String field, String words) {}
}
