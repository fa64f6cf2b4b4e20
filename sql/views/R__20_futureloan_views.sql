-- The tables that document 004 (前程贷) shows to its testers, as views in a database of their own.
-- Apply with the application's database selected: mysql loanhub < R__20_futureloan_views.sql
-- member.leave_amount and loan.status may be updated through the views; everything else is read only.

CREATE DATABASE IF NOT EXISTS futureloan;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW futureloan.member AS
SELECT a.id,
       a.display_name AS reg_name,
       '******'       AS pwd,
       a.login_name   AS mobile_phone,
       CASE a.role WHEN 'ADMIN' THEN 0 ELSE 1 END AS type,
       w.balance      AS leave_amount,
       a.created_at   AS reg_time
FROM account a
JOIN wallet w ON w.kind = 'MEMBER' AND w.owner_id = a.id
WHERE a.channel = 'FUTURELOAN';

CREATE OR REPLACE SQL SECURITY DEFINER VIEW futureloan.loan AS
SELECT id,
       borrower_id                                     AS member_id,
       title,
       amount,
       annual_rate                                     AS loan_rate,
       term_length                                     AS loan_term,
       CASE term_unit WHEN 'MONTH' THEN 1 ELSE 2 END   AS loan_date_type,
       bidding_days,
       created_at                                      AS create_time,
       bidding_started_at                              AS bidding_start_time,
       full_at                                         AS full_time,
       status
FROM project;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW futureloan.invest AS
SELECT id,
       investor_id AS member_id,
       project_id  AS loan_id,
       amount,
       created_at  AS create_time,
       valid       AS is_valid
FROM bid;

-- In the application's own database, for the two names of it below. An absent side is 0. A bid names the borrower as receiver with 0: the money waits for the project to fill.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW finance_log AS
SELECT t.id,
       t.created_at                                                  AS create_time,
       CASE WHEN d.kind = 'MEMBER' THEN d.owner_id ELSE 0 END        AS pay_member_id,
       CASE WHEN c.kind = 'MEMBER' THEN c.owner_id
            WHEN t.kind = 'BID'    THEN p.borrower_id
            ELSE 0 END                                               AS income_member_id,
       t.amount,
       CASE WHEN c.kind = 'MEMBER' THEN cp.balance_after ELSE 0.00 END AS income_member_money,
       CASE WHEN d.kind = 'MEMBER' THEN dp.balance_after ELSE 0.00 END AS pay_member_money,
       1                                                             AS status
FROM transfer t
JOIN wallet d        ON d.id = t.debit_wallet_id
JOIN wallet c        ON c.id = t.credit_wallet_id
JOIN posting dp      ON dp.transfer_id = t.id AND dp.wallet_id = t.debit_wallet_id AND dp.amount < 0
JOIN posting cp      ON cp.transfer_id = t.id AND cp.wallet_id = t.credit_wallet_id AND cp.amount > 0
LEFT JOIN project p  ON c.kind = 'PROJECT_ESCROW' AND p.id = c.owner_id
WHERE d.kind IN ('MEMBER', 'PROJECT_ESCROW')
   OR c.kind IN ('MEMBER', 'PROJECT_ESCROW');

CREATE OR REPLACE SQL SECURITY DEFINER VIEW futureloan.financelog AS
SELECT id, create_time, pay_member_id, income_member_id, amount, income_member_money, pay_member_money, status
FROM finance_log;

-- Testers write it like this as well. Where case does not matter, this makes the same view once more. Neither reads the other:
-- MariaDB would take that for a view of itself.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW futureloan.financeLog AS
SELECT id, create_time, pay_member_id, income_member_id, amount, income_member_money, pay_member_money, status
FROM finance_log;

CREATE OR REPLACE SQL SECURITY DEFINER VIEW futureloan.repayment AS
SELECT id,
       bid_id                                         AS invest_id,
       created_at                                     AS create_time,
       installment_number                             AS terms,
       CASE status WHEN 0 THEN principal ELSE 0.00 END AS unfinished_principal,
       CASE status WHEN 0 THEN interest  ELSE 0.00 END AS unfinished_interest,
       due_date                                       AS repayment_date,
       paid_at                                        AS actual_repayment_date,
       status
FROM payback;

-- A balance changed by hand (through futureloan.member, say) leaves version alone: the ledger gets the transfer that
-- explains it, so that it stays true that a balance is the sum of its postings. It is dated in business time.
DROP TRIGGER IF EXISTS wallet_changed_by_hand;

DELIMITER $$
CREATE TRIGGER wallet_changed_by_hand AFTER UPDATE ON wallet
FOR EACH ROW
BEGIN
  DECLARE gained DECIMAL(18,2);
  DECLARE ahead BIGINT DEFAULT 0;
  SET gained = NEW.balance - OLD.balance;
  IF NEW.version = OLD.version AND gained <> 0 THEN
    SELECT COALESCE(MAX(ahead_millis), 0) INTO ahead FROM business_clock;
    INSERT INTO transfer (request_no, kind, debit_wallet_id, credit_wallet_id, amount, created_at)
    VALUES (CONCAT('by-hand-', UUID()), 'ADJUSTMENT',
            IF(gained > 0, 2, NEW.id), IF(gained > 0, NEW.id, 2), ABS(gained),
            UTC_TIMESTAMP(3) + INTERVAL 8 HOUR + INTERVAL ahead * 1000 MICROSECOND);
    INSERT INTO posting (transfer_id, wallet_id, amount, balance_after)
    VALUES (LAST_INSERT_ID(), NEW.id, gained, NEW.balance),
           (LAST_INSERT_ID(), 2, -gained, NULL);
  END IF;
END$$
DELIMITER ;
