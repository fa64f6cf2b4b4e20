package org.loanhub.kyc;

import java.time.Instant;
import java.util.UUID;
import org.loanhub.gateway.CardBin;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;

/** A card that its bank has just confirmed, to be stored. */
record VerifiedCard(
        String publicId,
        long accountId,
        BankCardNumber cardNo,
        String lookup,
        MobileNumber mobile,
        String bankCode,
        String bankName,
        Instant verifiedAt) {

    static VerifiedCard of(CardClaim claim, CardBin.Known bin, Instant now) {
        return new VerifiedCard(
                UUID.randomUUID().toString(),
                claim.accountId(),
                claim.cardNo(),
                claim.lookup(),
                claim.mobile(),
                bin.bankCode(),
                bin.bankName(),
                now);
    }
}
