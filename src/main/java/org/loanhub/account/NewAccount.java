package org.loanhub.account;

import org.loanhub.kernel.Channel;

/** What is needed to register somebody. */
public record NewAccount(
        Channel channel, LoginName loginName, String displayName, Role role, HashedPassword password) {}
