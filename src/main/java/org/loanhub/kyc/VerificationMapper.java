package org.loanhub.kyc;

import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

@Mapper
interface VerificationMapper {

    /** @param mobileLookup of the account's number */
    VerificationRow get(@Param("accountId") long accountId, @Param("mobileLookup") String mobileLookup);
}
