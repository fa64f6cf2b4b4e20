package org.loanhub.gateway;

import java.util.Arrays;
import java.util.Optional;

/** The banks whose online banking Limu reads; names are Limu's codes. */
public enum OnlineBank {
    ICBC("01020000"),
    ABC("01030000"),
    BOC("01040000"),
    CCB("01050000"),
    BCM("03010000"),
    CMB("03080000"),
    CIB("03090000"),
    CGB("03060000"),
    SPDB("03100000"),
    PAB("03070000"),
    BOSC("04012900"),
    CITIC("03020000"),
    HXB("03040000"),
    CMBC("03050000"),
    CEB("03030000"),
    PSBC("01000000");

    private final String bankCode;

    OnlineBank(String bankCode) {
        this.bankCode = bankCode;
    }

    /** @param bankCode eight digits, as in document 002 and at LianLian */
    public static Optional<OnlineBank> ofBankCode(String bankCode) {
        return Arrays.stream(values())
                .filter(bank -> bank.bankCode.equals(bankCode))
                .findFirst();
    }

    /** Eight digits. */
    public String bankCode() {
        return bankCode;
    }
}
