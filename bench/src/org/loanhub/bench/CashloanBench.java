package org.loanhub.bench;

import com.alibaba.druid.pool.DruidDataSource;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.loanhub.sandbox.LocalDatabase;
import org.springframework.util.FileSystemUtils;

/**
 * 现金贷 under load: each call first as a plain JDBC loop that replays its recorded SQL, then through HTTP with signed requests.
 * {@code mvn -Pbench -Dbench.main=org.loanhub.bench.CashloanBench}; {@code -Dseconds=} for each measurement of a read; a
 * connection applies ten times as often.
 */
public final class CashloanBench {

    private static final int CONNECTIONS = Integer.getInteger("connections", 32);
    private static final int PAYMENTS = 9;
    private static final int WARM_UP_ROUNDS = 60;
    private static final int FLOOR_WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 5;
    private static final Set<String> CALLS =
            Set.of(System.getProperty("calls", "all").split(","));

    private final int seconds = Integer.getInteger("seconds", 10);
    private final int applications = seconds * 10;
    private final Connection owner;
    private final ServerProcess server;
    private final DruidDataSource pool;
    private final List<Debtor> debtors = new ArrayList<>();
    private final int[] paid = new int[CONNECTIONS];

    /** @param installments public ids by number */
    private record Debtor(
            CashloanApp app, List<String> installments, List<Long> ids, long firstInstallment, Signed card) {

        List<Long> idsFor(int index) {
            List<Long> all = new ArrayList<>(ids);
            all.add(firstInstallment + index);
            return all;
        }
    }

    /** @param monthly what an installment is, in yuan */
    private record Signed(LianLianFloor line, String agreementNo, String userId, String monthly) {

        boolean debit() throws IOException {
            return line.debit(agreementNo, userId, monthly);
        }
    }

