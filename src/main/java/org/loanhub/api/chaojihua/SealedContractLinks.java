package org.loanhub.api.chaojihua;

import org.loanhub.kernel.ConstantTime;
import org.loanhub.kernel.LookupKey;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a contract can be read: who has the link can read it, and nobody can make one without our key. */
@Component
class SealedContractLinks {

    private final LookupKey key;
    private final String publicUrl;

    SealedContractLinks(LookupKey key, @Value("${public-url}") String publicUrl) {
        this.key = key;
        this.publicUrl = publicUrl;
    }

    String url(long accountId, String orderNo, Contract contract) {
        return publicUrl + "/cjh-open-api/contract/" + accountId + "/" + orderNo + "/" + contract.number() + "/"
                + seal(accountId, orderNo, contract);
    }

    boolean isOurs(long accountId, String orderNo, Contract contract, String seal) {
        return ConstantTime.equal(seal(accountId, orderNo, contract), seal);
    }

    private String seal(long accountId, String orderNo, Contract contract) {
        return key.of("chaojihua-contract", accountId + " " + orderNo + " " + contract.number());
    }
}
