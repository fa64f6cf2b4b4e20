package org.loanhub.creditline;

import java.time.Duration;
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
import org.loanhub.application.RetriedTransaction;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.PersonalText;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProducts;
import org.loanhub.product.OtherLoans;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Takes applications for credit lines and decides them. */
@Service
public class CreditLineApplicationService {

    private static final int MAX_LISTED = 100;
    private static final String SYSTEM = "system";

    private final CreditLineApplicationMapper mapper;
    private final CreditLineRules rules;
    private final ApplicantService applicants;
    private final CreditLineService lines;
    private final LoanProducts products;
    private final AccountService accounts;
    private final CreditLineNumbers numbers;
    private final BusinessTime time;
    private final Duration offered;
    private final Duration rejectedFor;

    CreditLineApplicationService(
            CreditLineApplicationMapper mapper,
            CreditLineRules rules,
            ApplicantService applicants,
            CreditLineService lines,
            LoanProducts products,
            AccountService accounts,
            CreditLineNumbers numbers,
            BusinessTime time,
            @Value("${lending.line-offered-days}") int offeredDays,
            @Value("${lending.line-rejected-days}") int rejectedDays) {
        this.mapper = mapper;
        this.rules = rules;
        this.applicants = applicants;
        this.lines = lines;
        this.products = products;
        this.accounts = accounts;
        this.numbers = numbers;
        this.time = time;
        this.offered = Duration.ofDays(offeredDays);
        this.rejectedFor = Duration.ofDays(rejectedDays);
    }

    /**
     * Whether the account may apply now; {@link #store} asks again.
     *
     * @throws LendingException ORDER_UNDER_WAY, REJECTED_LATELY
     */
    void requireRoom(long accountId) {
        findCurrent(accountId).filter(order -> !order.isOver(time.now())).ifPresent(order -> {
            throw new LendingException(refusal(order.status()));
        });
    }

    private static CreditLineError refusal(CreditLineApplication.Status status) {
        return switch (status) {
            case UNDER_REVIEW, APPROVED -> CreditLineError.ORDER_UNDER_WAY;
            case REJECTED -> CreditLineError.REJECTED_LATELY;
        };
    }

    /**
     * Stores an order whose particulars are verified, and lets the rules decide it. Of several at once, one is stored.
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
        String orderNo = numbers.order();
        try {
            mapper.insert(
                    orderNo, wanted.accountId(), product(wanted.channel()).id(), wanted.told(), outcome.note(), now);
        } catch (DuplicateKeyException another) {
            throw new LendingException(CreditLineError.ORDER_UNDER_WAY);
        }
        if (outcome.status() != CreditLineApplication.Status.UNDER_REVIEW) {
            decide(orderNo, wanted.accountId(), wanted.channel(), outcome, SYSTEM);
        }
        return known(mapper.findByNumber(orderNo));
    }

    /** The first product of the channel: it has one. */
    private LoanProduct product(Channel channel) {
        return products.list(channel).stream()
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no product of " + channel + " is on offer"));
    }

    private boolean decide(
            String orderNo, long accountId, Channel channel, CreditLineRules.Outcome outcome, String decidedBy) {
        boolean approved = outcome.status() == CreditLineApplication.Status.APPROVED;
        Instant now = time.now();
        Instant until = now.plus(approved ? offered : rejectedFor);
        if (mapper.decide(orderNo, outcome.status(), outcome.note(), decidedBy, now, until) == 0) {
            return false;
        }
        if (approved) {
            lines.setLimit(accountId, products.creditLimit(channel));
        }
        return true;
    }

    /**
     * An operator's decision of an order that the rules left open.
     *
     * @param operator who decides, for the history
     * @param note at most 255 characters
     * @throws LendingException ORDER_UNKNOWN, ORDER_NOT_UNDER_REVIEW
     */
    @RetriedTransaction
    public void decide(String orderNo, boolean approved, String operator, String note) {
        CreditLineApplication order = known(mapper.findByNumber(orderNo));
        CreditLineApplication.Status status =
                approved ? CreditLineApplication.Status.APPROVED : CreditLineApplication.Status.REJECTED;
        Channel channel = accounts.get(order.accountId()).channel();
        if (!decide(orderNo, order.accountId(), channel, new CreditLineRules.Outcome(status, note), operator)) {
            throw new LendingException(CreditLineError.ORDER_NOT_UNDER_REVIEW);
        }
    }

    /**
     * The account's own order, by its number or by the number of one of its withdrawals.
     *
     * @throws LendingException ORDER_UNKNOWN
     */
    public CreditLineApplication get(long accountId, String orderNo) {
        return known(mapper.findOwn(accountId, orderNo));
    }

    /** Under its lock, within the running transaction. */
    CreditLineApplication lock(CreditLineApplication order) {
        return known(mapper.lock(order.id()));
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
        List<CreditLineApplication> orders = ids.isEmpty() ? List.of() : mapper.listByIds(ids);
        return orders.stream().collect(Collectors.toMap(CreditLineApplication::id, Function.identity()));
    }

    /** Those that wait for an operator, oldest first, 100 at most. */
    public List<CreditLineApplication> listUnderReview() {
        return mapper.listByStatus(CreditLineApplication.Status.UNDER_REVIEW, MAX_LISTED);
    }

    private static CreditLineApplication known(@Nullable CreditLineApplication order) {
        if (order == null) {
            throw new LendingException(CreditLineError.ORDER_UNKNOWN);
        }
        return order;
    }

    /**
     * Whose it is does not matter.
     *
     * @throws LendingException ORDER_UNKNOWN
     */
    public CreditLineApplication get(String orderNo) {
        return known(mapper.findByNumber(orderNo));
    }
}
