package org.loanhub.account;

import org.loanhub.kernel.Channel;

/** Published after the password of an account changed: logins made with the old one have to end. */
public record PasswordChanged(Channel channel, long accountId) {}
