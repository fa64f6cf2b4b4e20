-- What borrowers pay back: payment orders at LianLian, and how each is spread over installments.

CREATE TABLE repayment (
  id             BIGINT        NOT NULL AUTO_INCREMENT,
  order_no       CHAR(32)      NOT NULL COMMENT 'our number of the order at LianLian; stored before the call',
  loan_id        BIGINT        NOT NULL,
  account_id     BIGINT        NOT NULL,
  scope          VARCHAR(8)    NOT NULL COMMENT 'CURRENT: one installment; ALL: what settles the loan',
  amount         DECIMAL(18,2) NOT NULL COMMENT 'yuan; the sum of its parts',
  status         VARCHAR(8)    NOT NULL COMMENT 'OPEN: its end is not known; PAID: booked; FAILED: nothing was taken',
  channel_txn_no VARCHAR(32)   NULL     COMMENT 'number of LianLian',
  code           VARCHAR(32)   NOT NULL DEFAULT '' COMMENT 'last word of LianLian, for operators',
  ordered_at     DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai; part of the order at LianLian, to the second',
  ask_at         DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; when its end is asked for next, NULL: no more',
  asked          INT           NOT NULL DEFAULT 0 COMMENT 'how often it was asked for',
  ended_at       DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; booked or failed',
  open_loan_id   BIGINT        GENERATED ALWAYS AS (CASE WHEN status = 'OPEN' THEN loan_id END) STORED COMMENT 'its unique key allows one open order a loan',
  PRIMARY KEY (id),
  UNIQUE KEY uk_repayment_order (order_no),
  UNIQUE KEY uk_repayment_open (open_loan_id),
  KEY ix_repayment_loan (loan_id, id),
  KEY ix_repayment_account (account_id, id),
  KEY ix_repayment_ask (ask_at),
  CONSTRAINT fk_repayment_loan FOREIGN KEY (loan_id) REFERENCES loan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'payment orders; a booked one has a transfer for each kind of part, REPAYMENT_PRINCIPAL and so on';

CREATE TABLE repayment_part (
  repayment_id   BIGINT        NOT NULL,
  installment_id BIGINT        NOT NULL,
  penalty        DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  fee            DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  interest       DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  principal      DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  PRIMARY KEY (repayment_id, installment_id),
  KEY ix_repayment_part_installment (installment_id),
  CONSTRAINT fk_repayment_part             FOREIGN KEY (repayment_id)   REFERENCES repayment (id),
  CONSTRAINT fk_repayment_part_installment FOREIGN KEY (installment_id) REFERENCES installment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what an order pays of which installment; true once the order is PAID';
