package org.loanhub.repayment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.ledger.WalletKind;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.schedule.DatedReceipt;
import org.loanhub.schedule.Statement;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down what is owed of a loan, and what its receipts pay, as the one function {@link Statement} says. What became known late
 * is so applied as of the day on which it happened: what was booked otherwise is reversed.
 */
@Service
public class LoanReplay {

    private final ReceiptMapper mapper;
    private final AllocationWriter allocations;
    private final LoanAccounting loans;
    private final Ledger ledger;
    private final ApplicationEventPublisher events;

    LoanReplay(
            ReceiptMapper mapper,
            AllocationWriter allocations,
            LoanAccounting loans,
            Ledger ledger,
            ApplicationEventPublisher events) {
        this.mapper = mapper;
        this.allocations = allocations;
        this.loans = loans;
        this.ledger = ledger;
        this.events = events;
    }

    /**
     * Brings a loan up to a day: penalty, days past due, unapplied money that pays what fell due, status. Again for the same day,
     * or for an earlier one, changes nothing.
     *
     * @param loan locked
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Statement bringUpTo(Loan loan, LocalDate day) {
        return bringUpTo(loan, day, List.of(), List.of());
    }

    /**
     * @param before movements that bring in what is applied now
     * @param after movements that take away what is applied no longer
     */
    Statement bringUpTo(Loan loan, LocalDate day, List<TransferOrder> before, List<TransferOrder> after) {
        List<Receipt> receipts = mapper.listOfLoan(loan.id());
        List<DatedReceipt> dated = receipts.stream()
                .filter(receipt -> !receipt.isReversed())
                .map(Receipt::dated)
                .toList();
        Statement statement = loans.statement(loan, dated, day);
        loans.write(loan, statement);
        List<TransferOrder> transfers = new ArrayList<>(before);
        if (!receipts.isEmpty()) {
            transfers.addAll(allocations.become(loan, receipts, unapplied(loan.accountId()), statement));
            receipts.forEach(receipt -> updateStatus(receipt, statement));
        }
        transfers.addAll(after);
        if (!transfers.isEmpty()) {
            ledger.transferAll(transfers);
        }
        events.publishEvent(new LoanBroughtUp(loan.id(), statement));
        return statement;
    }

    long unapplied(long accountId) {
        return ledger.openWalletUnlessThere(WalletKind.UNAPPLIED, accountId);
    }

    private void updateStatus(Receipt receipt, Statement statement) {
        Money left = receipt.total().minus(statement.used(receipt.channelNo()));
        ReceiptStatus status = left.isZero() ? ReceiptStatus.APPLIED : ReceiptStatus.UNAPPLIED;
        if (!receipt.isReversed() && receipt.status() != status) {
            mapper.updateStatus(receipt.id(), status);
        }
    }
}
