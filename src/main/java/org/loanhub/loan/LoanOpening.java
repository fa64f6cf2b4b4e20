package org.loanhub.loan;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.loanhub.application.LoanApplication;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.SystemWallet;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.ledger.WalletKind;
import org.loanhub.product.LoanProductService;
import org.loanhub.schedule.AmortizationSchedule;
import org.springframework.stereotype.Component;

/**
 * Makes the loan of a disbursement that succeeded, and undoes it when the money comes back. Within the caller's
 * transaction.
 */
@Component
class LoanOpening {

    private static final int TOKEN_BYTES = 32;
    private static final int PREFIX_LENGTH = 4;

    private final LoanMapper mapper;
    private final LoanProductService products;
    private final Ledger ledger;
    private final BusinessTime time;
    private final SecureRandom random = new SecureRandom();

    LoanOpening(LoanMapper mapper, LoanProductService products, Ledger ledger, BusinessTime time) {
        this.mapper = mapper;
        this.products = products;
        this.ledger = ledger;
        this.time = time;
    }

    /** @return the loan's id */
    long open(LoanApplication application, long disbursementId, LocalDate startsOn) {
        Instant now = time.now();
        AmortizationSchedule schedule = AmortizationSchedule.of(application.termsFrom(startsOn));
        GeneratedId id = new GeneratedId();
        mapper.insert(row(application, disbursementId, schedule, now), id);
        List<NewInstallment> installments = schedule.lines().stream()
                .map(line -> NewInstallment.of(schedule, line))
                .toList();
        mapper.insertInstallments(id.value(), application.accountId(), installments);
        closeEmpty(id.value(), schedule, now);
        ledger.openWallet(WalletKind.LOAN, id.value());
        disburse(id.value(), disbursementId, application.amount());
        return id.value();
    }

    /**
     * The money came back: the loan is treated as if it had never been.
     *
     * @return false if something was repaid already; nothing is changed then
     */
    boolean undo(LoanRow loan) {
        long wallet = ledger.walletOf(WalletKind.LOAN, loan.id());
        boolean untouched = mapper.listInstallments(loan.id(), 0, Integer.MAX_VALUE).stream()
                .allMatch(installment -> installment.paid().equals(Money.ZERO));
        if (!untouched || mapper.voidLoan(loan.id(), time.now()) == 0) {
            return false;
        }
        ledger.transfer(TransferOrder.of(
                TransferKind.DISBURSEMENT_REVERSAL,
                loan.disbursementId(),
                SystemWallet.OUTSIDE.id(),
                wallet,
                loan.principal()));
        return true;
    }

    /** An installment without anything to pay is paid from the beginning. */
    private void closeEmpty(long loanId, AmortizationSchedule schedule, Instant now) {
        if (schedule.lines().stream().anyMatch(line -> line.total().isZero())) {
            mapper.closePaid(loanId, now);
        }
    }

    private LoanRow row(LoanApplication application, long disbursementId, AmortizationSchedule schedule, Instant now) {
        return new LoanRow(
                0,
                UUID.randomUUID().toString(),
                application.id(),
                application.accountId(),
                disbursementId,
                application.channel(),
                application.productId(),
                products.get(application.productId()).name(),
                contractNo(application, disbursementId, schedule.terms().startsOn()),
                contractToken(),
                application.amount(),
                application.rate().annualised().fraction(),
                schedule.annualisedRate().fraction(),
                application.term().length(),
                application.term().unit(),
                application.interval().length(),
                application.interval().unit(),
                application.method(),
                application.penalty().rate().fraction(),
                application.penalty().limitDays(),
                schedule.terms().startsOn(),
                now,
                null);
    }

    /** Such as {@code cash20171128000002}. */
    private static String contractNo(LoanApplication application, long disbursementId, LocalDate startsOn) {
        String prefix = application.channel().name().substring(0, PREFIX_LENGTH).toLowerCase(Locale.ROOT);
        return prefix + DateTimeFormatter.BASIC_ISO_DATE.format(startsOn) + "%06d".formatted(disbursementId);
    }

    private String contractToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void disburse(long loanId, long disbursementId, Money amount) {
        ledger.transfer(TransferOrder.of(
                TransferKind.DISBURSEMENT,
                disbursementId,
                ledger.walletOf(WalletKind.LOAN, loanId),
                SystemWallet.OUTSIDE.id(),
                amount));
    }
}
