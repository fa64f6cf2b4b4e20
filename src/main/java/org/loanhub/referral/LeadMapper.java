package org.loanhub.referral;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.Actor;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface LeadMapper {

    /** Keeps others from counting the same leads until the transaction ends. */
    void lockTurn(@Param("key") LeadKey key, @Param("now") Instant now);

    int countSame(@Param("key") LeadKey key, @Param("since") Instant since);

    void insert(
            @Param("key") LeadKey key,
            @Param("lead") NewLead lead,
            @Param("now") Instant now,
            @Param("id") GeneratedId id);

    /**
     * @param assignee null leaves it as it is
     * @param applicationId null leaves it as it is
     * @return 0 if the lead is in another state by now
     */
    int updateState(
            @Param("id") long id,
            @Param("from") LeadState from,
            @Param("to") LeadState to,
            @Param("assignee") @Nullable String assignee,
            @Param("applicationId") @Nullable Long applicationId,
            @Param("now") Instant now);

    void insertChange(
            @Param("leadId") long leadId,
            @Param("from") @Nullable LeadState from,
            @Param("to") LeadState to,
            @Param("changedBy") Actor changedBy,
            @Param("note") String note,
            @Param("now") Instant now);

    @Nullable
    LeadRow find(@Param("id") long id);

    List<LeadRow> listByState(
            @Param("state") LeadState state, @Param("afterId") long afterId, @Param("limit") int limit);

    List<LeadCount> countByState();

    List<LeadChange> listChanges(@Param("leadId") long leadId);
}
