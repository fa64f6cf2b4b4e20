-- The only place where money is. Rows of transfer and posting are never changed or deleted; a mistake is corrected by a
-- reversing transfer. sql/ops/integrity.sql proves the rules below at any time.

CREATE TABLE wallet (
  id            BIGINT        NOT NULL AUTO_INCREMENT,
  kind          VARCHAR(24)   NOT NULL COMMENT 'MEMBER, PROJECT_ESCROW, ... or a system wallet such as OUTSIDE',
  owner_id      BIGINT        NOT NULL COMMENT 'account or project, as the kind says; 0 for system wallets',
  balance       DECIMAL(18,2) NULL     COMMENT 'yuan; NULL for system wallets, whose balance is the sum of their postings, so that nobody waits for their row',
  may_overdraw  TINYINT       NOT NULL DEFAULT 0 COMMENT '1: the balance may be below zero',
  version       BIGINT        NOT NULL DEFAULT 0 COMMENT 'counts the changes made by the application; a change that leaves it alone was made by hand',
  PRIMARY KEY (id),
  UNIQUE KEY uk_wallet_owner (kind, owner_id),
  CONSTRAINT ck_wallet_balance CHECK (balance IS NULL OR may_overdraw = 1 OR balance >= 0),
  CONSTRAINT ck_wallet_unknown CHECK (balance IS NOT NULL OR owner_id = 0)
) ENGINE = InnoDB AUTO_INCREMENT = 100 DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'holders of money; a balance equals the sum of the postings; ids below 100 are system wallets';

CREATE TABLE transfer (
  id               BIGINT        NOT NULL AUTO_INCREMENT,
  request_no       VARCHAR(64)   NOT NULL COMMENT 'idempotency key: what is asked twice is done once',
  kind             VARCHAR(32)   NOT NULL COMMENT 'why the money moved, such as RECHARGE, WITHDRAWAL, BID',
  subject_id       BIGINT        NULL     COMMENT 'the row that caused it, in the table that the kind implies',
  debit_wallet_id  BIGINT        NOT NULL COMMENT 'money leaves this one',
  credit_wallet_id BIGINT        NOT NULL COMMENT 'and goes here',
  amount           DECIMAL(18,2) NOT NULL COMMENT 'yuan, above zero',
  created_at       DATETIME      NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  UNIQUE KEY uk_transfer_request (request_no),
  KEY ix_transfer_subject (kind, subject_id),
  CONSTRAINT fk_transfer_debit  FOREIGN KEY (debit_wallet_id)  REFERENCES wallet (id),
  CONSTRAINT fk_transfer_credit FOREIGN KEY (credit_wallet_id) REFERENCES wallet (id),
  CONSTRAINT ck_transfer_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'movements of money, append only';

CREATE TABLE posting (
  id            BIGINT        NOT NULL AUTO_INCREMENT,
  transfer_id   BIGINT        NOT NULL,
  wallet_id     BIGINT        NOT NULL,
  amount        DECIMAL(18,2) NOT NULL COMMENT 'yuan, signed: what the wallet gained',
  balance_after DECIMAL(18,2) NULL     COMMENT 'yuan; NULL for system wallets',
  PRIMARY KEY (id),
  KEY ix_posting_transfer (transfer_id),
  KEY ix_posting_wallet (wallet_id, id),
  CONSTRAINT fk_posting_transfer FOREIGN KEY (transfer_id) REFERENCES transfer (id),
  CONSTRAINT fk_posting_wallet   FOREIGN KEY (wallet_id)   REFERENCES wallet (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'the two sides of every transfer; together they sum to zero';

INSERT INTO wallet (id, kind, owner_id, balance, may_overdraw)
VALUES (1, 'OUTSIDE', 0, NULL, 1),
       (2, 'ADJUSTMENT', 0, NULL, 1);
