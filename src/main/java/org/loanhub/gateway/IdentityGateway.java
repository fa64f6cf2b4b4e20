package org.loanhub.gateway;

/**
 * Asks the registers of persons, cards and mobile numbers. Each question may be repeated; each costs money.
 *
 * <p>{@code reference} is our own number of the check, at most 64 characters and nothing personal: it goes to the call log.
 */
public interface IdentityGateway {

    /** Name and national id. */
    CheckOutcome realName(String reference, String name, String nationalId);

    /** Name, national id and bank card. */
    CheckOutcome cardThree(String reference, String name, String nationalId, String cardNo);

    /** Name, national id, bank card, and the mobile number that the bank knows. */
    CheckOutcome cardFour(String reference, String name, String nationalId, String cardNo, String mobile);

    /** Name, national id and mobile number. */
    CheckOutcome mobileThree(String reference, String name, String nationalId, String mobile);
}
