package org.loanhub.loan;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Page;
import org.springframework.stereotype.Service;

/** Reads loans and their installments. */
@Service
public class LoanService {

    private static final int MAX_INSTALLMENTS = 1000;

    private final LoanMapper mapper;

    LoanService(LoanMapper mapper) {
        this.mapper = mapper;
    }

    /** The loan of an application, if it was disbursed. */
    public Optional<Loan> findByApplication(long applicationId) {
        return Optional.ofNullable(listByApplication(List.of(applicationId)).get(applicationId));
    }

    /** By application; those that were not disbursed are left out. At most 1,000. */
    public Map<Long, Loan> listByApplication(Collection<Long> applicationIds) {
        List<LoanRow> rows = applicationIds.isEmpty() ? List.of() : mapper.listByApplications(applicationIds);
        return rows.stream().map(LoanRow::toLoan).collect(Collectors.toMap(Loan::applicationId, Function.identity()));
    }

    /**
     * Of any account.
     *
     * @throws LendingException LOAN_UNKNOWN
     */
    public Loan get(long loanId) {
        return known(mapper.find(loanId)).toLoan();
    }

    /**
     * The loan whose contract this link opens.
     *
     * @throws LendingException LOAN_UNKNOWN
     */
    public Loan getByContractToken(String contractToken) {
        return known(mapper.findByToken(contractToken)).toLoan();
    }

    /** All installments of a loan by number. */
    public List<Installment> installments(long loanId) {
        return mapper.listInstallments(loanId, 0, MAX_INSTALLMENTS);
    }

    /**
     * The account's own installment; anybody else's is unknown.
     *
     * @throws LendingException INSTALLMENT_UNKNOWN
     */
    public InstallmentOfLoan getInstallment(long accountId, String publicId) {
        Installment installment = mapper.findOwn(accountId, publicId);
        if (installment == null) {
            throw new LendingException(LoanError.INSTALLMENT_UNKNOWN);
        }
        return new InstallmentOfLoan(get(installment.loanId()), installment);
    }

    /**
     * By due date; paid ones the last paid first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<InstallmentOfLoan> pageInstallments(
            long accountId, InstallmentFilter filter, int pageNumber, int pageSize) {
        long before = (pageNumber - 1L) * pageSize;
        List<Installment> rows = mapper.listOfAccount(accountId, filter, before, pageSize);
        boolean complete = pageNumber == 1 && rows.size() < pageSize;
        long total = complete ? rows.size() : mapper.countOfAccount(accountId, filter);
        return new Page<>(withLoans(rows), total);
    }

    /**
     * The installments of one application by number; before the disbursement there are none.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<Installment> pageInstallments(long applicationId, int pageNumber, int pageSize) {
        long before = (pageNumber - 1L) * pageSize;
        return findByApplication(applicationId)
                .map(loan -> new Page<>(
                        mapper.listInstallments(loan.id(), before, pageSize), mapper.countInstallments(loan.id())))
                .orElseGet(() -> new Page<>(List.of(), 0));
    }

    public BorrowerTotals totals(long accountId) {
        return mapper.totals(accountId);
    }

    public Optional<Loan> findByContractNo(String contractNo) {
        return Optional.ofNullable(mapper.findByContractNo(contractNo)).map(LoanRow::toLoan);
    }

    private static LoanRow known(@Nullable LoanRow row) {
        if (row == null) {
            throw new LendingException(LoanError.LOAN_UNKNOWN);
        }
        return row;
    }

    private List<InstallmentOfLoan> withLoans(List<Installment> installments) {
        if (installments.isEmpty()) {
            return List.of();
        }
        List<Long> ids =
                installments.stream().map(Installment::loanId).distinct().toList();
        Map<Long, Loan> loans = mapper.listByIds(ids).stream()
                .map(LoanRow::toLoan)
                .collect(Collectors.toMap(Loan::id, Function.identity()));
        return installments.stream()
                .map(row -> new InstallmentOfLoan(Objects.requireNonNull(loans.get(row.loanId())), row))
                .toList();
    }
}
