package org.loanhub.loan;

/** Which installments are listed (document 001, section 26.1, condition). */
public enum InstallmentFilter {
    ALL,
    /** 已还. */
    PAID,
    /** 未还: all that is owed, late or not. */
    UNPAID,
    /** 逾期. */
    OVERDUE,
    /** 主动: what could be paid of one's own accord now, the earliest unpaid installment of each loan. */
    NEXT
}
