package org.loanhub.application;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.Channel;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.kernel.Term;
import org.loanhub.kyc.BankCard;
import org.loanhub.kyc.Verification;
import org.loanhub.kyc.VerificationService;
import org.loanhub.product.LoanProduct;
import org.loanhub.product.LoanProductService;
import org.loanhub.product.LoanPurpose;
import org.loanhub.product.OtherLoans;
import org.loanhub.schedule.RepaymentMethod;
import org.springframework.stereotype.Service;

/**
 * Loans of channels with one product. The borrower names amount and days only; everything else is the product's default,
 * and the loan is paid back in one sum. The checks come in a fixed order (docs/reference/wukong-server.md, part 3,
 * loan-confirm).
 */
@Service
public class ShortTermLoanService {

    private static final Duration AFTER_REJECTION = Duration.ofHours(24);

    private final LoanProductService products;
    private final LoanQuoteService quotes;
    private final CreditLines lines;
    private final VerificationService verifications;
    private final ApplicationService applications;
    private final ApplicationMapper mapper;
    private final LoanRecordMapper records;
    private final BusinessTime time;

    ShortTermLoanService(
            LoanProductService products,
            LoanQuoteService quotes,
            CreditLines lines,
            VerificationService verifications,
            ApplicationService applications,
            ApplicationMapper mapper,
            LoanRecordMapper records,
            BusinessTime time) {
        this.products = products;
        this.quotes = quotes;
        this.lines = lines;
        this.verifications = verifications;
        this.applications = applications;
        this.mapper = mapper;
        this.records = records;
        this.time = time;
    }

    /** The channel's product. @throws LendingException NOT_OFFERED */
    public LoanProduct product(Channel channel) {
        return products.list(channel).stream()
                .findFirst()
                .orElseThrow(() -> new LendingException(ShortTermLoanError.NOT_OFFERED));
    }

    /** What a loan of the product's default amount and days would cost anybody. @throws LendingException NOT_OFFERED */
    public LoanQuote example(Channel channel) {
        LoanProduct product = product(channel);
        return quotes.quote(product, wish(product, product.defaultAmount(), product.defaultDays()));
    }

    /**
     * What this borrower's loan would cost.
     *
     * @param amount null if there is none, or it is no amount; likewise {@code days}
     * @throws LendingException the first of BARRED, IDENTITY_NEEDED, PROFILE_NEEDED, CARD_NEEDED, MOBILE_NEEDED, AMOUNT_NEEDED,
     *     DAYS_NEEDED, CREDIT_LINE_CLOSED, UNFINISHED_LOAN if a running loan leaves too little, CREDIT_LIMIT_EXCEEDED,
     *     AMOUNT_NOT_ALLOWED, TERM_NOT_ALLOWED
     */
    public ShortTermLoanQuote quote(long accountId, Channel channel, @Nullable Money amount, @Nullable Integer days) {
        BankCard card = requireChecked(verifications.get(accountId));
        if (amount == null) {
            throw new LendingException(ShortTermLoanError.AMOUNT_NEEDED);
        }
        if (days == null) {
            throw new LendingException(ShortTermLoanError.DAYS_NEEDED);
        }
        requireFree(accountId, lines.get(accountId, channel), amount);
        LoanProduct product = product(channel);
        return new ShortTermLoanQuote(quotes.quote(product, wish(product, amount, days)), card);
    }

    /**
     * Applies for the loan, which the rules decide at once.
     *
     * @throws LendingException as {@link #quote}, then UNFINISHED_LOAN, REJECTED_OF_LATE
     */
    public LoanApplication submit(long accountId, Channel channel, @Nullable Money amount, @Nullable Integer days) {
        LoanQuote quote = quote(accountId, channel, amount, days).quote();
        refuseUnfinished(accountId);
        Instant rejectedAt = records.findLastRejection(accountId);
        if (rejectedAt != null && time.now().isBefore(rejectedAt.plus(AFTER_REJECTION))) {
            throw new LendingException(ShortTermLoanError.REJECTED_OF_LATE);
        }
        return applications.submit(application(accountId, quote.product(), amount, days), quote);
    }

    /** @return the card that the money goes to */
    private static BankCard requireChecked(Verification borrower) {
        refuseIf(borrower.blacklisted(), ShortTermLoanError.BARRED);
        refuseIf(!borrower.isIdentityVerified(), ShortTermLoanError.IDENTITY_NEEDED);
        refuseIf(!borrower.isProfileComplete(), ShortTermLoanError.PROFILE_NEEDED);
        BankCard card = borrower.defaultCard();
        if (card == null) {
            throw new LendingException(ShortTermLoanError.CARD_NEEDED);
        }
        refuseIf(!borrower.mobileVerified(), ShortTermLoanError.MOBILE_NEEDED);
        return card;
    }

    /** A limit that a running loan has used up is no reason that a borrower would understand: the loan is. */
    private void requireFree(long accountId, CreditLine line, Money amount) {
        if (line.state() != CreditLine.State.OPEN) {
            throw new LendingException(ApplicationError.CREDIT_LINE_CLOSED);
        }
        if (amount.compareTo(line.available()) > 0) {
            refuseUnfinished(accountId);
            throw new LendingException(ApplicationError.CREDIT_LIMIT_EXCEEDED, line.available());
        }
    }

    private void refuseUnfinished(long accountId) {
        if (mapper.countUnfinished(accountId) > 0) {
            throw new LendingException(ApplicationError.UNFINISHED_LOAN);
        }
    }

    private static void refuseIf(boolean lacking, ShortTermLoanError error) {
        if (lacking) {
            throw new LendingException(error);
        }
    }

    private static NewApplication application(
            long accountId, LoanProduct product, @Nullable Money amount, @Nullable Integer days) {
        return new NewApplication(
                accountId,
                product.channel(),
                product.publicId(),
                wish(product, amount, days),
                LoanPurpose.NOT_ASKED,
                OtherLoans.NOT_ASKED,
                null,
                null,
                List.of());
    }

    private static LoanWish wish(LoanProduct product, @Nullable Money amount, @Nullable Integer days) {
        return new LoanWish(
                amount,
                product.defaultRate(),
                days,
                Term.Unit.DAY,
                product.defaultInterval(),
                product.defaultIntervalUnit(),
                RepaymentMethod.BULLET);
    }
}
