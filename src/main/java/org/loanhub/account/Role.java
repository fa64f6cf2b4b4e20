package org.loanhub.account;

/** What an account may do in its channel. Those after MEMBER are operators' and exist in the console only. */
public enum Role {
    ADMIN,
    MEMBER,
    /** 审批: decides applications. */
    REVIEWER,
    /** 放款与对账: pays out, looks after payments that went wrong. */
    CASHIER,
    /** 催收: follows up overdue loans. */
    COLLECTOR,
    /** 客服: serves customers, follows leads. */
    SERVICE
}
