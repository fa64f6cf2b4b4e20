-- Loans that are paid out: pay-out orders, contracts, installments.

INSERT INTO wallet (id, kind, owner_id, balance, may_overdraw)
VALUES (3, 'INTEREST_INCOME', 0, NULL, 1),
       (4, 'FEE_INCOME', 0, NULL, 1),
       (5, 'PENALTY_INCOME', 0, NULL, 1);

CREATE TABLE disbursement (
  id                  BIGINT        NOT NULL AUTO_INCREMENT,
  order_no            CHAR(32)      NOT NULL COMMENT 'our number of the order at LianLian; stored before the call',
  application_id      BIGINT        NOT NULL,
  account_id          BIGINT        NOT NULL,
  amount              DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  card_id             BIGINT        NULL     COMMENT 'bank card it goes to; NULL if there was none',
  card_tail           VARCHAR(4)    NOT NULL DEFAULT '' COMMENT 'its last four digits, for messages',
  status              VARCHAR(20)   NOT NULL COMMENT 'OPEN, NEEDS_CONFIRMATION, PAID, FAILED or REVERSED',
  may_send_again      TINYINT       NOT NULL DEFAULT 0 COMMENT '1: certainly not taken, the same order is sent again',
  channel_txn_no      VARCHAR(32)   NULL     COMMENT 'number of LianLian',
  confirm_code        VARCHAR(32)   NULL     COMMENT 'goes back to LianLian when an operator confirms',
  code                VARCHAR(32)   NOT NULL DEFAULT '' COMMENT 'last word of LianLian, for operators',
  ordered_at          DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai',
  ask_at              DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; when its end is asked for next, NULL: no more',
  asked               INT           NOT NULL DEFAULT 0 COMMENT 'how often it was asked for',
  ended_at            DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; paid, failed or reversed',
  live_application_id BIGINT        GENERATED ALWAYS AS (CASE WHEN status IN ('OPEN', 'NEEDS_CONFIRMATION', 'PAID') THEN application_id END) STORED COMMENT 'its unique key allows one order that may pay',
  PRIMARY KEY (id),
  UNIQUE KEY uk_disbursement_order (order_no),
  UNIQUE KEY uk_disbursement_live (live_application_id),
  KEY ix_disbursement_application (application_id, id),
  KEY ix_disbursement_ask (ask_at),
  KEY ix_disbursement_status (status, id),
  CONSTRAINT fk_disbursement_application FOREIGN KEY (application_id) REFERENCES loan_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'pay-out orders at LianLian';

CREATE TABLE loan (
  id                  BIGINT         NOT NULL AUTO_INCREMENT,
  public_id           CHAR(36)       NOT NULL COMMENT 'UUID text',
  application_id      BIGINT         NOT NULL COMMENT 'its status is the status of the loan',
  account_id          BIGINT         NOT NULL,
  disbursement_id     BIGINT         NOT NULL,
  channel             VARCHAR(16)    NOT NULL,
  product_id          BIGINT         NOT NULL,
  product_name        VARCHAR(32)    NOT NULL COMMENT 'as in the contract',
  contract_no         VARCHAR(32)    NOT NULL COMMENT 'shown to the borrower',
  contract_token      CHAR(43)       NOT NULL COMMENT '256 random bits in Base64: opens the contract page without a login',
  principal           DECIMAL(18,2)  NOT NULL COMMENT 'yuan',
  annual_rate         DECIMAL(12,10) NOT NULL COMMENT 'fraction a year',
  annualised_rate     DECIMAL(12,10) NOT NULL COMMENT 'what a year costs with fees, from the cash flows; fraction',
  term_length         INT            NOT NULL,
  term_unit           VARCHAR(8)     NOT NULL COMMENT 'DAY or MONTH',
  interval_length     INT            NOT NULL,
  interval_unit       VARCHAR(8)     NOT NULL COMMENT 'DAY or MONTH',
  method              VARCHAR(16)    NOT NULL COMMENT 'BULLET, INTEREST_ONLY, LEVEL_PAYMENT or FLAT',
  penalty_rate        DECIMAL(12,10) NOT NULL COMMENT 'fraction of the overdue principal a day',
  penalty_limit_days  INT            NOT NULL,
  starts_on           DATE           NOT NULL COMMENT 'the money went out; interest runs from here',
  disbursed_at        DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai; when we knew',
  settled_at          DATETIME(3)    NULL     COMMENT 'Asia/Shanghai; nothing is owed any more',
  voided_at           DATETIME(3)    NULL     COMMENT 'Asia/Shanghai; the money came back undelivered: as if this loan had never been',
  live_application_id BIGINT         GENERATED ALWAYS AS (CASE WHEN voided_at IS NULL THEN application_id END) STORED COMMENT 'its unique key allows one loan an application',
  PRIMARY KEY (id),
  UNIQUE KEY uk_loan_public (public_id),
  UNIQUE KEY uk_loan_contract (contract_no),
  UNIQUE KEY uk_loan_token (contract_token),
  UNIQUE KEY uk_loan_live (live_application_id),
  KEY ix_loan_account (account_id, id),
  CONSTRAINT fk_loan_application  FOREIGN KEY (application_id)  REFERENCES loan_application (id),
  CONSTRAINT fk_loan_disbursement FOREIGN KEY (disbursement_id) REFERENCES disbursement (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'contracts of money that was paid out; a wallet of kind LOAN holds minus the outstanding principal of each';

CREATE TABLE installment (
  id              BIGINT        NOT NULL AUTO_INCREMENT,
  public_id       CHAR(36)      NOT NULL COMMENT 'UUID text, the id on the wire',
  loan_id         BIGINT        NOT NULL,
  account_id      BIGINT        NOT NULL COMMENT 'of the loan; here for the list of a borrower',
  number          INT           NOT NULL COMMENT 'from 1',
  starts_on       DATE          NOT NULL COMMENT 'due date before, or the day the money went out',
  due_date        DATE          NOT NULL COMMENT 'due at 23:59:59 of this day, Asia/Shanghai',
  principal       DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  interest        DECIMAL(18,2) NOT NULL COMMENT 'yuan, as planned',
  fee             DECIMAL(18,2) NOT NULL COMMENT 'yuan, as planned',
  penalty         DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan that ran up so far',
  interest_waived DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan not charged, because the loan was settled early',
  fee_waived      DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan not charged, because the loan was settled early',
  principal_paid  DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan',
  interest_paid   DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan',
  fee_paid        DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan',
  penalty_paid    DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan',
  days_past_due   INT           NOT NULL DEFAULT 0 COMMENT 'days for which the penalty is counted; the last figure once it is paid',
  paid_at         DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; nothing of it is owed any more',
  PRIMARY KEY (id),
  UNIQUE KEY uk_installment_public (public_id),
  UNIQUE KEY uk_installment_number (loan_id, number),
  KEY ix_installment_account (account_id, due_date, id),
  KEY ix_installment_due (paid_at, due_date),
  CONSTRAINT fk_installment_loan FOREIGN KEY (loan_id) REFERENCES loan (id),
  CONSTRAINT ck_installment_paid CHECK (principal_paid <= principal AND interest_paid + interest_waived <= interest AND fee_paid + fee_waived <= fee AND penalty_paid <= penalty)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what is to be paid back and what of it is paid';

CREATE TABLE payment_alert (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  kind       VARCHAR(32)  NOT NULL COMMENT 'UNKNOWN_ORDER, WRONG_AMOUNT, BAD_SIGNATURE, PAID_AFTER_FAILURE, REVERSED_AFTER_REPAYMENT, REPAYMENT_RETURNED, DOES_NOT_FIT',
  order_no   VARCHAR(64)  NOT NULL COMMENT 'order number in question, ours or not; forged- and the day where there is none',
  detail     VARCHAR(255) NOT NULL COMMENT 'what happened, without personal data',
  raised_at  DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai',
  handled_at DATETIME(3)  NULL     COMMENT 'Asia/Shanghai; an operator has dealt with it',
  handled_by VARCHAR(64)  NULL,
  PRIMARY KEY (id),
  UNIQUE KEY uk_payment_alert (kind, order_no),
  KEY ix_payment_alert_open (handled_at, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what payments brought up that only a person can decide; nothing is booked for them';
