package org.loanhub.bench;

import com.alibaba.druid.pool.DruidDataSource;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.loanhub.sandbox.LocalDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * 悟空 under load: each call first as a plain JDBC loop that replays its recorded SQL, then through HTTP.
 * {@code mvn -Pbench -Dbench.main=org.loanhub.bench.WukongBench}; {@code -Dseconds=} for each measurement of a read; a
 * connection submits ten times as often.
 */
public final class WukongBench {

    private static final int CONNECTIONS = Integer.getInteger("connections", 32);
    private static final String LOAN = "{\"amount\":\"2000\",\"period\":\"7\"}";
    private static final String SMALL_LOAN = "{\"amount\":\"500\",\"period\":\"7\"}";

    private final int seconds = Integer.getInteger("seconds", 10);
    private final int submissions = seconds * 10;
    private final Connection owner;
    private final ServerProcess server;
    private final DruidDataSource pool;
    private final List<WukongApp> apps = new ArrayList<>();
    private final String token;

    private WukongBench(LocalDatabase database, Connection owner, ServerProcess server) throws Exception {
        this.owner = owner;
        this.server = server;
        pool = JdbcFloor.pool(database);
        token = WukongApp.debtor(server).token();
        for (int i = 0; i < CONNECTIONS; i++) {
            apps.add(new WukongApp(server));
        }
    }

    public static void main(String[] arguments) throws Exception {
        FileSystemUtils.deleteRecursively(ServerProcess.DIRECTORY.resolve("data"));
        // What is submitted under load is left to an operator, so that no disbursement runs beside it.
        Map<String, String> settings = Map.of("lending.reviewed-amount", "1500");
        try (LocalDatabase database =
                        LocalDatabase.embedded(0, ServerProcess.DIRECTORY).migrate();
                Connection owner = database.connect();
                ServerProcess server = new ServerProcess(database, settings)) {
            RecordedCall.numberTables(owner);
            new WukongBench(database, owner, server).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        for (Read read : READS) {
            Measurement.warmUp(CONNECTIONS, work(read));
        }
        for (Read read : READS) {
            compare(read);
        }
        submit();
        pool.close();
    }

    private record Read(String name, String method, String path, String body) {}

    private static final List<Read> READS = List.of(
            new Read("home", "GET", "/home", ""),
            new Read("loan-confirm", "POST", "/loan-confirm", SMALL_LOAN),
            new Read("loan-record", "GET", "/loan-record", ""));

    private Measurement.Work work(Read read) {
        return i -> apps.get(i).done(read.method, read.path, token, read.body);
    }

    private void compare(Read read) throws Exception {
        Measurement.Work http = work(read);
        // The token is known from memory from here on, for a minute at a time.
        http.run(0);
        RecordedCall recorded = RecordedCall.of(owner, () -> http.run(0));
        Measurement floor = Measurement.of(CONNECTIONS, seconds, i -> replay(recorded, Map.of(), List.of()));
        Measurement measured = Measurement.of(CONNECTIONS, seconds, http, server::cpu);
        Comparison.print(read.name, recorded, floor, measured);
    }

    private void submit() throws Exception {
        BorrowerPool borrowers = BorrowerPool.of(owner, accountId(), CONNECTIONS * submissions * 6 + 1);
        long first = borrowers.take();
        RecordedCall recorded = RecordedCall.of(owner, () -> submitOnce(0, first));
        Measurement floor = Measurement.ofCalls(CONNECTIONS, submissions, i -> {
            long account = borrowers.take();
            Map<String, String> texts = Map.of(hash(BorrowerPool.token(first)), hash(BorrowerPool.token(account)));
            return replay(recorded, texts, List.of(account));
        });
        Measurement.ofCalls(CONNECTIONS, submissions * 4, i -> submitOnce(i, borrowers.take()));
        Measurement measured =
                Measurement.ofCalls(CONNECTIONS, submissions, i -> submitOnce(i, borrowers.take()), server::cpu);
        Comparison.print("loan-submit", recorded, floor, measured);
    }

    private long accountId() throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery("SELECT MAX(id) FROM account WHERE channel = 'WUKONG'")) {
            row.next();
            return row.getLong(1);
        }
    }

    private boolean submitOnce(int i, long account) throws Exception {
        return apps.get(i).done("POST", "/loan-submit", BorrowerPool.token(account), LOAN);
    }

    private boolean replay(RecordedCall recorded, Map<String, String> texts, List<Long> ids) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return recorded.replay(connection, texts, ids);
        }
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "'" + HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT) + "'";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
