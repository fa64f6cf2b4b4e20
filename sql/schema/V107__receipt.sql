-- Every fen that the channel says has arrived, as a receipt. What repayments paid of installments moves here from repayment_part.
-- Stop the application first; afterwards apply ops/grants.sql again.

INSERT INTO wallet (id, kind, owner_id, balance, may_overdraw)
VALUES (6, 'CHANNEL_CLEARING', 0, NULL, 1),
       (7, 'SUSPENSE', 0, NULL, 1);

CREATE TABLE receipt (
  id               BIGINT        NOT NULL AUTO_INCREMENT,
  source           VARCHAR(16)   NOT NULL COMMENT 'CHANNEL: LianLian told of it',
  channel_no       VARCHAR(64)   NOT NULL COMMENT 'number of the channel; order: and our number where it gave none',
  order_no         VARCHAR(64)   NOT NULL COMMENT 'number of the order as the channel named it, ours or not',
  payment_order_id BIGINT        NULL     COMMENT 'our order; NULL if we know none of that number',
  account_id       BIGINT        NULL     COMMENT 'borrower to whom it belongs; NULL in suspense',
  loan_id          BIGINT        NULL     COMMENT 'loan that it pays; NULL if it fits none',
  amount           DECIMAL(18,2) NOT NULL COMMENT 'yuan that came',
  coupon_id        BIGINT        NULL     COMMENT 'coupon that was spent with it',
  coupon_amount    DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan that the coupon adds',
  value_date       DATE          NOT NULL COMMENT 'day on which the money of the payer moved: it is applied as of this day',
  known_at         DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai; when we learned of it',
  through_number   INT           NOT NULL DEFAULT 0 COMMENT 'pays installments up to this one of its own accord, due or not; 0: what is due only',
  settles          TINYINT       NOT NULL DEFAULT 0 COMMENT '1: settles the loan, if it suffices on its value date',
  status           VARCHAR(16)   NOT NULL COMMENT 'APPLIED; UNAPPLIED: something is left that belongs to the borrower; SUSPENSE: of nobody yet; REVERSED: taken back',
  revision         INT           NOT NULL DEFAULT 0 COMMENT 'counts the changes of what it was applied to; part of the request numbers of the transfers',
  from_outside     TINYINT       NOT NULL DEFAULT 0 COMMENT '1: from before there were receipts, booked straight from wallet OUTSIDE',
  reversed_at      DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; when we learned that the channel took it back',
  PRIMARY KEY (id),
  UNIQUE KEY uk_receipt_channel_no (channel_no),
  KEY ix_receipt_coupon (coupon_id),
  KEY ix_receipt_order (payment_order_id),
  KEY ix_receipt_loan (loan_id, value_date),
  KEY ix_receipt_account (account_id, id),
  KEY ix_receipt_status (status, id),
  CONSTRAINT fk_receipt_order  FOREIGN KEY (payment_order_id) REFERENCES payment_order (id),
  CONSTRAINT fk_receipt_loan   FOREIGN KEY (loan_id)          REFERENCES loan (id),
  CONSTRAINT fk_receipt_coupon FOREIGN KEY (coupon_id)        REFERENCES coupon (id),
  CONSTRAINT ck_receipt_amount CHECK (amount > 0 AND coupon_amount >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'money that came in; the id names the transfers RECEIPT, RECEIPT_REVERSAL, COUPON, REPAYMENT_*';

CREATE TABLE receipt_allocation (
  receipt_id     BIGINT        NOT NULL,
  installment_id BIGINT        NOT NULL,
  penalty        DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  fee            DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  interest       DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  principal      DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  PRIMARY KEY (receipt_id, installment_id),
  KEY ix_receipt_allocation_installment (installment_id),
  CONSTRAINT fk_receipt_allocation             FOREIGN KEY (receipt_id)     REFERENCES receipt (id),
  CONSTRAINT fk_receipt_allocation_installment FOREIGN KEY (installment_id) REFERENCES installment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what each receipt pays of which installment now; the transfers tell how it came to that';

-- What is booked keeps its number, because its transfers name it.
INSERT INTO receipt (id, source, channel_no, order_no, payment_order_id, account_id, loan_id, amount, coupon_id, coupon_amount,
                     value_date, known_at, through_number, settles, status, from_outside)
SELECT r.id, 'CHANNEL',
       CASE WHEN o.channel_txn_no IS NULL OR twice.channel_txn_no IS NOT NULL THEN CONCAT('order:', o.order_no) ELSE o.channel_txn_no END,
       o.order_no, o.id, r.account_id, r.loan_id, o.amount,
       CASE WHEN c.coupon_amount > 0 THEN c.coupon_id END, COALESCE(c.coupon_amount, 0),
       CASE o.purpose WHEN 'DEBIT' THEN DATE(o.ordered_at) ELSE DATE(r.booked_at) END,
       r.booked_at, COALESCE(p.last_number, 0),
       CASE r.scope WHEN 'ALL' THEN 1 ELSE 0 END, 'APPLIED', 1
FROM repayment r
JOIN payment_order o ON o.id = r.payment_order_id
LEFT JOIN cashier_payment c ON c.repayment_id = r.id
LEFT JOIN (SELECT channel_txn_no FROM payment_order WHERE channel_txn_no IS NOT NULL GROUP BY channel_txn_no HAVING COUNT(*) > 1) twice
  ON twice.channel_txn_no = o.channel_txn_no
LEFT JOIN (SELECT rp.repayment_id, MAX(i.number) AS last_number
           FROM repayment_part rp
           JOIN installment i ON i.id = rp.installment_id
           GROUP BY rp.repayment_id) p ON p.repayment_id = r.id
WHERE r.booked_at IS NOT NULL;

INSERT INTO receipt_allocation (receipt_id, installment_id, penalty, fee, interest, principal)
SELECT p.repayment_id, p.installment_id, p.penalty, p.fee, p.interest, p.principal
FROM repayment_part p
JOIN repayment r ON r.id = p.repayment_id
WHERE r.booked_at IS NOT NULL;

ALTER TABLE repayment
  ADD COLUMN through_number INT NOT NULL DEFAULT 0 COMMENT 'the installment that it is for; 0: what settles the loan, or what is due' AFTER scope,
  MODIFY COLUMN amount DECIMAL(18,2) NOT NULL COMMENT 'yuan that are asked for; once it is booked what came, with the coupon',
  COMMENT = 'what loans are paid back with; what came for a booked one are its receipts';

ALTER TABLE cashier_payment
  ADD COLUMN through_number INT NOT NULL DEFAULT 0 COMMENT 'the installment that it is for' AFTER loan_id;

UPDATE repayment r
JOIN (SELECT rp.repayment_id, MAX(i.number) AS last_number
      FROM repayment_part rp
      JOIN installment i ON i.id = rp.installment_id
      GROUP BY rp.repayment_id) p ON p.repayment_id = r.id
SET r.through_number = p.last_number
WHERE r.scope = 'CURRENT';

UPDATE cashier_payment c
JOIN (SELECT loan_id, MIN(number) AS next_number FROM installment WHERE paid_at IS NULL GROUP BY loan_id) i ON i.loan_id = c.loan_id
SET c.through_number = i.next_number
WHERE c.repayment_id IS NULL;

DROP TABLE repayment_part;

ALTER TABLE payment_alert
  MODIFY COLUMN kind VARCHAR(32) NOT NULL COMMENT 'such as UNKNOWN_ORDER, WRONG_AMOUNT, BAD_SIGNATURE, PAID_AFTER_FAILURE, REPAYMENT_RETURNED, DOES_NOT_FIT',
  COMMENT = 'what payments brought up and a person has to know; the detail says what was booked';
