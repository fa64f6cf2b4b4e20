-- 前程贷: projects, the bids on them, and the plan by which borrowers pay back.

CREATE TABLE project_counter (
  id            TINYINT NOT NULL COMMENT 'always 1',
  last_position BIGINT  NOT NULL COMMENT 'list_position of the newest project',
  PRIMARY KEY (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'hands out gapless list positions';

INSERT INTO project_counter (id, last_position) VALUES (1, 0);

CREATE TABLE project (
  id                 BIGINT        NOT NULL AUTO_INCREMENT,
  list_position      BIGINT        NOT NULL COMMENT 'number in the order of id without gaps, so that any page is found by its key; sql/ops/renumber-projects.sql after a deletion',
  borrower_id        BIGINT        NOT NULL COMMENT 'account',
  title              VARCHAR(100)  NOT NULL,
  amount             DECIMAL(18,2) NOT NULL COMMENT 'yuan to be raised',
  raised             DECIMAL(18,2) NOT NULL DEFAULT 0 COMMENT 'yuan bid so far',
  annual_rate        DECIMAL(10,8) NOT NULL COMMENT 'per cent a year, as the client sent it: 12.5 is 12.5 %',
  term_length        INT           NOT NULL,
  term_unit          VARCHAR(8)    NOT NULL COMMENT 'MONTH or DAY',
  bidding_days       INT           NOT NULL,
  status             TINYINT       NOT NULL COMMENT '1 under audit, 2 bidding, 3 repaying, 4 repaid, 5 refused or not filled in time',
  created_at         DATETIME      NOT NULL COMMENT 'Asia/Shanghai',
  bidding_started_at DATETIME      NULL     COMMENT 'Asia/Shanghai; set by the audit',
  full_at            DATETIME      NULL     COMMENT 'Asia/Shanghai; the moment the last yuan was bid',
  paid_out_at        DATETIME      NULL     COMMENT 'Asia/Shanghai; the borrower has the money',
  PRIMARY KEY (id),
  UNIQUE KEY uk_project_position (list_position),
  KEY ix_project_status (status, id),
  CONSTRAINT fk_project_borrower FOREIGN KEY (borrower_id) REFERENCES account (id),
  CONSTRAINT ck_project_status CHECK (status BETWEEN 1 AND 5)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what borrowers ask for';

CREATE TABLE bid (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  project_id  BIGINT        NOT NULL,
  investor_id BIGINT        NOT NULL COMMENT 'account',
  amount      DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  valid       TINYINT       NOT NULL COMMENT '1 valid, 0 refunded',
  created_at  DATETIME      NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  KEY ix_bid_project (project_id, id),
  KEY ix_bid_investor (investor_id, id),
  CONSTRAINT fk_bid_project  FOREIGN KEY (project_id)  REFERENCES project (id),
  CONSTRAINT fk_bid_investor FOREIGN KEY (investor_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'investments in projects';

CREATE TABLE payback (
  id                 BIGINT        NOT NULL AUTO_INCREMENT,
  project_id         BIGINT        NOT NULL,
  bid_id             BIGINT        NOT NULL,
  installment_number INT           NOT NULL COMMENT 'from 1',
  principal          DECIMAL(18,2) NOT NULL COMMENT 'yuan of this installment',
  interest           DECIMAL(18,2) NOT NULL COMMENT 'yuan of this installment',
  due_date           DATE          NOT NULL,
  status             TINYINT       NOT NULL COMMENT '0 open, 2 paid, 3 void',
  created_at         DATETIME      NOT NULL COMMENT 'Asia/Shanghai',
  paid_at            DATETIME      NULL     COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  UNIQUE KEY uk_payback_installment (bid_id, installment_number),
  KEY ix_payback_project (project_id, installment_number, status),
  KEY ix_payback_due (status, due_date),
  CONSTRAINT fk_payback_project FOREIGN KEY (project_id) REFERENCES project (id),
  CONSTRAINT fk_payback_bid     FOREIGN KEY (bid_id)     REFERENCES bid (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what an investor gets back, a row an installment';
