package org.loanhub.account;

import org.loanhub.kernel.Channel;

/** Said after an account has another password: logins that stand on the old one are to end. */
public record PasswordChanged(Channel channel, long accountId) {}
