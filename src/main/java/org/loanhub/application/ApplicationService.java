package org.loanhub.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Page;
import org.loanhub.schedule.Fee;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes applications and decides them; the only writer of a loan's status. */
@Service
public class ApplicationService {

    private static final int MAX_PHONE_BOOK_ENTRIES = 5000;
    private static final int MAX_UNDER_REVIEW = 100;

    private final LoanQuoteService quotes;
    private final ApplicantService applicants;
    private final Policies policies;
    private final Submission submission;
    private final ApplicationStatusWriter writer;
    private final DeviceDataKeeper deviceData;
    private final ApplicationMapper mapper;

    ApplicationService(
            LoanQuoteService quotes,
            ApplicantService applicants,
            Policies policies,
            Submission submission,
            ApplicationStatusWriter writer,
            DeviceDataKeeper deviceData,
            ApplicationMapper mapper) {
        this.quotes = quotes;
        this.applicants = applicants;
        this.policies = policies;
        this.submission = submission;
        this.writer = writer;
        this.deviceData = deviceData;
        this.mapper = mapper;
    }

    /**
     * Stores the application and lets the rules decide it at once: approved, rejected, or left to an operator.
     *
     * @return the application as decided
     * @throws LendingException PRODUCT_UNKNOWN, the checks of {@link LoanQuoteService#quote}, PHONE_BOOK_TOO_LARGE, UNFINISHED_LOAN,
     *     CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED with what is left
     */
    public LoanApplication submit(NewApplication wanted) {
        return submit(wanted, check(wanted));
    }

    /** As {@link #submit(NewApplication)}, for whom the quote was made and checked already. */
    LoanApplication submit(NewApplication wanted, LoanQuote quote) {
        List<Finding> findings = policies.examine(applicants.of(wanted, quote.principal()));
        return submission.store(wanted, quote, findings, deviceData.consented(wanted));
    }

    /**
     * Makes those checks of {@link #submit} that do not depend on the applicant, for doors that have to store something
     * first. Nothing is read from the database, nothing is stored.
     *
     * @throws LendingException PHONE_BOOK_TOO_LARGE, PRODUCT_UNKNOWN, the checks of {@link LoanQuoteService#quote}
     */
    public LoanQuote check(NewApplication wanted) {
        if (wanted.phoneBook().size() > MAX_PHONE_BOOK_ENTRIES) {
            throw new LendingException(ApplicationError.PHONE_BOOK_TOO_LARGE);
        }
        return quotes.quote(wanted.channel(), wanted.productId(), wanted.wish());
    }

    /**
     * An operator's decision of an application under review.
     *
     * @param operator who decides, for the history
     * @param note what the operator typed, shown as it is; its first 255 characters are kept
     * @throws LendingException APPLICATION_UNKNOWN, NOT_UNDER_REVIEW
     */
    @RetriedTransaction
    public void decide(long applicationId, boolean approved, Actor operator, String note) {
        LoanStatus decision = approved ? LoanStatus.APPROVED : LoanStatus.REJECTED_AT_REVIEW;
        Optional<LoanApplication> decided =
                writer.advance(get(applicationId), LoanStatus.UNDER_REVIEW, decision, operator, Reasons.NONE, note);
        if (decided.isEmpty()) {
            throw new LendingException(ApplicationError.NOT_UNDER_REVIEW);
        }
    }

