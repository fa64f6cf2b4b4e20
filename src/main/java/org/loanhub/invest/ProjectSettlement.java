package org.loanhub.invest;

import java.time.Instant;
import java.util.List;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.LendingException;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.ledger.WalletKind;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Component;

/** What end-of-day work does to one project at a time, each step in a transaction of its own. */
@Component
class ProjectSettlement {

    private final ProjectMapper projects;
    private final BidMapper bids;
    private final PaybackMapper paybacks;
    private final Ledger ledger;
    private final BusinessTime time;

    ProjectSettlement(
            ProjectMapper projects, BidMapper bids, PaybackMapper paybacks, Ledger ledger, BusinessTime time) {
        this.projects = projects;
        this.bids = bids;
        this.paybacks = paybacks;
        this.ledger = ledger;
        this.time = time;
    }

    /** Closes a project that was not filled in time and gives every bid back. */
    @RetriedTransaction
    void refund(long projectId) {
        projects.lock(projectId);
        List<Bid> refunded = bids.listValid(projectId);
        if (projects.close(projectId) == 0) {
            return;
        }
        bids.invalidate(projectId);
        long escrow = ledger.walletOf(WalletKind.PROJECT_ESCROW, projectId);
        ledger.transferAll(refunded.stream()
                .map(bid -> TransferOrder.of(
                        TransferKind.BID_REFUND, bid.id(), escrow, walletOfMember(bid.investorId()), bid.amount()))
                .toList());
    }

    /** Hands a full project's money to its borrower. */
    @RetriedTransaction
    void disburse(long projectId) {
        Project project = projects.lock(projectId);
        if (project == null || projects.markPaidOut(projectId, now()) == 0) {
            return;
        }
        long escrow = ledger.walletOf(WalletKind.PROJECT_ESCROW, projectId);
        ledger.transfer(TransferOrder.of(
                TransferKind.PROJECT_PAYOUT,
                projectId,
                escrow,
                walletOfMember(project.borrowerId()),
                project.raised()));
    }

    /**
     * Pays one installment to all its investors, or to none.
     *
     * @throws LendingException INSUFFICIENT_BALANCE if the borrower's wallet does not hold enough
     */
    @RetriedTransaction
    void collect(DueInstallment due) {
        Project project = projects.lock(due.projectId());
        List<Payback> open = paybacks.listOpen(due.projectId(), due.installmentNumber());
        if (project == null || open.isEmpty()) {
            return;
        }
        long borrower = walletOfMember(project.borrowerId());
        ledger.transferAll(open.stream()
                .map(part -> TransferOrder.of(
                        TransferKind.PAYBACK, part.id(), borrower, walletOfMember(part.investorId()), part.total()))
                .toList());
        finish(due, open.size());
    }

    private void finish(DueInstallment due, int parts) {
        if (paybacks.markPaid(due.projectId(), due.installmentNumber(), now()) != parts) {
            throw new IllegalStateException("installments changed while their project was locked: " + due);
        }
        if (paybacks.countOpen(due.projectId()) == 0) {
            projects.markRepaid(due.projectId());
        }
    }

    private long walletOfMember(long accountId) {
        return ledger.walletOf(WalletKind.MEMBER, accountId);
    }

    private Instant now() {
        return time.nowInSeconds();
    }
}
