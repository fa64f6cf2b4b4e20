-- Payments that borrowers make on LianLian's own page.

INSERT INTO wallet (id, kind, owner_id, balance, may_overdraw)
VALUES (10, 'COUPON_EXPENSE', 0, NULL, 1);

CREATE TABLE page_payment (
  id            BIGINT        NOT NULL AUTO_INCREMENT,
  order_no      VARCHAR(32)   NOT NULL COMMENT 'our number of the order at LianLian: day, account in ten digits, time',
  account_id    BIGINT        NOT NULL,
  loan_id       BIGINT        NOT NULL,
  amount        DECIMAL(18,2) NOT NULL COMMENT 'yuan that the page asks for',
  coupon_id     BIGINT        NULL     COMMENT 'used when the payment is booked',
  coupon_amount DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan that the coupon pays',
  status        VARCHAR(8)    NOT NULL COMMENT 'OPEN: may be paid; PAID: booked; CLOSED: given up',
  repayment_id  BIGINT        NULL     COMMENT 'what it became when it was booked',
  code          VARCHAR(32)   NOT NULL DEFAULT '' COMMENT 'last word of LianLian, for operators',
  ordered_at    DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai; part of the order at LianLian, to the second',
  ask_at        DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; when its end is asked for next, NULL: no more',
  asked         INT           NOT NULL DEFAULT 0 COMMENT 'how often it was asked for',
  ended_at      DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; booked or closed',
  open_loan_id  BIGINT        GENERATED ALWAYS AS (CASE WHEN status = 'OPEN' THEN loan_id END) STORED COMMENT 'its unique key allows one open order a loan',
  PRIMARY KEY (id),
  UNIQUE KEY uk_page_payment_order (order_no),
  UNIQUE KEY uk_page_payment_open (open_loan_id),
  UNIQUE KEY uk_page_payment_repayment (repayment_id),
  KEY ix_page_payment_ask (ask_at),
  CONSTRAINT fk_page_payment_loan      FOREIGN KEY (loan_id)      REFERENCES loan (id),
  CONSTRAINT fk_page_payment_coupon    FOREIGN KEY (coupon_id)    REFERENCES coupon (id),
  CONSTRAINT fk_page_payment_repayment FOREIGN KEY (repayment_id) REFERENCES repayment (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'payments on the page of LianLian; a booked one is a row of repayment as well';
