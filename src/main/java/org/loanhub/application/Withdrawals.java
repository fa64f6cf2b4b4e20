package org.loanhub.application;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.FaceCheck;
import org.loanhub.kyc.FaceChecks;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProducts;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.schedule.RepaymentMethod;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Takes loans out of approved credit lines. They are repaid by equal parts every month, fees included. */
@Service
public class Withdrawals {

    private static final int MOST = 100;

    private final WithdrawalMapper mapper;
    private final LineOrders orders;
    private final ApplicationService applications;
    private final Quotes quotes;
    private final LoanProducts products;
    private final BankCardService cards;
    private final FaceChecks faces;
    private final LineNumbers numbers;
    private final Clock clock;

    Withdrawals(
            WithdrawalMapper mapper,
            LineOrders orders,
            ApplicationService applications,
            Quotes quotes,
            LoanProducts products,
            BankCardService cards,
            FaceChecks faces,
            LineNumbers numbers,
            Clock clock) {
        this.mapper = mapper;
        this.orders = orders;
        this.applications = applications;
        this.quotes = quotes;
        this.products = products;
        this.cards = cards;
        this.faces = faces;
        this.numbers = numbers;
        this.clock = clock;
    }

    /**
     * What a drawdown would cost if the money went out today. Nothing is stored, and the line is not looked at.
     *
     * @throws LendingException ORDER_UNKNOWN, AMOUNT_NOT_ALLOWED, TERM_NOT_ALLOWED
     */
    public LoanQuote quote(long accountId, String orderNo, Money amount, int months) {
        LoanProduct product = products.get(orders.get(accountId, orderNo).productId());
        return quotes.quote(product, wish(product, amount, months));
    }

    /**
     * Applies for a drawdown by an approved order. Drawdowns of one order happen one after the other; each uses up one
     * passed liveness check, so that a request sent twice borrows once.
     *
     * @throws LendingException ORDER_UNKNOWN, LINE_NOT_APPROVED, LINE_EXPIRED, CARD_NOT_SIGNED, LIVENESS_MISSING,
     *     PRODUCT_UNKNOWN, AMOUNT_NOT_ALLOWED, TERM_NOT_ALLOWED, CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED with what is left
     */
    @RetriedTransaction
    public Withdrawal submit(long accountId, String orderNo, Money amount, int months) {
        LineOrder order = orders.lock(orders.get(accountId, orderNo));
        requireOpen(order);
        requireCard(accountId);
        FaceCheck face = faces.use(accountId).orElseThrow(() -> new LendingException(LineError.LIVENESS_MISSING));
        LoanProduct product = products.get(order.productId());
        LoanApplication loan = applications.submit(application(accountId, product, amount, months));
        Withdrawal withdrawal =
                new Withdrawal(loan.id(), order.id(), number(order), numbers.withdrawal(), face.id(), face.flowId());
        mapper.insert(withdrawal);
        eraseIfDecided(withdrawal, loan.status());
        return withdrawal;
    }

    private void requireOpen(LineOrder order) {
        if (order.status() != LineOrder.Status.APPROVED || !order.isCurrent()) {
            throw new LendingException(LineError.LINE_NOT_APPROVED);
        }
        if (order.isOver(clock.instant())) {
            throw new LendingException(LineError.LINE_EXPIRED);
        }
    }

    private void requireCard(long accountId) {
        boolean signed = cards.findDefault(accountId)
                .filter(card -> card.agreementNo() != null)
                .isPresent();
        if (!signed) {
            throw new LendingException(LineError.CARD_NOT_SIGNED);
        }
    }

    private String number(LineOrder order) {
        return mapper.count(order.id()) == 0 ? order.orderNo() : numbers.order();
    }

    private static NewApplication application(long accountId, LoanProduct product, Money amount, int months) {
        return new NewApplication(
                accountId,
                product.channel(),
                product.publicId(),
                wish(product, amount, months),
                LoanPurpose.NOT_ASKED,
                OtherLoans.NOT_ASKED,
                null,
                null,
                List.of());
    }

    private static LoanWish wish(LoanProduct product, Money amount, int months) {
        return new LoanWish(
                amount, product.defaultRate(), months, Term.Unit.MONTH, 1, IntervalUnit.MONTH, RepaymentMethod.FLAT);
    }

    /** The picture is not needed once the drawdown is decided; what the rules left open an operator decides later. */
    @EventListener
    void on(StatusChanged change) {
        Withdrawal withdrawal = mapper.find(change.applicationId());
        if (withdrawal != null) {
            eraseIfDecided(withdrawal, change.to());
        }
    }

    private void eraseIfDecided(Withdrawal withdrawal, LoanStatus status) {
        switch (status) {
            case APPROVED, REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, CANCELLED -> faces.erase(withdrawal.faceCheckId());
            case SUBMITTED, UNDER_REVIEW, DISBURSING, DISBURSEMENT_FAILED, ACTIVE, OVERDUE, SETTLED -> {}
        }
    }

    /**
     * The account's own drawdown.
     *
     * @throws LendingException ORDER_UNKNOWN
     */
    public Withdrawal get(long accountId, String orderNo) {
        Withdrawal withdrawal = mapper.findOwn(accountId, orderNo);
        if (withdrawal == null) {
            throw new LendingException(LineError.ORDER_UNKNOWN);
        }
        return withdrawal;
    }

    /** The newest drawdown of each order that has one. */
    public Map<Long, Withdrawal> newest(Collection<Long> lineOrderIds) {
        List<Withdrawal> found = lineOrderIds.isEmpty() ? List.of() : mapper.listNewest(lineOrderIds);
        return found.stream().collect(Collectors.toMap(Withdrawal::lineOrderId, Function.identity()));
    }

    /** Newest first, 100 at most. */
    public List<Withdrawal> list(long accountId) {
        return mapper.list(accountId, false, MOST);
    }

    /** Those that are being repaid, newest first, 100 at most. */
    public List<Withdrawal> listRunning(long accountId) {
        return mapper.list(accountId, true, MOST);
    }
}
