package org.loanhub.kyc;

import java.time.Instant;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.PersonalText;

@Mapper
interface BankCardMapper {

    @Nullable
    BankCard find(@Param("accountId") long accountId, @Param("cardId") long cardId);

    @Nullable
    BankCard findByNumber(@Param("accountId") long accountId, @Param("lookup") String lookup);

    @Nullable
    BankCard findDefault(@Param("accountId") long accountId);

    List<BankCard> listVerified(@Param("accountId") long accountId);

    /** Adds the card, or takes the new particulars of one that is there. */
    void save(@Param("card") VerifiedCard card);

    long getId(@Param("accountId") long accountId, @Param("lookup") String lookup);

    /** Keeps others from changing the account's cards until the transaction ends. Null if nobody is there. */
    @Nullable
    Long lockPerson(@Param("accountId") long accountId);

    void clearDefault(@Param("accountId") long accountId);

    int setDefault(@Param("accountId") long accountId, @Param("cardId") long cardId);

    void startSigning(@Param("cardId") long cardId, @Param("token") PersonalText token, @Param("until") Instant until);

    @Nullable
    PersonalText findSigningToken(@Param("cardId") long cardId);

    int takeSigningTry(@Param("cardId") long cardId, @Param("most") int most, @Param("now") Instant now);

    void endSigning(@Param("cardId") long cardId);

    void setAgreement(@Param("cardId") long cardId, @Param("agreementNo") String agreementNo);
}
