package org.loanhub.console;

import java.util.Map;
import org.loanhub.Invented;
import org.loanhub.TestServer;
import org.loanhub.account.Role;

/** Operators for one test alone; their password is the demo operators'. */
final class TestOperators {

    private static final TestServer SERVER = TestServer.get();

    private TestOperators() {}

    /** @return the login name */
    static String newOne(Role role) {
        return newOne("op" + Invented.mobile(), role);
    }

    /** @return the login name, as given */
    static String newOne(String name, Role role) {
        SERVER.jdbc.update(
                "INSERT INTO account (channel, login_name, display_name, password_hash, role, created_at)"
                        + " SELECT 'CONSOLE', ?, '测试员', password_hash, ?, NOW() FROM account"
                        + " WHERE channel = 'CONSOLE' AND login_name = 'admin'",
                name,
                role.name());
        SERVER.jdbc.update(
                "INSERT INTO operator_account (account_id, must_change_password, created_at) VALUES (?, 0, NOW(3))",
                id(name));
        return name;
    }

    static long id(String loginName) {
        return SERVER.jdbc.queryForObject(
                "SELECT id FROM account WHERE channel = 'CONSOLE' AND login_name = ?", Long.class, loginName);
    }

    /** The newest audit entry of this name: its action, subject, outcome and reason. */
    static Map<String, Object> lastAuditEntry(String loginName) {
        return SERVER.jdbc.queryForMap(
                "SELECT action, subject, outcome, reason FROM audit_entry WHERE login_name = ? ORDER BY id DESC LIMIT 1",
                loginName);
    }

    /** How many actions of this name are on record, whatever became of them. */
    static int auditEntries(String action, Object subject) {
        return SERVER.jdbc.queryForObject(
                "SELECT COUNT(*) FROM audit_entry WHERE action = ? AND subject = ?",
                Integer.class,
                action,
                subject.toString());
    }
}
