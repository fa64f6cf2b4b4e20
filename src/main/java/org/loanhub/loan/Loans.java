package org.loanhub.loan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Page;
import org.springframework.stereotype.Service;

/** Reads loans and their installments. */
@Service
public class Loans {

    /** The loan of an application, if it was paid out. */
    public Optional<Loan> findByApplication(long applicationId) {
        throw new UnsupportedOperationException("soon: " + applicationId);
    }

    /** By application; those that were not paid out are left out. */
    public Map<Long, Loan> listByApplication(Collection<Long> applicationIds) {
        throw new UnsupportedOperationException("soon: " + applicationIds);
    }

    /** @throws LendingException LOAN_UNKNOWN */
    public Loan getByContractToken(String contractToken) {
        throw new UnsupportedOperationException("soon: " + contractToken.length());
    }

    /** All installments of a loan by number. */
    public List<Installment> installments(long loanId) {
        throw new UnsupportedOperationException("soon: " + loanId);
    }

    /**
     * The account's own installment; anybody else's is unknown.
     *
     * @throws LendingException INSTALLMENT_UNKNOWN
     */
    public InstallmentOfLoan getInstallment(long accountId, String publicId) {
        throw new UnsupportedOperationException("soon: " + accountId + publicId);
    }

    /**
     * By due date; paid ones newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<InstallmentOfLoan> pageInstallments(
            long accountId, InstallmentFilter filter, int pageNumber, int pageSize) {
        throw new UnsupportedOperationException("soon: " + accountId + filter + pageNumber + pageSize);
    }

    /**
     * The installments of one application by number; before the pay-out there are none.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<Installment> pageInstallments(long applicationId, int pageNumber, int pageSize) {
        throw new UnsupportedOperationException("soon: " + applicationId + pageNumber + pageSize);
    }

    public BorrowerTotals totals(long accountId) {
        throw new UnsupportedOperationException("soon: " + accountId);
    }
}
