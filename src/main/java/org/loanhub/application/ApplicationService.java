package org.loanhub.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Page;
import org.springframework.stereotype.Service;

/** Takes applications and decides them; the only writer of a loan's status. */
@Service
public class ApplicationService {

    /**
     * Stores the application and lets the rules decide it at once: approved, rejected, or left to an operator.
     *
     * @return the application as decided
     * @throws LendingException PRODUCT_UNKNOWN, the checks of {@link Quotes#quote}, PHONE_BOOK_TOO_LARGE, UNFINISHED_LOAN,
     *     CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED
     */
    public LoanApplication submit(NewApplication wanted) {
        throw new UnsupportedOperationException("soon: " + wanted.accountId());
    }

    /**
     * An operator's decision of an application under review.
     *
     * @param operator who decides, for the history
     * @throws LendingException APPLICATION_UNKNOWN, NOT_UNDER_REVIEW
     */
    public void decide(long applicationId, boolean approved, String operator, String note) {
        throw new UnsupportedOperationException("soon: " + applicationId + approved + operator + note);
    }

    /**
     * Moves a loan on, within the running transaction.
     *
     * @return false if its status is another than {@code from}: somebody else was faster, and nothing changed
     * @throws IllegalArgumentException if {@code to} cannot follow {@code from}
     */
    public boolean advance(long applicationId, LoanStatus from, LoanStatus to, String changedBy, String note) {
        throw new UnsupportedOperationException("soon: " + applicationId + from + to + changedBy + note);
    }

    /** @throws LendingException APPLICATION_UNKNOWN */
    public LoanApplication get(long applicationId) {
        throw new UnsupportedOperationException("soon: " + applicationId);
    }

    /**
     * The account's own application; anybody else's is unknown.
     *
     * @throws LendingException APPLICATION_UNKNOWN
     */
    public LoanApplication get(long accountId, String publicId) {
        throw new UnsupportedOperationException("soon: " + accountId + publicId);
    }

    /** By id; unknown ids are left out. */
    public Map<Long, LoanApplication> list(Collection<Long> applicationIds) {
        throw new UnsupportedOperationException("soon: " + applicationIds);
    }

    /**
     * Newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<LoanApplication> page(long accountId, int pageNumber, int pageSize) {
        throw new UnsupportedOperationException("soon: " + accountId + pageNumber + pageSize);
    }

    /** Those that wait for an operator, oldest first, 100 at most. */
    public List<LoanApplication> listUnderReview() {
        throw new UnsupportedOperationException("soon");
    }

    /** Those in this status, oldest first. */
    public List<LoanApplication> list(LoanStatus status, int limit) {
        throw new UnsupportedOperationException("soon: " + status + limit);
    }

    /** What has happened to an application, oldest first. */
    public List<StatusChange> history(long applicationId) {
        throw new UnsupportedOperationException("soon: " + applicationId);
    }

    /** The latest changes of all loans of an account, newest first. */
    public List<StatusChange> latestChanges(long accountId, int limit) {
        throw new UnsupportedOperationException("soon: " + accountId + limit);
    }

    /** What the rules said when it was submitted. */
    public List<Finding> findings(long applicationId) {
        throw new UnsupportedOperationException("soon: " + applicationId);
    }
}
