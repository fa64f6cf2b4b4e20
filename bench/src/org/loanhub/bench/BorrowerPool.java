package org.loanhub.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.atomic.AtomicInteger;

/** Verified borrowers who never borrowed, as copies of one who went through the API, each logged in. Each is given out once. */
final class BorrowerPool {

    private static final long FIRST_ID = 100_500_000_000_000L;

    private final AtomicInteger next = new AtomicInteger();
    private final int size;

    private BorrowerPool(int size) {
        this.size = size;
    }

    static BorrowerPool of(Connection owner, long model, int size) throws SQLException {
        String id = "(" + FIRST_ID + " + copy.seq)";
        copy(owner, "account", "id", model, size, Map.of("id", id, "login_name", "CONCAT('b', copy.seq)"));
        copy(owner, "person_identity", model, size, Map.of("account_id", id, "verified_lookup", sha(id)));
        copy(owner, "person_mobile", model, size, Map.of("account_id", id));
        copy(owner, "person_profile", model, size, Map.of("account_id", id));
        copy(owner, "person_work", model, size, Map.of("account_id", id));
        copy(owner, "person_contact", model, size, Map.of("account_id", id, "public_id", "UUID()", "id", "NULL"));
        copy(
                owner,
                "bank_card",
                model,
                size,
                Map.of(
                        "account_id",
                        id,
                        "public_id",
                        "UUID()",
                        "id",
                        "NULL",
                        "default_of",
                        id,
                        "agreement_no",
                        "CONCAT('bench', copy.seq)"));
        copy(
                owner,
                "login_session",
                model,
                size,
                Map.of("account_id", id, "id_hash", sha("LPAD(HEX(" + id + "), 32, '0')")));
        copy(
                owner,
                "login_token",
                model,
                size,
                Map.of("account_id", id, "token_hash", sha("LPAD(HEX(" + id + "), 40, '0')")));
        return new BorrowerPool(size);
    }

    private static String sha(String text) {
        return "SHA2(" + text + ", 256)";
    }

    private static void copy(Connection owner, String table, long model, int size, Map<String, String> other)
            throws SQLException {
        copy(owner, table, "account_id", model, size, other);
    }

    private static void copy(
            Connection owner, String table, String key, long model, int size, Map<String, String> other)
            throws SQLException {
        StringJoiner columns = new StringJoiner(", ");
        StringJoiner values = new StringJoiner(", ");
        try (Statement statement = owner.createStatement()) {
            try (ResultSet row = statement.executeQuery("SELECT column_name FROM information_schema.columns WHERE"
                    + " table_schema = 'loanhub' AND table_name = '" + table + "' ORDER BY ordinal_position")) {
                while (row.next()) {
                    columns.add(row.getString(1));
                    values.add(other.getOrDefault(row.getString(1), "model." + row.getString(1)));
                }
            }
            statement.executeUpdate("INSERT INTO " + table + " (" + columns + ") SELECT " + values + " FROM " + table
                    + " model CROSS JOIN seq_1_to_" + size + " copy WHERE model." + key + " = " + model);
        }
    }

    /** The next one's account id. */
    long take() {
        int number = next.incrementAndGet();
        if (number > size) {
            throw new IllegalStateException("all borrowers are used up");
        }
        return FIRST_ID + number;
    }

    static String session(long account) {
        return "%032X".formatted(account);
    }

    static String token(long account) {
        return "%040X".formatted(account);
    }
}
