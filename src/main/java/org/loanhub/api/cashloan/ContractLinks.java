package org.loanhub.api.cashloan;

import jakarta.servlet.http.HttpServletRequest;
import org.loanhub.loan.Loan;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where a contract can be read; who has the link can read it, and nobody can guess it. */
final class ContractLinks {

    static final String ROOT = "/open/contract/";

    private ContractLinks() {}

    static String path(Loan loan) {
        return ROOT + loan.contractToken();
    }

    /** With the address that the client used. */
    static String url(Loan loan, HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request)
                .path(path(loan))
                .toUriString();
    }
}
