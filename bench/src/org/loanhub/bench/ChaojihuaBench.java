package org.loanhub.bench;

import com.alibaba.druid.pool.DruidDataSource;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.loanhub.sandbox.LocalDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * 超即花 under load: each read first as a plain JDBC loop that replays its recorded SQL, then through HTTP.
 * {@code mvn -Pbench -Dbench.main=org.loanhub.bench.ChaojihuaBench}; {@code -Dseconds=} for each measurement.
 */
public final class ChaojihuaBench {

    private static final int CONNECTIONS = Integer.getInteger("connections", 32);

    private final int seconds = Integer.getInteger("seconds", 10);
    private final Connection owner;
    private final ServerProcess server;
    private final DruidDataSource pool;
    private final List<ChaojihuaApp> apps = new ArrayList<>();

    private ChaojihuaBench(LocalDatabase database, Connection owner, ServerProcess server) {
        this.owner = owner;
        this.server = server;
        pool = JdbcFloor.pool(database);
    }

    public static void main(String[] arguments) throws Exception {
        FileSystemUtils.deleteRecursively(ServerProcess.DIRECTORY.resolve("data"));
        try (LocalDatabase database =
                        LocalDatabase.embedded(0, ServerProcess.DIRECTORY).migrate();
                Connection owner = database.connect();
                ServerProcess server = new ServerProcess(database)) {
            new ChaojihuaBench(database, owner, server).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        for (int i = 0; i < CONNECTIONS; i++) {
            apps.add(ChaojihuaApp.borrowing(server, Long.toString(13900000001L + i)));
        }
        Thread.sleep(1000);
        Measurement.Work list = i -> ChaojihuaApp.isDone(apps.get(i).list());
        Measurement.Work trial = i -> ChaojihuaApp.isDone(apps.get(i).calculate());
        Measurement.warmUp(CONNECTIONS, list);
        Measurement.warmUp(CONNECTIONS, trial);
        compare("order-list", list);
        compare("loan-calculate", trial);
        pool.close();
    }

    /** The floor reads the first borrower's rows over and over, which costs it less than reading everybody's. */
    private void compare(String name, Measurement.Work http) throws Exception {
        RecordedCall recorded = RecordedCall.of(owner, () -> http.run(0));
        Measurement floor = Measurement.of(CONNECTIONS, seconds, i -> {
            try (Connection connection = pool.getConnection()) {
                return recorded.replay(connection, Map.of(), List.of());
            }
        });
        Measurement measured = Measurement.of(CONNECTIONS, seconds, http, server::cpu);
        Comparison.print(name, recorded, floor, measured);
    }
}
