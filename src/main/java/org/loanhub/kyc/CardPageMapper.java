package org.loanhub.kyc;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.gateway.CardBin;
import org.loanhub.kernel.BankCardNumber;

@Mapper
interface CardPageMapper {

    /** Adds the card as one that waits for LianLian's word; one that is there stays. */
    void savePending(
            @Param("publicId") String publicId,
            @Param("accountId") long accountId,
            @Param("cardNo") BankCardNumber cardNo,
            @Param("lookup") String lookup,
            @Param("bin") CardBin.Known bin,
            @Param("now") Instant now);

    void startSigning(
            @Param("accountId") long accountId, @Param("lookup") String lookup, @Param("startedAt") Instant startedAt);

    /** Cards whose holder was sent to the page and that are not signed, the latest first. */
    List<Long> listPending(@Param("accountId") long accountId);

    @Nullable
    Long findByAgreement(@Param("accountId") long accountId, @Param("agreementNo") String agreementNo);

    int sign(@Param("cardId") long cardId, @Param("agreementNo") String agreementNo, @Param("now") Instant now);
}
