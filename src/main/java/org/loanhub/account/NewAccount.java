package org.loanhub.account;

import org.loanhub.kernel.Channel;

/** What it takes to register somebody. */
public record NewAccount(Channel channel, String loginName, String displayName, Role role, HashedPassword password) {}
