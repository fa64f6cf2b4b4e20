package org.loanhub.repayment;

import java.util.ArrayList;
import java.util.List;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.ledger.WalletKind;
import org.loanhub.loan.InstallmentShare;
import org.loanhub.loan.Loan;
import org.loanhub.loan.LoanAccounting;
import org.loanhub.payment.PaymentOrder;
import org.springframework.stereotype.Component;

/** Writes repayments with their parts, and books them. Within the caller's transaction, which has locked the loan. */
@Component
class RepaymentBooking {

    private final RepaymentMapper mapper;
    private final LoanAccounting loans;
    private final Ledger ledger;
    private final BusinessTime time;

    RepaymentBooking(RepaymentMapper mapper, LoanAccounting loans, Ledger ledger, BusinessTime time) {
        this.mapper = mapper;
        this.loans = loans;
        this.ledger = ledger;
        this.time = time;
    }

    /** Stores what an order pays of which installment; nothing is booked yet. @return the repayment's id */
    long store(PaymentOrder order, RepaymentScope scope, List<InstallmentShare> parts) {
        GeneratedId id = new GeneratedId();
        mapper.insert(order, scope, AmountDue.of(parts).total(), id);
        mapper.insertParts(id.value(), parts);
        return id.value();
    }

    /**
     * Takes a stored repayment off what is owed, and moves its money.
     *
     * @param parts of the repayment
     * @param settles whether nothing is owed afterwards
     * @param more transfers beside those of the parts
     * @return false if it does not fit what is owed; nothing is changed then
     */
    boolean book(Loan loan, long repaymentId, List<InstallmentShare> parts, boolean settles, List<TransferOrder> more) {
        if (!loans.pay(loan, parts, settles)) {
            return false;
        }
        long loanWallet = ledger.walletOf(WalletKind.LOAN, loan.id());
        List<TransferOrder> transfers =
                new ArrayList<>(RepaymentTransfers.of(repaymentId, loanWallet, AmountDue.of(parts)));
        transfers.addAll(more);
        ledger.transferAll(transfers);
        mapper.markBooked(repaymentId, time.now());
        return true;
    }
}
