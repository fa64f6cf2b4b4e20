package org.loanhub.api.futureloan;

import java.util.Map;
import org.loanhub.TestServer;

/** All that calls of 前程贷 can change, summed up so that any change shows. */
record LedgerView(Map<String, Object> sums) {

    static LedgerView now() {
        return new LedgerView(TestServer.get().jdbc.queryForMap("""
                SELECT (SELECT SUM(CRC32(CONCAT_WS('|', id, login_name, display_name, password_hash, role)))
                        FROM account WHERE channel = 'FUTURELOAN') AS accounts,
                       (SELECT SUM(CRC32(CONCAT_WS('|', id, owner_id, balance, version)))
                        FROM wallet WHERE kind IN ('MEMBER', 'PROJECT_ESCROW')) AS wallets,
                       (SELECT SUM(CRC32(CONCAT_WS('|', id, list_position, raised, status, bidding_started_at, full_at)))
                        FROM project) AS projects,
                       (SELECT SUM(CRC32(CONCAT_WS('|', id, amount, valid))) FROM bid) AS bids,
                       (SELECT SUM(CRC32(CONCAT_WS('|', id, status, paid_at))) FROM payback) AS paybacks,
                       (SELECT COUNT(*) FROM transfer
                        WHERE kind IN ('RECHARGE', 'WITHDRAWAL', 'BID', 'BID_REFUND', 'PAYBACK', 'ADJUSTMENT')) AS transfers
                """));
    }
}