    /**
     * Moves a loan on, within the running transaction. The application is not read again, and may be of before the
     * transaction: its status counts for nothing, {@code from} does.
     *
     * @param reasons why, if it was no person's will
     * @return false if its status is another than {@code from}: somebody else was faster, and nothing changed
     * @throws IllegalArgumentException if {@code to} cannot follow {@code from}
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean advance(
            LoanApplication application, LoanStatus from, LoanStatus to, Actor changedBy, Reasons reasons) {
        return writer.advance(application, from, to, changedBy, reasons, "").isPresent();
    }

    /**
     * As {@link #advance(LoanApplication, LoanStatus, LoanStatus, Actor, Reasons)}, for who has not read the application.
     *
     * @throws LendingException APPLICATION_UNKNOWN
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean advance(long applicationId, LoanStatus from, LoanStatus to, Actor changedBy, Reasons reasons) {
        return advance(get(applicationId), from, to, changedBy, reasons);
    }

    /**
     * Of any account.
     *
     * @throws LendingException APPLICATION_UNKNOWN
     */
    public LoanApplication get(long applicationId) {
        return withFees(known(mapper.find(applicationId)));
    }

    /**
     * The account's own application; anybody else's is unknown.
     *
     * @throws LendingException APPLICATION_UNKNOWN
     */
    public LoanApplication get(long accountId, String publicId) {
        return withFees(known(mapper.findOwn(accountId, publicId)));
    }

    /** By id; unknown ids are left out. At most 1,000. */
    public Map<Long, LoanApplication> list(Collection<Long> applicationIds) {
        List<ApplicationRow> rows = applicationIds.isEmpty() ? List.of() : mapper.listByIds(applicationIds);
        return withFees(rows).stream().collect(Collectors.toMap(LoanApplication::id, Function.identity()));
    }

    /**
     * Newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<LoanApplication> page(long accountId, int pageNumber, int pageSize) {
        long before = (pageNumber - 1L) * pageSize;
        return new Page<>(
                withFees(mapper.listOfAccount(accountId, before, pageSize)), mapper.countOfAccount(accountId));
    }

    /** Those that wait for an operator, oldest first, 100 at most. */
    public List<LoanApplication> listUnderReview() {
        return list(LoanStatus.UNDER_REVIEW, MAX_UNDER_REVIEW);
    }

    /** Those in this status, oldest first. */
    public List<LoanApplication> list(LoanStatus status, int limit) {
        return withFees(mapper.listByStatus(status, limit));
    }

    /** What has happened to an application, oldest first. */
    public List<StatusChange> history(long applicationId) {
        return mapper.listChanges(applicationId);
    }

    /** What the rules said when it was submitted. */
    public List<Finding> findings(long applicationId) {
        return mapper.listFindings(applicationId);
    }

    /** What the phone reported, for the person themselves and for an operator who decides. */
    public DeviceData deviceData(long applicationId) {
        return deviceData.find(applicationId);
    }

    /** Of any account. */
    public Optional<LoanApplication> findByPublicId(String publicId) {
        return Optional.ofNullable(mapper.findByPublicId(publicId)).map(this::withFees);
    }

    /**
     * Newest first.
     *
     * @param status null for any
     * @param before the last id of the page before, or Long.MAX_VALUE
     */
    public List<LoanApplication> listLatest(@Nullable LoanStatus status, long before, int limit) {
        return withFees(mapper.listLatest(status, before, limit));
    }

    /** How many there are of each status; those without any are left out. */
    public Map<LoanStatus, Long> countByStatus() {
        return mapper.countByStatus().stream().collect(Collectors.toMap(StatusCount::status, StatusCount::count));
    }

    private static ApplicationRow known(@Nullable ApplicationRow row) {
        if (row == null) {
            throw new LendingException(ApplicationError.APPLICATION_UNKNOWN);
        }
        return row;
    }

    private LoanApplication withFees(ApplicationRow row) {
        return withFees(List.of(row)).get(0);
    }

    private List<LoanApplication> withFees(List<ApplicationRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        Map<Long, List<Fee>> fees = mapper
                .listFees(rows.stream().map(ApplicationRow::id).toList())
                .stream()
                .collect(Collectors.groupingBy(
                        ApplicationFee::applicationId, Collectors.mapping(ApplicationFee::toFee, Collectors.toList())));
        return rows.stream()
                .map(row -> row.toApplication(fees.getOrDefault(row.id(), List.of())))
                .toList();
    }
}
