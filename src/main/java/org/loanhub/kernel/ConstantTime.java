package org.loanhub.kernel;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/** Compares signatures and tokens in a time that tells nothing about where they differ. */
public final class ConstantTime {

    private ConstantTime() {}

    /** Whether both texts are the same. */
    public static boolean equal(String wanted, String given) {
        return MessageDigest.isEqual(wanted.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
