package org.loanhub.delinquency;

import org.jspecify.annotations.Nullable;

/**
 * Which late loans are listed.
 *
 * @param bucket null for all
 * @param assignee login name of an operator; null for anybody's and nobody's
 * @param unassigned only those that nobody has
 */
public record OverdueFilter(
        @Nullable DelinquencyBucket bucket, @Nullable String assignee, boolean unassigned, State state) {

    public enum State {
        ALL,
        /** Its next day has come, or its promise was broken. */
        TO_DO,
        /** Its promise was broken. */
        BROKEN
    }
}
