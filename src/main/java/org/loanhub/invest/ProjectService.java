package org.loanhub.invest;

import java.time.Instant;
import java.util.List;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.ledger.Ledger;
import org.loanhub.ledger.WalletKind;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.stereotype.Service;

/** Adds, audits and lists projects. */
@Service
public class ProjectService {

    private final ProjectMapper mapper;
    private final Ledger ledger;
    private final BusinessTime time;

    ProjectService(ProjectMapper mapper, Ledger ledger, BusinessTime time) {
        this.mapper = mapper;
        this.ledger = ledger;
        this.time = time;
    }

    /** Adds a project that waits for its audit. Its place in the list is handed out under a lock, so that none is left out. */
    @RetriedTransaction
    public Project add(NewProject wanted) {
        long position = mapper.lockLastPosition() + 1;
        mapper.updateLastPosition(position);
        GeneratedId id = new GeneratedId();
        mapper.insert(wanted, position, now(), id);
        ledger.openWallet(WalletKind.PROJECT_ESCROW, id.value());
        return get(id.value());
    }

    /**
     * Opens a project for bidding, or refuses it.
     *
     * @throws LendingException PROJECT_UNKNOWN, PROJECT_NOT_UNDER_AUDIT
     */
    @RetriedTransaction
    public void audit(long projectId, boolean approved) {
        int changed = approved ? mapper.startBidding(projectId, now()) : mapper.refuse(projectId);
        if (changed == 0) {
            get(projectId);
            throw new LendingException(InvestError.PROJECT_NOT_UNDER_AUDIT);
        }
    }

    /** @throws LendingException PROJECT_UNKNOWN */
    public Project get(long projectId) {
        Project project = mapper.find(projectId);
        if (project == null) {
            throw new LendingException(InvestError.PROJECT_UNKNOWN);
        }
        return project;
    }

    /**
     * Projects in the order of their ids. Every page costs the same, however far back it is.
     *
     * @param pageNumber from 1
     * @param pageSize 1 to 100
     */
    public List<Project> list(long pageNumber, int pageSize) {
        long before = Math.multiplyExact(pageNumber - 1, (long) pageSize);
        return mapper.listAfterPosition(before, pageSize);
    }

    private Instant now() {
        return time.nowInSeconds();
    }
}
