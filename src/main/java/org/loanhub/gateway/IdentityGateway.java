package org.loanhub.gateway;

import org.loanhub.kernel.BankCardNumber;
import org.loanhub.kernel.MobileNumber;
import org.loanhub.kernel.NationalId;
import org.loanhub.kernel.RealName;

/**
 * Asks the registers of persons, cards and mobile numbers. Each question may be repeated; each costs money.
 *
 * <p>{@code reference} is our own number of the check, at most 64 characters and nothing personal: it goes to the call log.
 */
public interface IdentityGateway {

    /** Name and national id. */
    CheckOutcome realName(String reference, RealName name, NationalId nationalId);

    /** Name, national id and bank card. */
    CheckOutcome cardThree(String reference, RealName name, NationalId nationalId, BankCardNumber cardNo);

    /** Name, national id, bank card, and the mobile number that the bank knows. */
    CheckOutcome cardFour(
            String reference, RealName name, NationalId nationalId, BankCardNumber cardNo, MobileNumber mobile);

    /** Name, national id and mobile number. */
    CheckOutcome mobileThree(String reference, RealName name, NationalId nationalId, MobileNumber mobile);
}
