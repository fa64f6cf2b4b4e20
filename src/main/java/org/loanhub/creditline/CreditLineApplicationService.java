package org.loanhub.creditline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.loanhub.account.AccountService;
import org.loanhub.application.ApplicantService;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.product.OtherLoans;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes applications for credit lines and decides them. */
@Service
public class CreditLineApplicationService {

    private static final int MAX_LISTED = 100;

    private final CreditLineApplicationMapper mapper;
    private final CreditLineRules rules;
    private final ApplicantService applicants;
    private final CreditLineService lines;
    private final CreditLineTerms terms;
    private final AccountService accounts;
    private final CreditLineNumbers numbers;
    private final BusinessTime time;

    CreditLineApplicationService(
            CreditLineApplicationMapper mapper,
            CreditLineRules rules,
            ApplicantService applicants,
            CreditLineService lines,
            CreditLineTerms terms,
            AccountService accounts,
            CreditLineNumbers numbers,
            BusinessTime time) {
        this.mapper = mapper;
        this.rules = rules;
        this.applicants = applicants;
        this.lines = lines;
        this.terms = terms;
        this.accounts = accounts;
        this.numbers = numbers;
        this.time = time;
    }

    /**
     * An operator's decision of an application that the rules left open.
     *
     * @param operator who decides, for the history
     * @param note what the operator typed, shown as it is; at most 255 characters
     * @throws LendingException ORDER_UNKNOWN, ORDER_NOT_UNDER_REVIEW
     */
    @RetriedTransaction
    public void decide(String orderNo, boolean approved, Actor operator, String note) {
        CreditLineApplication application = known(mapper.findByNumber(orderNo));
        CreditLineApplication.Status status =
                approved ? CreditLineApplication.Status.APPROVED : CreditLineApplication.Status.REJECTED;
        Channel channel = accounts.get(application.accountId()).channel();
        if (!decide(orderNo, application.accountId(), channel, status, operator, note)) {
            throw new LendingException(CreditLineError.ORDER_NOT_UNDER_REVIEW);
        }
    }

    /**
     * The account's own application, by its number or by the number of one of its drawdowns.
     *
     * @throws LendingException ORDER_UNKNOWN
     */
    public CreditLineApplication get(long accountId, String orderNo) {
        return known(mapper.findOwn(accountId, orderNo));
    }

    /** The newest one that was not replaced. */
    public Optional<CreditLineApplication> findCurrent(long accountId) {
        return Optional.ofNullable(mapper.findCurrent(accountId));
    }

    /** Newest first, 100 at most. */
    public List<CreditLineApplication> list(long accountId) {
        return mapper.list(accountId, MAX_LISTED);
    }

    /** What the account told when it applied last, in the form of the API. */
    public Optional<PersonalText> findTold(long accountId) {
        return Optional.ofNullable(mapper.findTold(accountId));
    }

    /** By id; at most 1,000. */
    public Map<Long, CreditLineApplication> list(Collection<Long> ids) {
        List<CreditLineApplication> applications = ids.isEmpty() ? List.of() : mapper.listByIds(ids);
        return applications.stream().collect(Collectors.toMap(CreditLineApplication::id, Function.identity()));
    }

    /** Those that wait for an operator, oldest first, 100 at most. */
    public List<CreditLineApplication> listUnderReview() {
        return mapper.listByStatus(CreditLineApplication.Status.UNDER_REVIEW, MAX_LISTED);
    }

    /**
     * Of any account.
     *
     * @throws LendingException ORDER_UNKNOWN
     */
    public CreditLineApplication get(String orderNo) {
        return known(mapper.findByNumber(orderNo));
    }

    /**
     * Whether the account may apply now; {@link #store} asks again.
     *
     * @throws LendingException ORDER_UNDER_WAY, REJECTED_LATELY
     */
    void requireRoom(long accountId) {
        findCurrent(accountId)
                .filter(application -> !application.isOver(time.now()))
                .ifPresent(application -> {
                    throw new LendingException(refusal(application.status()));
                });
    }

    /**
     * Stores an application whose particulars are verified, and lets the rules decide it. Of several at once, one is stored.
     *
     * @throws LendingException ORDER_UNDER_WAY, REJECTED_LATELY
     */
    @RetriedTransaction
    CreditLineApplication store(NewCreditLineApplication wanted) {
        Instant now = time.now();
        mapper.retire(wanted.accountId(), now);
        requireRoom(wanted.accountId());
        CreditLineRules.Outcome outcome =
                rules.decide(applicants.of(wanted.accountId(), wanted.channel(), OtherLoans.NOT_ASKED, Money.ZERO));
        String orderNo = numbers.orderNo();
        try {
            mapper.insert(
                    orderNo,
                    wanted.accountId(),
                    terms.product(wanted.channel()).id(),
                    wanted.told(),
                    outcome.reason(),
                    now);
        } catch (DuplicateKeyException another) {
            throw new LendingException(CreditLineError.ORDER_UNDER_WAY);
        }
        if (outcome.status() != CreditLineApplication.Status.UNDER_REVIEW) {
            decide(orderNo, wanted.accountId(), wanted.channel(), outcome.status(), Actor.SYSTEM, "");
        }
        return known(mapper.findByNumber(orderNo));
    }

    /**
     * The account's approved application that is still good, under its lock, within the running transaction.
     *
     * @throws LendingException ORDER_UNKNOWN, LINE_NOT_APPROVED, LINE_EXPIRED
     */
    CreditLineApplication lockApproved(long accountId, String orderNo) {
        CreditLineApplication application =
                known(mapper.lock(get(accountId, orderNo).id()));
        if (application.status() != CreditLineApplication.Status.APPROVED || !application.isCurrent()) {
            throw new LendingException(CreditLineError.LINE_NOT_APPROVED);
        }
        if (application.isOver(time.now())) {
            throw new LendingException(CreditLineError.LINE_EXPIRED);
        }
        return application;
    }

    private static CreditLineError refusal(CreditLineApplication.Status status) {
        return switch (status) {
            case UNDER_REVIEW, APPROVED -> CreditLineError.ORDER_UNDER_WAY;
            case REJECTED -> CreditLineError.REJECTED_LATELY;
        };
    }

    private boolean decide(
            String orderNo,
            long accountId,
            Channel channel,
            CreditLineApplication.Status status,
            Actor decidedBy,
            String note) {
        boolean approved = status == CreditLineApplication.Status.APPROVED;
        Instant now = time.now();
        Instant until = terms.validUntil(approved, now);
        if (mapper.decide(orderNo, status, note, decidedBy, now, until) == 0) {
            return false;
        }
        if (approved) {
            lines.setLimit(accountId, terms.limit(channel));
        }
        return true;
    }

    private static CreditLineApplication known(@Nullable CreditLineApplication application) {
        if (application == null) {
            throw new LendingException(CreditLineError.ORDER_UNKNOWN);
        }
        return application;
    }
}
