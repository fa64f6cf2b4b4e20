package org.loanhub.creditline;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.loanhub.application.ApplicationService;
import org.loanhub.application.LoanApplication;
import org.loanhub.application.LoanQuote;
import org.loanhub.application.LoanQuoteService;
import org.loanhub.application.LoanWish;
import org.loanhub.application.NewApplication;
import org.loanhub.application.StatusChanged;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LoanStatus;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;
import org.loanhub.kyc.BankCardService;
import org.loanhub.kyc.FaceCheck;
import org.loanhub.kyc.FaceCheckService;
import org.loanhub.product.IntervalUnit;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProductService;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.schedule.RepaymentMethod;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Takes loans out of approved credit lines. They are repaid by equal parts every month, fees included. */
@Service
public class DrawdownService {

    private static final int MAX_LISTED = 100;

    private final DrawdownMapper mapper;
    private final CreditLineApplicationService lineApplications;
    private final ApplicationService loanApplications;
    private final LoanQuoteService quotes;
    private final LoanProductService products;
    private final BankCardService cards;
    private final FaceCheckService faces;
    private final CreditLineNumbers numbers;

    DrawdownService(
            DrawdownMapper mapper,
            CreditLineApplicationService lineApplications,
            ApplicationService loanApplications,
            LoanQuoteService quotes,
            LoanProductService products,
            BankCardService cards,
            FaceCheckService faces,
            CreditLineNumbers numbers) {
        this.mapper = mapper;
        this.lineApplications = lineApplications;
        this.loanApplications = loanApplications;
        this.quotes = quotes;
        this.products = products;
        this.cards = cards;
        this.faces = faces;
        this.numbers = numbers;
    }

    /**
     * What a drawdown would cost if the money went out today. Nothing is stored; what is left of the line is not looked at.
     *
     * @throws LendingException ORDER_UNKNOWN, LINE_NOT_APPROVED if it was refused, AMOUNT_NOT_ALLOWED, TERM_NOT_ALLOWED
     */
    public LoanQuote quote(long accountId, String orderNo, Money amount, int months) {
        CreditLineApplication line = lineApplications.get(accountId, orderNo);
        if (line.status() == CreditLineApplication.Status.REJECTED) {
            throw new LendingException(CreditLineError.LINE_NOT_APPROVED);
        }
        LoanProduct product = products.get(line.productId());
        return quotes.quote(product, wish(product, amount, months));
    }

    /**
     * Applies for a drawdown out of an approved line. Those of one line happen one after the other; each uses up one
     * passed liveness check, so that a request sent twice borrows once.
     *
     * @throws LendingException ORDER_UNKNOWN, LINE_NOT_APPROVED, LINE_EXPIRED, CARD_NOT_SIGNED, LIVENESS_MISSING,
     *     PRODUCT_UNKNOWN, AMOUNT_NOT_ALLOWED, TERM_NOT_ALLOWED, CREDIT_LINE_CLOSED, CREDIT_LIMIT_EXCEEDED with what is left
     */
    @RetriedTransaction
    public Drawdown submit(long accountId, String orderNo, Money amount, int months) {
        CreditLineApplication line = lineApplications.lockApproved(accountId, orderNo);
        requireCard(accountId);
        FaceCheck face = faces.use(accountId).orElseThrow(() -> new LendingException(CreditLineError.LIVENESS_MISSING));
        LoanProduct product = products.get(line.productId());
        LoanApplication loan = loanApplications.submit(application(accountId, product, amount, months));
        Drawdown drawdown =
                new Drawdown(loan.id(), line.id(), number(line), numbers.drawdownNo(), face.id(), face.flowId());
        mapper.insert(drawdown);
        eraseIfDecided(drawdown, loan.status());
        return drawdown;
    }

    /**
     * The account's own drawdown.
     *
     * @throws LendingException ORDER_UNKNOWN
     */
    public Drawdown get(long accountId, String orderNo) {
        return find(accountId, orderNo).orElseThrow(() -> new LendingException(CreditLineError.ORDER_UNKNOWN));
    }

    /** The account's own drawdown; empty also for a line out of which nothing was drawn yet. */
    public Optional<Drawdown> find(long accountId, String orderNo) {
        return Optional.ofNullable(mapper.findOwn(accountId, orderNo));
    }

    /** The newest drawdown of each line that has one, by the application for the line. */
    public Map<Long, Drawdown> newest(Collection<Long> creditLineApplicationIds) {
        List<Drawdown> found =
                creditLineApplicationIds.isEmpty() ? List.of() : mapper.listNewest(creditLineApplicationIds);
        return found.stream().collect(Collectors.toMap(Drawdown::creditLineApplicationId, Function.identity()));
    }

    /** Newest first, 100 at most. */
    public List<Drawdown> list(long accountId) {
        return mapper.list(accountId, false, MAX_LISTED);
    }

    /** Those that are being repaid, newest first, 100 at most. */
    public List<Drawdown> listRunning(long accountId) {
        return mapper.list(accountId, true, MAX_LISTED);
    }

    /** The picture has served once the drawdown is decided; what the rules left open an operator decides later. */
    @EventListener
    void on(StatusChanged change) {
        Drawdown drawdown = mapper.find(change.applicationId());
        if (drawdown != null) {
            eraseIfDecided(drawdown, change.to());
        }
    }

    private void requireCard(long accountId) {
        boolean signed = cards.findDefault(accountId)
                .filter(card -> card.agreementNo() != null)
                .isPresent();
        if (!signed) {
            throw new LendingException(CreditLineError.CARD_NOT_SIGNED);
        }
    }

    private String number(CreditLineApplication line) {
        return mapper.count(line.id()) == 0 ? line.orderNo() : numbers.orderNo();
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

    private void eraseIfDecided(Drawdown drawdown, LoanStatus status) {
        switch (status) {
            case APPROVED, REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, CANCELLED -> faces.erase(drawdown.faceCheckId());
            case SUBMITTED, UNDER_REVIEW, DISBURSING, DISBURSEMENT_FAILED, ACTIVE, OVERDUE, SETTLED -> {}
        }
    }
}
