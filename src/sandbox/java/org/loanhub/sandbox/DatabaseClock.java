package org.loanhub.sandbox;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;

/** Lets the database know how far the clock is ahead, for what it dates by itself. */
final class DatabaseClock {

    private DatabaseClock() {}

    /** @param settings with the database of the application that goes by this clock */
    static void follow(MovableClock clock, Map<String, String> settings) {
        clock.follow(ahead -> write(settings, ahead));
    }

    /** Never back: two of a clock's moves may be written in either order. */
    private static void write(Map<String, String> settings, Duration ahead) {
        try (Connection database = DriverManager.getConnection(
                        settings.get("db.url"), settings.get("db.user"), settings.get("db.password"));
                PreparedStatement update = database.prepareStatement(
                        "UPDATE business_clock SET ahead_millis = GREATEST(ahead_millis, ?) WHERE id = 1")) {
            update.setLong(1, ahead.toMillis());
            update.executeUpdate();
        } catch (SQLException broken) {
            throw new IllegalStateException("the database does not learn how far the clock is ahead", broken);
        }
    }
}
