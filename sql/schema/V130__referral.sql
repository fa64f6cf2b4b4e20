-- Leads that loan officers hand over (第一甩单), and what became of them.

CREATE TABLE referral_lead (
  id                     BIGINT         NOT NULL AUTO_INCREMENT,
  officer_id             BIGINT         NOT NULL COMMENT 'account of the loan officer who handed it over',
  state                  VARCHAR(16)    NOT NULL COMMENT 'NEW, ASSIGNED, CONTACTED, ACCEPTED, REJECTED or CONVERTED',
  assignee               VARCHAR(64)    NULL     COMMENT 'the operator who works on it',
  application_id         BIGINT         NULL     COMMENT 'the application it became; set when CONVERTED',
  amount                 DECIMAL(18,2)  NOT NULL COMMENT 'yuan that the customer wants to borrow',
  customer_type          VARCHAR(16)    NOT NULL COMMENT 'EMPLOYEE or COMPANY',
  loan_type              VARCHAR(16)    NOT NULL COMMENT 'UNSECURED, CAR or HOUSE',
  loan_term              VARCHAR(24)    NOT NULL COMMENT 'UP_TO_3_MONTHS, SIX_MONTHS, ONE_YEAR to FOUR_YEARS, FIVE_YEARS_OR_MORE',
  borrowed               DECIMAL(18,2)  NOT NULL COMMENT 'yuan that the customer has borrowed elsewhere',
  lenders                VARBINARY(1024) NULL    COMMENT 'encrypted: from whom',
  name                   VARBINARY(512) NOT NULL COMMENT 'encrypted',
  sex                    VARCHAR(8)     NOT NULL COMMENT 'MALE or FEMALE',
  national_id            VARBINARY(128) NOT NULL COMMENT 'encrypted, with a big X',
  national_id_lookup     CHAR(64)       NOT NULL COMMENT 'HMAC of the national id',
  mobile                 VARBINARY(128) NULL     COMMENT 'encrypted',
  household              VARBINARY(512) NULL     COMMENT 'encrypted: registered residence',
  remark                 VARBINARY(2048) NULL    COMMENT 'encrypted: what the officer says of the customer',
  company_type           VARCHAR(16)    NULL     COMMENT 'STATE, TOP_500, LISTED or PRIVATE',
  income                 DECIMAL(18,2)  NULL     COMMENT 'yuan a month',
  income_paid_by         VARCHAR(16)    NULL     COMMENT 'CARD, TRANSFER, CASH or OTHER',
  insured                TINYINT        NULL     COMMENT '1 yes, 0 no',
  housing_fund           TINYINT        NULL     COMMENT '1 yes, 0 no',
  card_limit             DECIMAL(18,2)  NULL     COMMENT 'yuan, of the credit cards',
  owns_house             TINYINT        NULL     COMMENT '1 yes, 0 no',
  house_location         VARBINARY(1024) NULL    COMMENT 'encrypted',
  house_count            INT            NULL,
  house_type             VARCHAR(16)    NULL     COMMENT 'HOME, MIXED_USE, SHOP, OFFICE, AFFORDABLE, REFORMED, LIMITED_TITLE or RURAL',
  house_status           VARCHAR(16)    NULL     COMMENT 'PAID, ON_MORTGAGE, MORTGAGED or PLEDGED',
  house_loan             TINYINT        NULL     COMMENT '1 yes, 0 no',
  house_certificate      TINYINT        NULL     COMMENT '1 yes, 0 no',
  accepts_house_mortgage TINYINT        NULL     COMMENT '1 yes, 0 no',
  owns_car               TINYINT        NULL     COMMENT '1 yes, 0 no',
  car_licence            VARBINARY(128) NULL     COMMENT 'encrypted',
  car_count              INT            NULL,
  accepts_car_mortgage   TINYINT        NULL     COMMENT '1 yes, 0 no',
  created_at             DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
  changed_at             DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai; of the state',
  PRIMARY KEY (id),
  UNIQUE KEY uk_lead_application (application_id),
  KEY ix_lead_state (state, id),
  KEY ix_lead_same (officer_id, national_id_lookup, loan_type, created_at),
  CONSTRAINT fk_lead_officer FOREIGN KEY (officer_id) REFERENCES account (id),
  CONSTRAINT fk_lead_application FOREIGN KEY (application_id) REFERENCES loan_application (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'one customer who wants one kind of loan, as the officer told it';

CREATE TABLE referral_lead_turn (
  officer_id         BIGINT      NOT NULL,
  national_id_lookup CHAR(64)    NOT NULL COMMENT 'HMAC of the national id',
  loan_type          VARCHAR(16) NOT NULL,
  touched_at         DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (officer_id, national_id_lookup, loan_type)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'locked while the same leads of the last day are counted, so that parallel requests are not both stored';

CREATE TABLE referral_lead_change (
  id         BIGINT       NOT NULL AUTO_INCREMENT,
  lead_id    BIGINT       NOT NULL,
  from_state VARCHAR(16)  NULL     COMMENT 'NULL for the hand-over',
  to_state   VARCHAR(16)  NOT NULL,
  changed_by VARCHAR(64)  NOT NULL COMMENT 'the operator; officer for the hand-over',
  note       VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'why, or to whom',
  changed_at DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  KEY ix_lead_change_lead (lead_id, id),
  CONSTRAINT fk_lead_change_lead FOREIGN KEY (lead_id) REFERENCES referral_lead (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'every change of a lead, append only';
