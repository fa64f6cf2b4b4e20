package org.loanhub.bench;

import com.alibaba.fastjson2.JSON;
import com.alibaba.fastjson2.JSONObject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import org.loanhub.sandbox.LocalDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * 前程贷 under load: each call first as a plain JDBC loop with the same SQL, then through HTTP, in one run on one database.
 * {@code mvn -Pbench}; {@code -Dseconds=} for each measurement (10), {@code -Dprojects=} in the list (1,000,000).
 */
public final class FutureloanBench {

    private static final int CONNECTIONS = Integer.getInteger("connections", 32);

    private final int seconds = Integer.getInteger("seconds", 10);
    private final int projects = Integer.getInteger("projects", 1_000_000);
    private final LocalDatabase database;
    private final ServerProcess server;
    private final long[] members = new long[CONNECTIONS];
    private final long[] loans = new long[CONNECTIONS];
    private final String[] tokens = new String[CONNECTIONS];
    private final HttpConnection[] connections = new HttpConnection[CONNECTIONS];

    private FutureloanBench(LocalDatabase database, ServerProcess server) {
        this.database = database;
        this.server = server;
    }

    public static void main(String[] arguments) throws Exception {
        FileSystemUtils.deleteRecursively(ServerProcess.DIRECTORY.resolve("data"));
        try (LocalDatabase database =
                        LocalDatabase.embedded(0, ServerProcess.DIRECTORY).migrate();
                ServerProcess server = new ServerProcess(database)) {
            new FutureloanBench(database, server).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        try (JdbcFloor floor = new JdbcFloor(database)) {
            prepare();
            List<Call> calls = calls(floor);
            for (Call call : calls) {
                logIn();
                Measurement.warmUp(CONNECTIONS, call.http);
            }
            for (Call call : calls) {
                logIn();
                compare(call);
            }
            logIn();
            infoBesideLogins();
        }
    }

    private List<Call> calls(JdbcFloor floor) {
        long last = projects / 10L;
        return List.of(
                new Call("info", i -> floor.info(members[i]), i -> get(i, "/member/" + members[i] + "/info")),
                new Call("loans, page 1", i -> floor.loans(1), i -> get(i, "/loans?pageIndex=1")),
                new Call(
                        "loans, page " + last / 2,
                        i -> floor.loans(last / 2),
                        i -> get(i, "/loans?pageIndex=" + last / 2)),
                new Call("recharge", i -> floor.recharge(members[i]), i -> post(i, "/member/recharge", recharge(i))),
                new Call("invest", i -> floor.invest(members[i], loans[i]), i -> post(i, "/member/invest", invest(i))));
    }

    private record Call(String name, Measurement.Work floor, Measurement.Work http) {}

    private void prepare() throws IOException, SQLException {
        for (int i = 0; i < CONNECTIONS; i++) {
            connections[i] = new HttpConnection(server.port);
            register(i);
            loans[i] = addProject(i);
        }
        addProjects();
    }

    private void register(int i) throws IOException {
        tokens[i] = "none";
        call(i, "POST", "/member/register", credentials(i));
        logIn(i);
        for (int k = 0; k < 20; k++) {
            call(i, "POST", "/member/recharge", "{\"member_id\":" + members[i] + ",\"amount\":500000}");
        }
    }

    /** Tokens live five minutes. */
    private void logIn() throws IOException {
        for (int i = 0; i < CONNECTIONS; i++) {
            logIn(i);
        }
    }

    private void logIn(int i) throws IOException {
        JSONObject login = call(i, "POST", "/member/login", credentials(i)).getJSONObject("data");
        members[i] = login.getLongValue("id");
        tokens[i] = login.getJSONObject("token_info").getString("token");
    }

    private static String credentials(int i) {
        return "{\"mobile_phone\":\"" + (13900000000L + i) + "\",\"pwd\":\"12345678\",\"type\":0}";
    }

    private long addProject(int i) throws IOException {
        JSONObject project = call(
                i,
                "POST",
                "/loan/add",
                "{\"member_id\":" + members[i] + ",\"title\":\"bench\",\"amount\":1000000000,\"loan_rate\":12.5,"
                        + "\"loan_term\":12,\"loan_date_type\":1,\"bidding_days\":10}");
        long id = project.getJSONObject("data").getLongValue("id");
        call(i, "PATCH", "/loan/audit", "{\"loan_id\":" + id + ",\"approved_or_not\":true}");
        return id;
    }

    private void addProjects() throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            for (int there = CONNECTIONS; there < projects; there *= 2) {
                statement.executeUpdate("INSERT INTO project (list_position, borrower_id, title, amount, annual_rate,"
                        + " term_length, term_unit, bidding_days, status, created_at)"
                        + " SELECT list_position + (SELECT MAX(list_position) FROM project), borrower_id, title, 1000,"
                        + " annual_rate, term_length, term_unit, bidding_days, 1, NOW() FROM project ORDER BY id LIMIT "
                        + (projects - there));
            }
            statement.executeUpdate(
                    "UPDATE project_counter SET last_position = (SELECT MAX(list_position) FROM project)");
        }
    }

    private void compare(Call call) throws InterruptedException {
        Measurement floor = Measurement.of(CONNECTIONS, seconds, call.floor);
        Measurement http = Measurement.of(CONNECTIONS, seconds, call.http, server::cpu);
        Comparison.print(call.name, null, floor, http);
    }

    private void infoBesideLogins() throws InterruptedException {
        AtomicBoolean stop = new AtomicBoolean();
        Thread[] logins = new Thread[8];
        for (int i = 0; i < logins.length; i++) {
            int number = i;
            logins[i] = new Thread(() -> logInUntil(stop, number));
            logins[i].start();
        }
        Measurement beside = Measurement.of(
                CONNECTIONS - logins.length,
                seconds,
                i -> get(i + logins.length, "/member/" + members[i + logins.length] + "/info"));
        stop.set(true);
        for (Thread login : logins) {
            login.join();
        }
        System.out.printf("%-18s HTTP %s%n", "info beside logins", beside);
    }

    private void logInUntil(AtomicBoolean stop, int i) {
        while (!stop.get()) {
            try {
                call(
                        i,
                        "POST",
                        "/member/login",
                        "{\"mobile_phone\":\"" + (13900000000L + i) + "\",\"pwd\":\"12345678\"}");
            } catch (IOException failed) {
                return;
            }
        }
    }

    private String recharge(int i) {
        return "{\"member_id\":" + members[i] + ",\"amount\":1}";
    }

    private String invest(int i) {
        int j = ThreadLocalRandom.current().nextInt(CONNECTIONS);
        return "{\"member_id\":" + members[i] + ",\"loan_id\":" + loans[j] + ",\"amount\":100}";
    }

    private boolean get(int i, String path) throws IOException {
        return connections[i].call(request(i, "GET", path, "")).startsWith("{\"code\":0,");
    }

    private boolean post(int i, String path, String body) throws IOException {
        return connections[i].call(request(i, "POST", path, body)).startsWith("{\"code\":0,");
    }

    private JSONObject call(int i, String method, String path, String body) throws IOException {
        return JSON.parseObject(connections[i].call(request(i, method, path, body)));
    }

    private byte[] request(int i, String method, String path, String body) {
        byte[] content = body.getBytes(StandardCharsets.UTF_8);
        String head = method + " /futureloan" + path
                + " HTTP/1.1\r\nHost: localhost\r\nX-Lemonban-Media-Type: lemonban.v2\r\n"
                + "Content-Type: application/json\r\nAuthorization: Bearer " + tokens[i] + "\r\nContent-Length: "
                + content.length + "\r\n\r\n";
        return (head + body).getBytes(StandardCharsets.UTF_8);
    }
}
