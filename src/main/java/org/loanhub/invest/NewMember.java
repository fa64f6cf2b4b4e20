package org.loanhub.invest;

import org.loanhub.account.Role;
import org.loanhub.kernel.MobileNumber;

/** @param passwordDigest the client's password after MD5 in lower-case hex (document 004, 2.1.1) */
public record NewMember(MobileNumber mobile, String passwordDigest, String nickname, Role role) {}
