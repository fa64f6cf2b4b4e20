package org.loanhub.api.cashloan;

import org.loanhub.loan.Loan;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where a contract can be read; who has the link can read it, and nobody can guess it. */
@Component
class ContractLinks {

    private final String publicUrl;

    /** @param publicUrl where clients reach this server, without a slash at the end */
    ContractLinks(@Value("${public-url}") String publicUrl) {
        this.publicUrl = publicUrl;
    }

    /** Section 26, contractUrl, and section 28, contractPath. */
    String url(Loan loan) {
        return publicUrl + "/open/contract/" + loan.contractToken();
    }
}
