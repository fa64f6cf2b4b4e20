package org.loanhub.api.futureloan;

import java.util.List;
import java.util.Map;
import org.loanhub.TestServer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The documented tables, seen as testers of 前程贷 see them: as the database user {@code future}. */
public final class FutureloanViews {

    private static final JdbcTemplate TESTER = new JdbcTemplate(new DriverManagerDataSource(
            TestServer.get().database.url().replace("/loanhub?", "/futureloan?"), "future", "123456"));

    private FutureloanViews() {}

    public static JdbcTemplate tester() {
        return TESTER;
    }

    public static Map<String, Object> row(String view, long id) {
        return TESTER.queryForMap("SELECT * FROM " + view + " WHERE id = ?", id);
    }

    public static long count(String view, String column, Object value) {
        Long rows =
                TESTER.queryForObject("SELECT COUNT(*) FROM " + view + " WHERE " + column + " = ?", Long.class, value);
        return rows == null ? 0 : rows;
    }

    /** What the log says of a member as payer or receiver, oldest first: {@code pay income amount pay-money income-money}. */
    public static List<String> log(long memberId) {
        return TESTER.queryForList("""
                SELECT CONCAT_WS(' ', pay_member_id, income_member_id, amount, pay_member_money, income_member_money, status)
                FROM financelog
                WHERE pay_member_id = ?
                   OR income_member_id = ?
                ORDER BY id
                """, String.class, memberId, memberId);
    }
}
