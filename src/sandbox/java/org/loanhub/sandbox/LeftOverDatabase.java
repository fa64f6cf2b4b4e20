package org.loanhub.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/** An embedded server that goes on running because the run that started it was killed: the next run takes it over. */
final class LeftOverDatabase implements DatabaseEngine {

    private final String url;

    private LeftOverDatabase(String url) {
        this.url = url;
    }

    static LeftOverDatabase at(int port) {
        return new LeftOverDatabase(url(port));
    }

    /** Whether the server at {@code port} is one of ours, with its data in {@code data}. */
    static boolean isAt(int port, Path data) {
        try (Connection connection = DriverManager.getConnection(url(port), "root", "");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT @@datadir")) {
            return row.next() && Files.isSameFile(data, Path.of(row.getString(1)));
        } catch (SQLException | IOException other) {
            return false;
        }
    }

    private static String url(int port) {
        return "jdbc:mysql://127.0.0.1:" + port
                + "/loanhub?sslMode=DISABLED&allowPublicKeyRetrieval=true&connectTimeout=5000";
    }

    @Override
    public String url() {
        return url;
    }

    @Override
    public void close() {
        try (Connection connection = DriverManager.getConnection(url, "root", "");
                Statement statement = connection.createStatement()) {
            statement.execute("SHUTDOWN");
        } catch (SQLException stubborn) {
            throw new IllegalStateException("the database does not stop", stubborn);
        }
    }
}
