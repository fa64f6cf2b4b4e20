package org.loanhub.api.chaojihua;

import java.util.Arrays;
import java.util.Optional;

/** The texts of 合同预览. */
enum Contract {
    DEBIT("1", "委托代扣协议"),
    BROKERAGE("2", "居间服务协议"),
    LOAN("3", "借款合同"),
    DATA_QUERY("4", "数据查询授权书");

    private final String number;
    private final String title;

    Contract(String number, String title) {
        this.number = number;
        this.title = title;
    }

    String number() {
        return number;
    }

    String title() {
        return title;
    }

    static Optional<Contract> ofNumber(String number) {
        return Arrays.stream(values())
                .filter(contract -> contract.number.equals(number))
                .findFirst();
    }
}
