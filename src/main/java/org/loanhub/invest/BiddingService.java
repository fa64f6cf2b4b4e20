package org.loanhub.invest;

import java.time.Instant;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.Money;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.TransferKind;
import org.loanhub.ledger.TransferOrder;
import org.loanhub.ledger.WalletKind;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Service;

/** Takes bids; the one that fills a project starts its pay-back plans. */
@Service
public class BiddingService {

    private final ProjectMapper projects;
    private final BidMapper bids;
    private final PaybackPlanner planner;
    private final Ledger ledger;
    private final BusinessTime time;

    BiddingService(ProjectMapper projects, BidMapper bids, PaybackPlanner planner, Ledger ledger, BusinessTime time) {
        this.projects = projects;
        this.bids = bids;
        this.planner = planner;
        this.ledger = ledger;
        this.time = time;
    }

    /**
     * Takes the amount from the investor's wallet into the project's escrow. Exactly what is left fills the project.
     *
     * @throws LendingException PROJECT_UNKNOWN, PROJECT_NOT_BIDDING, PROJECT_LACKS_ROOM with what is left,
     *     INSUFFICIENT_BALANCE
     */
    @RetriedTransaction
    public Bid bid(long investorId, long projectId, Money amount) {
        Project project = lockBidding(projectId);
        if (amount.compareTo(project.room()) > 0) {
            throw new LendingException(InvestError.PROJECT_LACKS_ROOM, project.room());
        }
        Bid bid = record(investorId, projectId, amount);
        ledger.transfer(intoEscrow(bid));
        projects.addRaised(projectId, amount);
        if (amount.equals(project.room())) {
            fill(project);
        }
        return bid;
    }

    private Project lockBidding(long projectId) {
        Project project = projects.lock(projectId);
        if (project == null) {
            throw new LendingException(InvestError.PROJECT_UNKNOWN);
        }
        if (project.status() != ProjectStatus.BIDDING) {
            throw new LendingException(InvestError.PROJECT_NOT_BIDDING);
        }
        return project;
    }

    private Bid record(long investorId, long projectId, Money amount) {
        Instant now = now();
        GeneratedId id = new GeneratedId();
        bids.insert(projectId, investorId, amount, now, id);
        return new Bid(id.value(), projectId, investorId, amount, true, now);
    }

    private TransferOrder intoEscrow(Bid bid) {
        return TransferOrder.of(
                TransferKind.BID,
                bid.id(),
                ledger.walletOf(WalletKind.MEMBER, bid.investorId()),
                ledger.walletOf(WalletKind.PROJECT_ESCROW, bid.projectId()),
                bid.amount());
    }

    private void fill(Project project) {
        Instant now = now();
        if (projects.markFull(project.id(), now) != 1) {
            throw new IllegalStateException(
                    "project " + project.id() + " is locked, bidding, and yet cannot be filled");
        }
        planner.plan(project, now);
    }

    private Instant now() {
        return time.nowInSeconds();
    }
}
