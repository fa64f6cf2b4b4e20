-- Applications for loans, how they were decided, and the credit lines they are taken from.

CREATE TABLE credit_line (
  account_id   BIGINT        NOT NULL,
  credit_limit DECIMAL(18,2) NOT NULL COMMENT 'yuan of principal that may be owed or applied for at once',
  used         DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan: what unfinished applications asked for, less the principal paid back',
  state        VARCHAR(8)    NOT NULL COMMENT 'OPEN or FROZEN',
  PRIMARY KEY (account_id),
  CONSTRAINT fk_credit_line_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_credit_line_used CHECK (used >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what an account may owe; the row is made when it first borrows';

CREATE TABLE loan_application (
  id                    BIGINT         NOT NULL AUTO_INCREMENT,
  public_id             CHAR(36)       NOT NULL COMMENT 'UUID text, the id on the wire',
  account_id            BIGINT         NOT NULL,
  channel               VARCHAR(16)    NOT NULL COMMENT 'published API it came through',
  product_id            BIGINT         NOT NULL,
  status                VARCHAR(24)    NOT NULL COMMENT 'of the whole loan, to its end: SUBMITTED, UNDER_REVIEW, REJECTED_AT_AUDIT, REJECTED_AT_REVIEW, APPROVED, DISBURSING, DISBURSEMENT_FAILED, ACTIVE, OVERDUE, SETTLED, CANCELLED',
  amount                DECIMAL(18,2)  NOT NULL COMMENT 'yuan; all of it goes to the borrower',
  annual_rate           DECIMAL(12,10) NOT NULL COMMENT 'fraction a year, as agreed: 0.36 is 36 %',
  term_length           INT            NOT NULL,
  term_unit             VARCHAR(8)     NOT NULL COMMENT 'DAY or MONTH',
  interval_length       INT            NOT NULL COMMENT 'from one due date to the next',
  interval_unit         VARCHAR(8)     NOT NULL COMMENT 'DAY or MONTH',
  method                VARCHAR(16)    NOT NULL COMMENT 'BULLET, INTEREST_ONLY, LEVEL_PAYMENT or FLAT',
  penalty_rate          DECIMAL(12,10) NOT NULL COMMENT 'fraction of the overdue principal a day',
  penalty_limit_days    INT            NOT NULL COMMENT 'days past due beyond these cost nothing more',
  purpose               VARCHAR(24)    NOT NULL COMMENT 'RENT, SHOPPING, ... or NOT_ASKED',
  other_loans           VARCHAR(16)    NOT NULL COMMENT 'what the borrower says: NONE, SETTLED, UNSETTLED or NOT_ASKED',
  operator_report_no    VARCHAR(64)    NULL     COMMENT 'number of the mobile operator report, as the client sent it',
  one_at_a_time         TINYINT        NOT NULL COMMENT '1: the account has no other such unfinished loan',
  submitted_at          DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
  decided_at            DATETIME(3)    NULL     COMMENT 'Asia/Shanghai; approved, rejected or cancelled, by rules or by an operator',
  unfinished_account_id BIGINT         GENERATED ALWAYS AS (CASE WHEN one_at_a_time = 1 AND status NOT IN ('REJECTED_AT_AUDIT', 'REJECTED_AT_REVIEW', 'SETTLED', 'CANCELLED') THEN account_id END) STORED COMMENT 'the account while the loan is unfinished: its unique key allows one at a time',
  PRIMARY KEY (id),
  UNIQUE KEY uk_application_public (public_id),
  UNIQUE KEY uk_application_unfinished (unfinished_account_id),
  KEY ix_application_account (account_id, id),
  KEY ix_application_status (status, id),
  CONSTRAINT fk_application_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_application_product FOREIGN KEY (product_id) REFERENCES loan_product (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'applications with the terms of their time, and the status of the loans they become';

CREATE TABLE application_fee (
  application_id BIGINT         NOT NULL,
  position       INT            NOT NULL COMMENT 'ascending',
  name           VARCHAR(32)    NOT NULL,
  timing         VARCHAR(8)     NOT NULL COMMENT 'ONCE or MONTHLY',
  fraction       DECIMAL(12,10) NOT NULL COMMENT 'of the principal',
  PRIMARY KEY (application_id, position),
  CONSTRAINT fk_application_fee FOREIGN KEY (application_id) REFERENCES loan_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'the fees agreed on';

CREATE TABLE application_status_change (
  id             BIGINT       NOT NULL AUTO_INCREMENT,
  application_id BIGINT       NOT NULL,
  from_status    VARCHAR(24)  NULL     COMMENT 'NULL for the submission',
  to_status      VARCHAR(24)  NOT NULL,
  changed_by     VARCHAR(64)  NOT NULL COMMENT 'system, or the operator',
  note           VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'why',
  changed_at     DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  KEY ix_status_change_application (application_id, id),
  CONSTRAINT fk_status_change_application FOREIGN KEY (application_id) REFERENCES loan_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'every change of a status, append only';

CREATE TABLE application_finding (
  application_id BIGINT       NOT NULL,
  position       INT          NOT NULL COMMENT 'ascending',
  policy         VARCHAR(32)  NOT NULL COMMENT 'the rule',
  verdict        VARCHAR(8)   NOT NULL COMMENT 'PASS, REFER to an operator, or REJECT',
  reason         VARCHAR(255) NOT NULL,
  PRIMARY KEY (application_id, position),
  CONSTRAINT fk_finding_application FOREIGN KEY (application_id) REFERENCES loan_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what each rule said when the application was submitted';

CREATE TABLE application_device_data (
  application_id BIGINT     NOT NULL,
  location       VARBINARY(255) NULL COMMENT 'encrypted: longitude and latitude, with a tab between them',
  phone_book     MEDIUMBLOB NULL     COMMENT 'encrypted: a line an entry; name, phone, remark with tabs between them',
  PRIMARY KEY (application_id),
  CONSTRAINT fk_device_data_application FOREIGN KEY (application_id) REFERENCES loan_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what the phone told, kept with a recorded consent only and erased 30 days after the decision';
