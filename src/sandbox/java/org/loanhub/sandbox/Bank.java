package org.loanhub.sandbox;

import java.util.Arrays;
import java.util.Optional;

/** Banks whose cards the sandbox makes up and recognises. */
enum Bank {
    ICBC("622202", 19, "01020000", "工商银行"),
    CCB("621700", 19, "01050000", "建设银行"),
    ABC("622848", 19, "01030000", "农业银行"),
    BOC("621661", 19, "01040000", "中国银行"),
    CMB("622588", 16, "03080000", "招商银行"),
    BCM("622262", 19, "03010000", "交通银行"),
    PSBC("622188", 19, "01000000", "邮储银行"),
    CIB("622909", 18, "03090000", "兴业银行"),
    SPDB("622521", 16, "03100000", "浦发银行"),
    CMBC("622622", 16, "03050000", "民生银行"),
    CITIC("622690", 16, "03020000", "中信银行"),
    CEB("622660", 16, "03030000", "光大银行"),
    HXB("622630", 16, "03040000", "华夏银行"),
    CGB("622568", 19, "03060000", "广发银行"),
    PAB("622986", 16, "03070000", "平安银行"),
    BOSC("622892", 19, "04012900", "上海银行");

    final String prefix;
    final int digits;
    final String code;
    final String chineseName;

    Bank(String prefix, int digits, String code, String chineseName) {
        this.prefix = prefix;
        this.digits = digits;
        this.code = code;
        this.chineseName = chineseName;
    }

    static Optional<Bank> ofCard(String cardNo) {
        return Arrays.stream(values())
                .filter(bank -> cardNo.startsWith(bank.prefix) && cardNo.length() == bank.digits)
                .findFirst();
    }
}
