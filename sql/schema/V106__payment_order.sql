-- Every order at LianLian in one table, whatever it is for. What disbursement, repayment and page_payment told of it moves here;
-- page_payment becomes cashier_payment. Rows that are there are kept.
-- Stop the application first: the one before this release cannot work with these tables. Afterwards apply ops/grants.sql again.

CREATE TABLE payment_order (
  id              BIGINT        NOT NULL AUTO_INCREMENT,
  order_no        VARCHAR(32)   NOT NULL COMMENT 'our number of the order at LianLian; stored before the call',
  purpose         VARCHAR(16)   NOT NULL COMMENT 'DISBURSEMENT, DEBIT or CASHIER',
  subject_id      BIGINT        NOT NULL COMMENT 'application of a disbursement; loan of a debit or a cashier order',
  account_id      BIGINT        NOT NULL,
  amount          DECIMAL(18,2) NOT NULL COMMENT 'yuan that move; of a cashier order what the page asks for',
  card_id         BIGINT        NULL     COMMENT 'bank card that money goes to or comes from; NULL if there was none, or the payer chooses',
  status          VARCHAR(20)   NOT NULL COMMENT 'OPEN, NEEDS_CONFIRMATION, SUCCEEDED, FAILED, CLOSED, GIVEN_UP or REVERSED',
  may_send_again  TINYINT       NOT NULL DEFAULT 0 COMMENT '1: certainly not taken, the same order is sent again',
  channel_txn_no  VARCHAR(32)   NULL     COMMENT 'number of LianLian',
  confirm_code    VARCHAR(32)   NULL     COMMENT 'goes back to LianLian when an operator confirms',
  code            VARCHAR(32)   NOT NULL DEFAULT '' COMMENT 'last word of LianLian, for operators',
  ordered_at      DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai; part of the order at LianLian, to the second',
  ask_at          DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; when its end is asked for next, NULL: no more',
  asked           INT           NOT NULL DEFAULT 0 COMMENT 'how often it was asked for, since it was made or since it succeeded',
  ended_at        DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; when we learned of its end',
  live_subject_id BIGINT        GENERATED ALWAYS AS (CASE WHEN status IN ('OPEN', 'NEEDS_CONFIRMATION') OR status = 'SUCCEEDED' AND purpose = 'DISBURSEMENT' THEN subject_id END) STORED COMMENT 'its unique key allows one order of a purpose that may still pay; an application is paid out once',
  PRIMARY KEY (id),
  UNIQUE KEY uk_payment_order_no (order_no),
  UNIQUE KEY uk_payment_order_live (purpose, live_subject_id),
  KEY ix_payment_order_subject (purpose, subject_id, id),
  KEY ix_payment_order_status (purpose, status, id),
  KEY ix_payment_order_ask (ask_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'orders at LianLian, whatever they are for; disbursement, repayment and cashier_payment say what each means';

INSERT INTO payment_order (order_no, purpose, subject_id, account_id, amount, card_id, status, may_send_again, channel_txn_no,
                           confirm_code, code, ordered_at, ask_at, asked, ended_at)
SELECT order_no, 'DISBURSEMENT', application_id, account_id, amount, card_id,
       CASE status WHEN 'PAID' THEN 'SUCCEEDED' ELSE status END,
       may_send_again, channel_txn_no, confirm_code, code, ordered_at, ask_at, asked, ended_at
FROM disbursement
ORDER BY id;

-- A booked payment on the page is a row of repayment as well, under the same number: its order is the page's.
INSERT INTO payment_order (order_no, purpose, subject_id, account_id, amount, status, channel_txn_no, code, ordered_at, ask_at,
                           asked, ended_at)
SELECT r.order_no, 'DEBIT', r.loan_id, r.account_id, r.amount,
       CASE WHEN r.status = 'PAID' THEN 'SUCCEEDED' WHEN r.status = 'FAILED' AND r.code = 'GIVEN_UP' THEN 'GIVEN_UP' ELSE r.status END,
       r.channel_txn_no, r.code, r.ordered_at, r.ask_at, r.asked, r.ended_at
FROM repayment r
LEFT JOIN page_payment p ON p.repayment_id = r.id
WHERE p.id IS NULL
ORDER BY r.id;

INSERT INTO payment_order (order_no, purpose, subject_id, account_id, amount, status, channel_txn_no, code, ordered_at, ask_at,
                           asked, ended_at)
SELECT p.order_no, 'CASHIER', p.loan_id, p.account_id, p.amount,
       CASE p.status WHEN 'PAID' THEN 'SUCCEEDED' ELSE p.status END,
       r.channel_txn_no, p.code, p.ordered_at, p.ask_at, p.asked, p.ended_at
FROM page_payment p
LEFT JOIN repayment r ON r.id = p.repayment_id
ORDER BY p.id;

ALTER TABLE disbursement
  ADD COLUMN payment_order_id BIGINT NULL COMMENT 'its order at LianLian' AFTER id;

ALTER TABLE repayment
  ADD COLUMN payment_order_id BIGINT      NULL COMMENT 'its order at LianLian' AFTER id,
  ADD COLUMN booked_at        DATETIME(3) NULL COMMENT 'Asia/Shanghai; NULL until its money is in the ledger';

ALTER TABLE page_payment
  ADD COLUMN payment_order_id BIGINT NULL COMMENT 'its order at LianLian' AFTER id;

UPDATE disbursement d
JOIN payment_order o ON o.order_no = d.order_no
SET d.payment_order_id = o.id;

UPDATE repayment r
JOIN payment_order o ON o.order_no = r.order_no
SET r.payment_order_id = o.id,
    r.booked_at = CASE WHEN r.status = 'PAID' THEN r.ended_at END;

UPDATE page_payment p
JOIN payment_order o ON o.order_no = p.order_no
SET p.payment_order_id = o.id;

-- What is computed from other columns goes before these.
ALTER TABLE disbursement
  DROP KEY uk_disbursement_live,
  DROP COLUMN live_application_id;

ALTER TABLE disbursement
  DROP KEY uk_disbursement_order,
  DROP KEY ix_disbursement_ask,
  DROP KEY ix_disbursement_status,
  DROP COLUMN order_no,
  DROP COLUMN account_id,
  DROP COLUMN amount,
  DROP COLUMN card_id,
  DROP COLUMN status,
  DROP COLUMN may_send_again,
  DROP COLUMN channel_txn_no,
  DROP COLUMN confirm_code,
  DROP COLUMN code,
  DROP COLUMN ordered_at,
  DROP COLUMN ask_at,
  DROP COLUMN asked,
  DROP COLUMN ended_at,
  MODIFY COLUMN payment_order_id BIGINT NOT NULL COMMENT 'its order at LianLian',
  ADD UNIQUE KEY uk_disbursement_payment_order (payment_order_id),
  ADD CONSTRAINT fk_disbursement_payment_order FOREIGN KEY (payment_order_id) REFERENCES payment_order (id),
  COMMENT = 'what loans are paid out with; the id names the transfers of kind DISBURSEMENT';

ALTER TABLE repayment
  DROP KEY uk_repayment_open,
  DROP COLUMN open_loan_id;

ALTER TABLE repayment
  DROP KEY uk_repayment_order,
  DROP KEY ix_repayment_ask,
  DROP COLUMN order_no,
  DROP COLUMN status,
  DROP COLUMN channel_txn_no,
  DROP COLUMN code,
  DROP COLUMN ordered_at,
  DROP COLUMN ask_at,
  DROP COLUMN asked,
  DROP COLUMN ended_at,
  MODIFY COLUMN payment_order_id BIGINT NOT NULL COMMENT 'its order at LianLian',
  ADD UNIQUE KEY uk_repayment_payment_order (payment_order_id),
  ADD CONSTRAINT fk_repayment_payment_order FOREIGN KEY (payment_order_id) REFERENCES payment_order (id),
  COMMENT = 'what loans are paid back with; a booked one has a transfer for each kind of part, REPAYMENT_PRINCIPAL and so on';

ALTER TABLE repayment_part
  COMMENT = 'what a repayment pays of which installment; true once that is booked';

RENAME TABLE page_payment TO cashier_payment;

ALTER TABLE cashier_payment
  DROP FOREIGN KEY fk_page_payment_loan,
  DROP FOREIGN KEY fk_page_payment_coupon,
  DROP FOREIGN KEY fk_page_payment_repayment,
  DROP KEY uk_page_payment_open,
  DROP COLUMN open_loan_id;

ALTER TABLE cashier_payment
  DROP KEY fk_page_payment_loan,
  DROP KEY fk_page_payment_coupon,
  DROP KEY uk_page_payment_order,
  DROP KEY uk_page_payment_repayment,
  DROP KEY ix_page_payment_ask,
  DROP COLUMN order_no,
  DROP COLUMN account_id,
  DROP COLUMN amount,
  DROP COLUMN status,
  DROP COLUMN code,
  DROP COLUMN ordered_at,
  DROP COLUMN ask_at,
  DROP COLUMN asked,
  DROP COLUMN ended_at,
  MODIFY COLUMN payment_order_id BIGINT NOT NULL COMMENT 'its order at LianLian',
  ADD UNIQUE KEY uk_cashier_payment_payment_order (payment_order_id),
  ADD UNIQUE KEY uk_cashier_payment_repayment (repayment_id),
  ADD KEY ix_cashier_payment_loan (loan_id, id),
  ADD CONSTRAINT fk_cashier_payment_payment_order FOREIGN KEY (payment_order_id) REFERENCES payment_order (id),
  ADD CONSTRAINT fk_cashier_payment_loan          FOREIGN KEY (loan_id)          REFERENCES loan (id),
  ADD CONSTRAINT fk_cashier_payment_coupon        FOREIGN KEY (coupon_id)        REFERENCES coupon (id),
  ADD CONSTRAINT fk_cashier_payment_repayment     FOREIGN KEY (repayment_id)     REFERENCES repayment (id),
  COMMENT = 'payments that borrowers make on the cashier page of LianLian; a booked one is a row of repayment as well';
