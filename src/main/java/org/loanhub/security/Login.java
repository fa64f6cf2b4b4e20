package org.loanhub.security;

import java.io.Serializable;
import org.loanhub.kernel.Channel;

/** The account that a request acts for; Shiro's principal. */
public record Login(Channel channel, long accountId) implements Serializable {}
