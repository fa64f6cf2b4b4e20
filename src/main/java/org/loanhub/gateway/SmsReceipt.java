package org.loanhub.gateway;

/** What Aliyun knows of a text. */
public enum SmsReceipt {
    /** Taken, not yet delivered. */
    ON_ITS_WAY,
    DELIVERED,
    /** The carrier could not deliver it. */
    NOT_DELIVERED,
    /** No such text, so far: receipts may come a little later than answers. */
    NOT_FOUND,
    /** The question itself had no answer. */
    UNKNOWN
}
