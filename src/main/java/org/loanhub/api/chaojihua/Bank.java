package org.loanhub.api.chaojihua;

import java.util.Arrays;
import java.util.Optional;

/** The banks whose cards can be bound, with LianLian's codes (docs/reference/lianlian.md). */
enum Bank {
    ICBC("工商银行", "01020000"),
    ABC("农业银行", "01030000"),
    BOC("中国银行", "01040000"),
    CCB("建设银行", "01050000"),
    BCM("交通银行", "03010000"),
    PSBC("邮储银行", "01000000"),
    CMB("招商银行", "03080000"),
    CITIC("中信银行", "03020000"),
    CEB("光大银行", "03030000"),
    HXB("华夏银行", "03040000"),
    CMBC("民生银行", "03050000"),
    CGB("广发银行", "03060000"),
    PAB("平安银行", "03070000"),
    CIB("兴业银行", "03090000"),
    SPDB("浦发银行", "03100000"),
    BOSC("上海银行", "04012900");

    private final String chineseName;
    private final String lianLianCode;

    Bank(String chineseName, String lianLianCode) {
        this.chineseName = chineseName;
        this.lianLianCode = lianLianCode;
    }

    String chineseName() {
        return chineseName;
    }

    static Optional<Bank> ofLianLian(String code) {
        return Arrays.stream(values())
                .filter(bank -> bank.lianLianCode.equals(code))
                .findFirst();
    }

    static Optional<Bank> ofCode(String code) {
        return Arrays.stream(values()).filter(bank -> bank.name().equals(code)).findFirst();
    }
}
