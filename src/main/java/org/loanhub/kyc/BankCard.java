package org.loanhub.kyc;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;

/**
 * A debit card of the account's person.
 *
 * @param publicId UUID text
 * @param mobile the number that the bank knows; null while it was not asked for
 * @param bankCode eight digits of LianLian's list, such as {@code 01020000}
 * @param agreementNo under which LianLian may debit the card; null while it is not signed
 * @param isDefault whether loans are paid out to it; one card of the account at most
 * @param verifiedAt when bank or LianLian said that it is the person's; null while that is open
 */
public record BankCard(
        long id,
        String publicId,
        long accountId,
        BankCardNumber cardNo,
        @Nullable MobileNumber mobile,
        String bankCode,
        String bankName,
        @Nullable String agreementNo,
        boolean isDefault,
        @Nullable Instant verifiedAt) {}
