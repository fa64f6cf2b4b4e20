package org.loanhub.referral;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.BusinessTime;
import org.loanhub.kernel.GeneratedId;
import org.loanhub.kernel.LendingException;
import org.loanhub.kernel.LookupKey;
import org.loanhub.transaction.RetriedTransaction;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;

/** Takes leads and moves them from state to state. */
@Service
public class LeadService {

    private static final Duration SAME_WITHIN = Duration.ofHours(24);
    private static final int MAX_LISTED = 1000;

    private final LeadMapper mapper;
    private final LookupKey lookup;
    private final BusinessTime time;

    LeadService(LeadMapper mapper, LookupKey lookup, BusinessTime time) {
        this.mapper = mapper;
        this.lookup = lookup;
        this.time = time;
    }

    /**
     * Stores a lead. Of several equal ones at once, one is stored.
     *
     * @return its id
     * @throws LendingException LEAD_TAKEN if this officer handed over the same national id and kind of loan less than 24
     *     hours ago, whatever became of it
     */
    @RetriedTransaction
    public long handOver(long officerId, NewLead lead) {
        LeadKey key = LeadKey.of(lookup, officerId, lead);
        Instant now = time.now();
        mapper.lockTurn(key, now);
        if (mapper.countSame(key, now.minus(SAME_WITHIN)) > 0) {
            throw new LendingException(ReferralError.LEAD_TAKEN);
        }
        GeneratedId id = new GeneratedId();
        mapper.insert(key, lead, now, id);
        mapper.insertChange(id.value(), null, LeadState.NEW, Actor.officer(officerId), "", now);
        return id.value();
    }

    /**
     * Gives a lead to an operator, or to another one.
     *
     * @throws LendingException LEAD_UNKNOWN, LEAD_ELSEWHERE
     */
    @RetriedTransaction
    public void assign(long leadId, String assignee, Actor operator) {
        move(leadId, LeadState.ASSIGNED, assignee, null, operator, assignee);
    }

    /** @throws LendingException LEAD_UNKNOWN, LEAD_ELSEWHERE */
    @RetriedTransaction
    public void contacted(long leadId, Actor operator, String note) {
        move(leadId, LeadState.CONTACTED, null, null, operator, note);
    }

    /** @throws LendingException LEAD_UNKNOWN, LEAD_ELSEWHERE */
    @RetriedTransaction
    public void accept(long leadId, Actor operator, String note) {
        move(leadId, LeadState.ACCEPTED, null, null, operator, note);
    }

    /**
     * @param note why, at most 255 characters
     * @throws LendingException LEAD_UNKNOWN, LEAD_ELSEWHERE
     */
    @RetriedTransaction
    public void reject(long leadId, Actor operator, String note) {
        move(leadId, LeadState.REJECTED, null, null, operator, note);
    }

    /**
     * The customer has applied.
     *
     * @throws LendingException LEAD_UNKNOWN, LEAD_ELSEWHERE, LEAD_APPLICATION_UNUSABLE
     */
    @RetriedTransaction
    public void convert(long leadId, long applicationId, Actor operator) {
        try {
            move(leadId, LeadState.CONVERTED, null, applicationId, operator, "");
        } catch (DataIntegrityViolationException noneOrTaken) {
            throw new LendingException(ReferralError.LEAD_APPLICATION_UNUSABLE);
        }
    }

    /** @throws LendingException LEAD_UNKNOWN */
    public Lead get(long leadId) {
        LeadRow row = mapper.find(leadId);
        if (row == null) {
            throw new LendingException(ReferralError.LEAD_UNKNOWN);
        }
        return row.toLead();
    }

    /**
     * Oldest first.
     *
     * @param afterId the last lead of the list before, 0 to begin
     * @param limit 1 to 1,000
     */
    public List<Lead> list(LeadState state, long afterId, int limit) {
        return mapper.listByState(state, afterId, Math.min(limit, MAX_LISTED)).stream()
                .map(LeadRow::toLead)
                .toList();
    }

    /** States without a lead are left out. */
    public List<LeadCount> counts() {
        return mapper.countByState();
    }

    /** What has happened to a lead, oldest first. */
    public List<LeadChange> history(long leadId) {
        return mapper.listChanges(leadId);
    }

    private void move(
            long leadId,
            LeadState to,
            @Nullable String assignee,
            @Nullable Long applicationId,
            Actor operator,
            String note) {
        LeadState from = get(leadId).state();
        Instant now = time.now();
        if (!from.canBecome(to) || mapper.updateState(leadId, from, to, assignee, applicationId, now) == 0) {
            throw new LendingException(ReferralError.LEAD_ELSEWHERE);
        }
        mapper.insertChange(leadId, from, to, operator, note, now);
    }
}
