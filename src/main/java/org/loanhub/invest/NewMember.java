package org.loanhub.invest;

import org.loanhub.account.Role;

/** @param passwordDigest the client's password after MD5 in lower-case hex (document 004, 2.1.1) */
public record NewMember(String mobile, String passwordDigest, String nickname, Role role) {}
