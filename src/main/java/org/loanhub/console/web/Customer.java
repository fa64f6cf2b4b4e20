package org.loanhub.console.web;

/**
 * A customer as lists show one.
 *
 * @param name masked
 * @param mobile masked
 */
public record Customer(long accountId, String name, String mobile) {

    /** @throws org.loanhub.kernel.LendingException ACCOUNT_UNKNOWN */
    public static Customer of(long accountId, People people) {
        return new Customer(accountId, people.maskedName(accountId), people.maskedMobile(accountId));
    }
}
