package org.loanhub.security;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Set;

/**
 * The nonces that this node saw recently, in two generations: the young one becomes the old one when its time is over or it
 * is full, and the old one is forgotten. So each is remembered for one to two generations, unless there are too many.
 */
final class RecentNonces {

    private final int most;
    private Set<String> young = new HashSet<>();
    private Set<String> old = new HashSet<>();
    private Instant turnsAt = Instant.EPOCH;

    /** @param most how many a generation holds */
    RecentNonces(int most) {
        this.most = most;
    }

    /** @return false if it was there already */
    synchronized boolean add(String nonce, Instant now, Duration life) {
        if (!now.isBefore(turnsAt) || young.size() >= most) {
            turn(now, life);
        }
        return !old.contains(nonce) && young.add(nonce);
    }

    private void turn(Instant now, Duration life) {
        old = now.isBefore(turnsAt.plus(life)) ? young : new HashSet<>();
        young = new HashSet<>();
        turnsAt = now.plus(life);
    }
}
