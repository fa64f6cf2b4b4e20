package org.loanhub.console.audit;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.GeneratedId;

@Mapper
interface AuditMapper {

    void insert(@Param("entry") NewAuditEntry entry, @Param("now") Instant now, @Param("id") GeneratedId id);

    /** Changes nothing unless it is STARTED. */
    void finish(
            @Param("id") long id,
            @Param("subject") @Nullable String subject,
            @Param("outcome") AuditOutcome outcome,
            @Param("reason") @Nullable String reason);

    /**
     * Newest first.
     *
     * @param operatorId null for everybody
     * @param from inclusive, null for no bound
     * @param to exclusive, null for no bound
     * @param after the last id of the page before, or Long.MAX_VALUE
     */
    List<AuditEntry> list(
            @Param("operatorId") @Nullable Long operatorId,
            @Param("from") @Nullable Instant from,
            @Param("to") @Nullable Instant to,
            @Param("after") long after,
            @Param("most") int most);
}
