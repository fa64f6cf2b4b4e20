package org.loanhub.repayment;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.loanhub.gateway.OrderState;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.SystemWallet;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.loan.LoanError;
import org.loanhub.loan.LoanService;
import org.loanhub.payment.PaymentAlert;
import org.loanhub.payment.PaymentNotice;
import org.loanhub.payment.UnknownMoney;
import org.loanhub.transaction.RetriedTransaction;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Keeps money of which we know no order: it is in the books, and of nobody until a person says whose it is. */
@Service
public class SuspenseService implements UnknownMoney {

    private static final Logger LOG = LoggerFactory.getLogger(SuspenseService.class);
    private static final int MAX_ORDER_NO_LENGTH = 64;
    private static final int MAX_SHOWN = 100;

    private final ReceiptMapper mapper;
    private final LoanService loans;
    private final LoanAccounting accounting;
    private final LoanReplay replay;
    private final Ledger ledger;
    private final BusinessTime time;

    SuspenseService(
            ReceiptMapper mapper,
            LoanService loans,
            LoanAccounting accounting,
            LoanReplay replay,
            Ledger ledger,
            BusinessTime time) {
        this.mapper = mapper;
        this.loans = loans;
        this.accounting = accounting;
        this.replay = replay;
        this.ledger = ledger;
        this.time = time;
    }

    @Override
    @RetriedTransaction
    public PaymentNotice keep(OrderState state) {
        Receipt known = mapper.lockByChannelNo(ReceiptBooking.channelNo(state));
        if (known == null) {
            book(state);
        } else if (!known.orderNo().equals(cut(state.orderNo()))) {
            return PaymentNotice.notBooked(PaymentAlert.Kind.DUPLICATE_NUMBER);
        }
        return new PaymentNotice(PaymentAlert.Kind.UNKNOWN_ORDER, state.amount() + " in suspense");
    }

    private void book(OrderState state) {
        LocalDate today = time.today();
        NewReceipt receipt = new NewReceipt(
                ReceiptBooking.channelNo(state),
                cut(state.orderNo()),
                null,
                null,
                null,
                Objects.requireNonNull(state.amount()),
                Optional.ofNullable(state.settledOn())
                        .filter(day -> !day.isAfter(today))
                        .orElse(today),
                ReceiptIntent.NONE,
                ReceiptStatus.SUSPENSE);
        GeneratedId id = new GeneratedId();
        mapper.insert(receipt, time.now(), id);
        ledger.transferAll(new RepaymentTransfers(id.value(), SystemWallet.SUSPENSE.id())
                .in(receipt.amount(), ReceiptIntent.NONE.couponAmount()));
    }

    /** What is of nobody yet, the oldest first, 100 at most. */
    public List<Receipt> list() {
        return mapper.listByStatus(ReceiptStatus.SUSPENSE, MAX_SHOWN);
    }

    /**
     * A person says whose money it is: it pays that loan as of its value date, and what is left is the borrower's.
     *
     * @throws LendingException LOAN_UNKNOWN, NOT_IN_SUSPENSE
     */
    @RetriedTransaction
    public void assign(long receiptId, String contractNo, Actor operator) {
        Loan loan = loans.findByContractNo(contractNo)
                .flatMap(found -> accounting.lock(found.id()))
                .orElseThrow(() -> new LendingException(LoanError.LOAN_UNKNOWN));
        Receipt receipt = mapper.lock(receiptId);
        if (receipt == null || mapper.assign(receiptId, loan) == 0) {
            throw new LendingException(RepaymentError.NOT_IN_SUSPENSE);
        }
        LOG.info("{} assigns receipt {} to loan {}", operator, receiptId, loan.id());
        TransferOrder move = new TransferOrder(
                TransferKind.SUSPENSE_ASSIGNMENT + "-" + receiptId,
                TransferKind.SUSPENSE_ASSIGNMENT,
                receiptId,
                SystemWallet.SUSPENSE.id(),
                replay.unapplied(loan.accountId()),
                receipt.amount());
        replay.bringUpTo(loan, time.today(), List.of(move), List.of());
        accounting.tellRepaid(loan, receipt.amount());
    }

    private static String cut(String orderNo) {
        return orderNo.substring(0, Math.min(MAX_ORDER_NO_LENGTH, orderNo.length()));
    }
}
