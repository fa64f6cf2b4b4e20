-- What may be borrowed, on which terms, through which published API.

CREATE TABLE loan_product (
  id                    BIGINT        NOT NULL AUTO_INCREMENT,
  public_id             CHAR(36)      NOT NULL COMMENT 'UUID text, the id on the wire',
  channel               VARCHAR(16)   NOT NULL COMMENT 'published API that offers it: CASHLOAN, WUKONG, CHAOJIHUA',
  position              INT           NOT NULL COMMENT 'place in the list, ascending',
  offered               TINYINT       NOT NULL DEFAULT 1 COMMENT '0: no longer; loans of it go on',
  code                  VARCHAR(32)   NOT NULL COMMENT 'short name, such as PRODUCT20171025001',
  name                  VARCHAR(32)   NOT NULL,
  description           VARCHAR(1000) NOT NULL DEFAULT '' COMMENT 'several, with ; between them',
  checks                VARCHAR(255)  NOT NULL DEFAULT '' COMMENT 'codes of third-party checks shown to the client, with , between them',
  amount_list           VARCHAR(255)  NULL     COMMENT 'yuan, with , between them; NULL if any amount from least to most is allowed',
  amount_least          DECIMAL(18,2) NULL     COMMENT 'yuan',
  amount_most           DECIMAL(18,2) NULL     COMMENT 'yuan',
  amount_step           DECIMAL(18,2) NOT NULL DEFAULT 0.01 COMMENT 'yuan; amounts are the least one plus a multiple of it',
  amount_default        DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  rate_list             VARCHAR(255)  NULL     COMMENT 'fractions a year, with , between them: 0.36 is 36 %; NULL if from least to most',
  rate_least            DECIMAL(12,10) NULL    COMMENT 'fraction a year',
  rate_most             DECIMAL(12,10) NULL    COMMENT 'fraction a year',
  rate_default          DECIMAL(12,10) NOT NULL COMMENT 'fraction a year',
  term_units            VARCHAR(16)   NOT NULL COMMENT 'DAY, MONTH or DAY,MONTH',
  days_list             VARCHAR(255)  NULL     COMMENT 'with , between them; NULL if from least to most',
  days_least            INT           NULL,
  days_most             INT           NULL,
  days_default          INT           NOT NULL,
  months_list           VARCHAR(255)  NULL     COMMENT 'with , between them; NULL if from least to most',
  months_least          INT           NULL,
  months_most           INT           NULL,
  months_default        INT           NOT NULL,
  methods               VARCHAR(64)   NOT NULL COMMENT 'of BULLET, INTEREST_ONLY, LEVEL_PAYMENT, FLAT, with , between them',
  interval_units        VARCHAR(32)   NOT NULL COMMENT 'in what the time between due dates is counted, of DAY, MONTH, QUARTER, YEAR, with , between them',
  interval_least        INT           NOT NULL COMMENT 'fewest units between due dates',
  interval_most         INT           NOT NULL,
  interval_default      INT           NOT NULL,
  interval_default_unit VARCHAR(8)    NOT NULL,
  penalty_rate          DECIMAL(12,10) NOT NULL COMMENT 'fraction of the overdue principal a day: 0.0005 is 0.05 %',
  penalty_limit_days    INT           NOT NULL COMMENT 'days past due beyond these cost nothing more',
  credit_limit          DECIMAL(18,2) NOT NULL COMMENT 'yuan a new borrower of it may owe at once',
  one_at_a_time         TINYINT       NOT NULL DEFAULT 1 COMMENT '1: a loan has to be finished before the next',
  PRIMARY KEY (id),
  UNIQUE KEY uk_loan_product_public (public_id),
  UNIQUE KEY uk_loan_product_code (channel, code)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'loan products; one that can cost more than the setting lending.yearly-ceiling stops the start';

CREATE TABLE loan_product_fee (
  product_id BIGINT        NOT NULL,
  position   INT           NOT NULL COMMENT 'ascending',
  name       VARCHAR(32)   NOT NULL,
  timing     VARCHAR(8)    NOT NULL COMMENT 'ONCE with the first installment, or MONTHLY',
  fraction   DECIMAL(12,10) NOT NULL COMMENT 'of the principal: 0.01 is 1 %',
  PRIMARY KEY (product_id, position),
  CONSTRAINT fk_loan_product_fee FOREIGN KEY (product_id) REFERENCES loan_product (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what a product charges on top of the interest';
