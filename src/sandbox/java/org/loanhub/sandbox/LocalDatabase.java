package org.loanhub.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.util.FileSystemUtils;

/** The database of the local run and the tests: an embedded MariaDB or MySQL, or one that is already there. */
public final class LocalDatabase implements AutoCloseable {

    private static final String OWNER = "root";
    private static final String APPLICATION = "loanhub_app";
    private static final String APPLICATION_PASSWORD = "loanhub-local";

    private final String url;
    private final String owner;
    private final String ownerPassword;
    private final @Nullable DatabaseEngine embedded;

    private LocalDatabase(String url, String owner, String ownerPassword, @Nullable DatabaseEngine embedded) {
        this.url = url;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
        this.embedded = embedded;
    }

    /**
     * Starts a database server that comes out of a jar: MariaDB, or MySQL 8 if the system property {@code db.engine} is
     * {@code mysql}. One that a killed run left over at that port is taken over.
     *
     * @param port 0 takes any free one
     * @param directory keeps its files; data there is used again
     * @throws IllegalStateException if it does not start, or {@code db.engine} names neither
     */
    public static LocalDatabase embedded(int port, Path directory) {
        DatabaseEngine engine = isLeftOver(port, directory) ? LeftOverDatabase.at(port) : start(port, directory);
        return new LocalDatabase(engine.url(), OWNER, "", engine);
    }

    private static DatabaseEngine start(int port, Path directory) {
        return isMySql() ? EmbeddedMySql.start(port, home(directory)) : EmbeddedMariaDb.start(port, home(directory));
    }

    private static boolean isMySql() {
        String name = System.getProperty("db.engine", "mariadb");
        return switch (name) {
            case "mariadb" -> false;
            case "mysql" -> true;
            default -> throw new IllegalStateException("db.engine has to be mariadb or mysql, not " + name);
        };
    }

    private static Path home(Path directory) {
        return isMySql() ? directory.resolve("mysql") : directory;
    }

    /** Whether the server that {@link #embedded} started with these arguments outlived its run. */
    public static boolean isLeftOver(int port, Path directory) {
        return port != 0 && LeftOverDatabase.isAt(port, home(directory).resolve("data"));
    }

    /** Deletes the data that an embedded server of either kind left below {@code directory}; its programs stay unpacked. */
    public static void forget(Path directory) throws IOException {
        FileSystemUtils.deleteRecursively(directory.resolve("data"));
        FileSystemUtils.deleteRecursively(directory.resolve("mysql").resolve("data"));
    }

    /** Uses a MySQL or MariaDB that is already there. */
    public static LocalDatabase existing(String url, String user, String password) {
        return new LocalDatabase(url, user, password, null);
    }

    /** Applies the DBA's files as they are: schema, reference data, views, demo data, and the grants of the application. */
    public LocalDatabase migrate() {
        Flyway.configure()
                .dataSource(url, owner, ownerPassword)
                .locations(
                        "filesystem:sql/schema", "filesystem:sql/data", "filesystem:sql/views", "filesystem:sql/demo")
                .placeholderReplacement(false)
                // Files are numbered by room, so a later release may add one in the middle.
                .outOfOrder(true)
                .load()
                .migrate();
        if (embedded != null) {
            run(Path.of("sql", "ops", "grants.sql"));
        }
        return this;
    }

    private void run(Path script) {
        try (Connection connection = connect()) {
            ScriptUtils.executeSqlScript(connection, new FileSystemResource(script));
        } catch (SQLException refused) {
            throw new IllegalStateException(script + " failed", refused);
        }
    }

    public String url() {
        return url;
    }

    /** Whom the web application logs in as: the least privileged account, or whoever was given. */
    public String user() {
        return embedded == null ? owner : APPLICATION;
    }

    public String password() {
        return embedded == null ? ownerPassword : APPLICATION_PASSWORD;
    }

    /** As the owner of the schema, not as the application. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    @Override
    public void close() {
        if (embedded != null) {
            embedded.close();
        }
    }
}
