package org.loanhub.sandbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/** Runs like the wall clock, ahead of it by an amount that can grow. */
public final class MovableClock extends Clock {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

    private static final int NANOS_BELOW_A_MILLI = 999_999;

    private final Clock wall;
    private final AtomicLong aheadMillis;
    private final List<Consumer<Duration>> followers = new CopyOnWriteArrayList<>();

    public MovableClock(Duration ahead) {
        this(Clock.system(SHANGHAI), new AtomicLong(ahead.toMillis()));
    }

    private MovableClock(Clock wall, AtomicLong aheadMillis) {
        this.wall = wall;
        this.aheadMillis = aheadMillis;
    }

    public LocalDate today() {
        return LocalDate.now(this);
    }

    public Duration ahead() {
        return Duration.ofMillis(aheadMillis.get());
    }

    /** By this much, rounded up to whole milliseconds: who wants a moment to be reached finds it reached. */
    public void advance(Duration by) {
        aheadMillis.addAndGet(by.plusNanos(NANOS_BELOW_A_MILLI).toMillis());
        tellFollowers();
    }

    /** So far ahead of the wall clock, unless it is further already: it never goes back. */
    public void catchUp(Duration ahead) {
        aheadMillis.accumulateAndGet(ahead.toMillis(), Math::max);
        tellFollowers();
    }

    /** Tells how far the clock is ahead, now and before any move returns. */
    void follow(Consumer<Duration> follower) {
        followers.add(follower);
        follower.accept(ahead());
    }

    private void tellFollowers() {
        followers.forEach(follower -> follower.accept(ahead()));
    }

    @Override
    public ZoneId getZone() {
        return wall.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(wall.withZone(zone), aheadMillis);
    }

    @Override
    public Instant instant() {
        return wall.instant().plus(ahead());
    }
}
