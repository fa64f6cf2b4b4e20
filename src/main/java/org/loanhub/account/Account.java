package org.loanhub.account;

import java.time.Instant;
import org.loanhub.kernel.Channel;

/**
 * Somebody who can log in.
 *
 * @param loginName unique in the channel; a mobile number in every published API
 * @param createdAt whole seconds
 */
public record Account(long id, Channel channel, String loginName, String displayName, Role role, Instant createdAt) {}
