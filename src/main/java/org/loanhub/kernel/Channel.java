package org.loanhub.kernel;

/** The published API, or the console, through which somebody came. Accounts of one channel are strangers to another. */
public enum Channel {
    /** 第一甩单, document 000. */
    REFERRAL,
    /** 现金贷 V1.0.22, document 001. */
    CASHLOAN,
    /** 悟空, document 002. */
    WUKONG,
    /** 超即花, document 003. */
    CHAOJIHUA,
    /** 前程贷 v1.3, document 004. */
    FUTURELOAN,
    /** The operators' console: no published API, and nobody signs up here. */
    CONSOLE
}
