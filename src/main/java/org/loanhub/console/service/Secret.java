package org.loanhub.console.service;

/** A text about a customer that can be shown in full, one at a time. */
public enum Secret {
    MOBILE("手机号"),
    NAME("姓名"),
    NATIONAL_ID("身份证号"),
    CARD("默认银行卡号"),
    HOME("住址"),
    COMPANY("工作单位"),
    COMPANY_PHONE("单位电话");

    private final String title;

    Secret(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