    private CashloanBench(LocalDatabase database, Connection owner, ServerProcess server) {
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
            RecordedCall.numberTables(owner);
            new CashloanBench(database, owner, server).run();
        }
        System.exit(0);
    }

    private void run() throws Exception {
        LianLianFloor.addEar(server);
        for (int i = 0; i < CONNECTIONS; i++) {
            debtors.add(debtor(i));
            debtors.get(i).app.call("/appCommonApi/gotoRepayment", payment(i, 0));
        }
        Thread.sleep(1000);
        List<Read> reads = READS.stream().filter(read -> isWanted(read.name)).toList();
        for (Read read : reads) {
            Measurement.warmUp(CONNECTIONS, work(read));
        }
        for (Read read : reads) {
            compare(read);
        }
        if (isWanted("apply")) {
            apply();
        }
        if (isWanted("gotoRepayment")) {
            pay();
        }
        Thread.sleep(1000);
        pool.close();
    }

    private static boolean isWanted(String call) {
        return CALLS.contains("all") || CALLS.contains(call);
    }

    private Debtor debtor(int i) throws Exception {
        CashloanApp app = CashloanApp.verified(server, Long.toString(13900000001L + i));
        List<String> installments = app.borrow("6000");
        try (PreparedStatement query = owner.prepareStatement("SELECT loan.account_id, loan.application_id, loan.id,"
                + " wallet.id, installment.id, bank_card.agreement_no, installment.principal + installment.interest"
                + " FROM installment JOIN loan ON loan.id = installment.loan_id JOIN wallet ON wallet.kind = 'LOAN' AND"
                + " wallet.owner_id = loan.id JOIN bank_card ON bank_card.default_of = loan.account_id"
                + " WHERE installment.public_id = ?")) {
            query.setString(1, installments.get(0));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                List<Long> ids = List.of(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
                Signed card = new Signed(
                        new LianLianFloor(server), row.getString(6), Long.toString(row.getLong(1)), row.getString(7));
                return new Debtor(app, installments, ids, row.getLong(5), card);
            }
        }
    }

    private record Read(String name, String path, String... fields) {}

    private static final List<Read> READS = List.of(
            new Read("confirm", "/appCommonApi/getLoanApplyConfirmInfo", CashloanApp.wish("6000")),
            new Read("getRepayInfoList", "/appCommonApi/getRepayInfoList", CashloanApp.LIST));

    private Measurement.Work work(Read read) {
        return i -> app(i).done(read.path, app(i).session(), read.fields);
    }

    private void compare(Read read) throws Exception {
        Measurement.Work http = work(read);
        // The server remembers a session for a minute; the floor looks it up each time.
        app(0).logIn();
        RecordedCall recorded = RecordedCall.of(owner, () -> http.run(0));
        Measurement floor = Measurement.of(CONNECTIONS, seconds, i -> replay(recorded, texts(i), debtors.get(i).ids));
        Measurement measured = Measurement.of(CONNECTIONS, seconds, http, server::cpu);
        Comparison.print(read.name, recorded, floor, measured);
    }

    /**
     * 12,000 is more than the rules decide alone: it goes to an operator, so no disbursement runs beside the measurement.
     */
    private void apply() throws Exception {
        BorrowerPool borrowers = BorrowerPool.of(owner, debtors.get(0).ids.get(0), CONNECTIONS * applications * 6 + 1);
        long first = borrowers.take();
        RecordedCall recorded = RecordedCall.of(owner, () -> applyOnce(0, first));
        Measurement floor = Measurement.ofCalls(CONNECTIONS, applications, i -> {
            long account = borrowers.take();
            return replay(
                    recorded,
                    Map.of(hash(BorrowerPool.session(first)), hash(BorrowerPool.session(account))),
                    List.of(account));
        });
        Measurement.ofCalls(CONNECTIONS, applications * 4, i -> applyOnce(i, borrowers.take()));
        Measurement measured =
                Measurement.ofCalls(CONNECTIONS, applications, i -> applyOnce(i, borrowers.take()), server::cpu);
        Comparison.print("apply", recorded, floor, measured);
    }

    private boolean applyOnce(int i, long account) throws Exception {
        return app(i).done("/appCommonApi/loanProductApply", BorrowerPool.session(account), CashloanApp.wish("12000"));
    }

    private void pay() throws Exception {
        RecordedCall recorded = RecordedCall.of(owner, () -> payNext(0));
        String known = debtors.get(0).installments.get(1);
        unpay();
        Measurement.Work statements = i -> {
            int index = ++paid[i];
            Map<String, String> texts = texts(
                    i, Map.of(quoted(known), quoted(debtors.get(i).installments.get(index))));
            return replay(recorded, texts, debtors.get(i).idsFor(index));
        };
        Measurement floor = payments(FLOOR_WARM_UP_ROUNDS, statements);
        Measurement floorWithLine = payments(
                FLOOR_WARM_UP_ROUNDS,
                i -> statements.run(i) && debtors.get(i).card.debit());
        Measurement measured = payments(WARM_UP_ROUNDS, this::payNext);
        Comparison.print("gotoRepayment", recorded, floor, measured);
        System.out.printf(
                "  the same with LianLian: JDBC, authorisation and debit %s%n  ratio to it %.2f%n",
                floorWithLine, measured.perSecond() / floorWithLine.perSecond());
    }

    /** A loan has few installments: the median of several rounds counts. */
    private Measurement payments(int warmUps, Measurement.Work work) throws Exception {
        List<Measurement> rounds = new ArrayList<>();
        for (int round = -warmUps; round < ROUNDS; round++) {
            unpay();
            Measurement measured = Measurement.ofCalls(CONNECTIONS, PAYMENTS, work, server::cpu);
            if (round >= 0) {
                rounds.add(measured);
            }
        }
        rounds.sort(Comparator.comparingDouble(Measurement::perSecond));
        return rounds.get(ROUNDS / 2);
    }

    private boolean payNext(int i) throws Exception {
        return app(i).done("/appCommonApi/gotoRepayment", app(i).session(), payment(i, ++paid[i]));
    }

    private String[] payment(int i, int index) {
        return new String[] {"id", debtors.get(i).installments.get(index), "repayType", "current"};
    }

    /** All but the first installments are open again. Notifications that are on their way are awaited. */
    private void unpay() throws Exception {
        Thread.sleep(1000);
        Arrays.fill(paid, 0);
        try (Statement statement = owner.createStatement()) {
            statement.executeUpdate("UPDATE installment SET principal_paid = 0, interest_paid = 0, fee_paid = 0,"
                    + " paid_at = NULL WHERE number > 1");
            statement.executeUpdate("UPDATE credit_line SET used = 5500 WHERE used < 5500");
            statement.executeUpdate("UPDATE wallet SET balance = -5500 WHERE kind = 'LOAN'");
        }
    }

    private boolean replay(RecordedCall recorded, Map<String, String> texts, List<Long> ids) throws SQLException {
        try (Connection connection = pool.getConnection()) {
            return recorded.replay(connection, texts, ids);
        }
    }

    /** Recorded was the first debtor. */
    private Map<String, String> texts(int i) {
        return Map.of(hash(app(0).session()), hash(app(i).session()));
    }

    private Map<String, String> texts(int i, Map<String, String> more) {
        Map<String, String> texts = new HashMap<>(texts(i));
        texts.putAll(more);
        return texts;
    }

    private CashloanApp app(int i) {
        return debtors.get(i).app;
    }

    private static String hash(String session) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(session.getBytes(StandardCharsets.UTF_8));
            return quoted(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static String quoted(String text) {
        return "'" + text + "'";
    }
}
