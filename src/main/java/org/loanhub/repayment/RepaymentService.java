package org.loanhub.repayment;

import java.util.List;
import java.util.Optional;
import org.loanhub.gateway.DebitResult;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Page;
import org.loanhub.loan.Installment;
import org.loanhub.loan.InstallmentOfLoan;
import org.loanhub.loan.LoanService;
import org.loanhub.payment.CardPayer;
import org.loanhub.payment.DebitSender;
import org.loanhub.payment.Payers;
import org.loanhub.payment.PaymentOrder;
import org.loanhub.payment.PaymentOrderStatus;
import org.loanhub.payment.PaymentPolling;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes repayments from the borrower's signed card, and reads all repayments. */
@Service
public class RepaymentService {

    private final DebitOwner owner;
    private final DebitSender sender;
    private final PaymentPolling polling;
    private final RepaymentMapper mapper;
    private final LoanService loans;
    private final Payers payers;
    private final BusinessTime time;

    RepaymentService(
            DebitOwner owner,
            DebitSender sender,
            PaymentPolling polling,
            RepaymentMapper mapper,
            LoanService loans,
            Payers payers,
            BusinessTime time) {
        this.owner = owner;
        this.sender = sender;
        this.polling = polling;
        this.mapper = mapper;
        this.loans = loans;
        this.payers = payers;
        this.time = time;
    }

    /**
     * Debits the borrower's default card. While an order of the loan is open no second one is made: its end is asked for,
     * and it is answered as it is. Refuses to run inside a transaction.
     *
     * @param installmentId UUID text of one of the account's installments
     * @return SUCCEEDED when it is booked, OPEN when its end is unknown and it may be paid soon
     * @throws LendingException INSTALLMENT_UNKNOWN, ALREADY_PAID, EARLIER_INSTALLMENT_OPEN (CURRENT only), NO_SIGNED_CARD,
     *     BALANCE_TOO_LOW, DEBIT_REFUSED
     */
    @Transactional(propagation = Propagation.NEVER)
    public Repayment pay(long accountId, String installmentId, RepaymentScope scope) {
        InstallmentOfLoan target = loans.getInstallment(accountId, installmentId);
        Optional<Repayment> left = owner.findOpen(target.loan().id()).map(this::asked);
        if (left.isPresent() && mayPay(left.get().status())) {
            return left.get();
        }
        CardPayer payer = payers.findWithDefaultCard(accountId)
                .filter(CardPayer::isSigned)
                .orElseThrow(() -> new LendingException(RepaymentError.NO_SIGNED_CARD));
        DebitOwner.Begun begun =
                owner.begin(target.loan().id(), target.installment().id(), scope, payer.cardId());
        if (begun.isNew()) {
            send(begun.order(), payer);
        }
        return mapper.get(begun.order().id());
    }

    /**
     * What {@link #pay} would take today.
     *
     * @throws LendingException INSTALLMENT_UNKNOWN, ALREADY_PAID, EARLIER_INSTALLMENT_OPEN
     */
    public AmountDue due(long accountId, String installmentId, RepaymentScope scope) {
        InstallmentOfLoan target = loans.getInstallment(accountId, installmentId);
        List<Installment> unpaid = loans.installments(target.loan().id()).stream()
                .filter(installment -> !installment.isPaid())
                .toList();
        return AmountDue.of(DueParts.of(scope, unpaid, target.installment().id(), time.today()));
    }

    /** Whether a debit of the loan is on its way whose end is not known. */
    public boolean isOpen(long loanId) {
        return owner.findOpen(loanId).isPresent();
    }

    /**
     * What an account has paid, newest first.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public Page<Repayment> page(long accountId, int pageNumber, int pageSize) {
        long before = (pageNumber - 1L) * pageSize;
        return new Page<>(mapper.listOfAccount(accountId, before, pageSize), mapper.countOfAccount(accountId));
    }

    /** All repayments of a loan, newest first, 200 at most: debits, and what was paid on the cashier page. */
    public List<Repayment> list(long loanId) {
        return mapper.listOfLoan(loanId);
    }

    /**
     * Debits whose end is not known, oldest first.
     *
     * @param after the last id of the page before, 0 for the first
     */
    public List<Repayment> listOpen(long after, int limit) {
        return mapper.listOpen(after, limit);
    }

    private Repayment asked(PaymentOrder order) {
        polling.ask(order);
        return mapper.get(order.id());
    }

    private static boolean mayPay(PaymentOrderStatus status) {
        return status.isOpen() || status == PaymentOrderStatus.SUCCEEDED;
    }

    private void send(PaymentOrder order, CardPayer payer) {
        sender.send(order, payer.payer(), payer.agreementNo()).ifPresent(reason -> {
            throw new LendingException(error(reason));
        });
    }

    private static RepaymentError error(DebitResult.Reason reason) {
        return switch (reason) {
            case BALANCE_TOO_LOW -> RepaymentError.BALANCE_TOO_LOW;
            case OTHER -> RepaymentError.DEBIT_REFUSED;
        };
    }
}
