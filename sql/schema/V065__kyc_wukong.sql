-- What 悟空 needs beyond the other APIs to know a person: data fetched from other sites, accounts elsewhere that persons told us
-- of, cards signed on a page. Passwords for other sites are passed on once and stored nowhere.

CREATE TABLE credit_task (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  account_id BIGINT      NOT NULL COMMENT 'who started it; nobody else may see it',
  source     VARCHAR(16) NOT NULL COMMENT 'MOBILE, MOBILE_REPORT, JD, TAOBAO, EDUCATION, BILL, EBANK',
  token      VARCHAR(64) NOT NULL COMMENT 'names the task at Limu and on the wire',
  step       VARCHAR(16) NOT NULL COMMENT 'WORKING, WANTS_INPUT, INPUT_TAKEN, LOGGED_IN, DONE, FAILED',
  code       VARCHAR(16) NOT NULL COMMENT 'the last one from Limu, may be empty',
  started_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  ask_at     DATETIME(3) NULL     COMMENT 'Asia/Shanghai; when we ask by ourselves; NULL when it is over',
  data_at    DATETIME(3) NULL     COMMENT 'Asia/Shanghai; when all its data was stored: the check is passed',
  PRIMARY KEY (id),
  UNIQUE KEY uk_credit_task_token (token),
  KEY ix_credit_task_account (account_id, source, data_at),
  KEY ix_credit_task_ask (ask_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'tasks at Limu that fetch data with the own login of a person';

CREATE TABLE credit_data (
  task_id    BIGINT      NOT NULL,
  kind       VARCHAR(8)  NOT NULL COMMENT 'RESULT: the data itself; REPORT: what Limu concludes from it',
  content    LONGBLOB    NOT NULL COMMENT 'JSON, encrypted with pii.key',
  fetched_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (task_id, kind),
  CONSTRAINT fk_credit_data_task FOREIGN KEY (task_id) REFERENCES credit_task (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what the tasks brought';

CREATE TABLE stated_account (
  account_id BIGINT         NOT NULL,
  kind       VARCHAR(16)    NOT NULL COMMENT 'QQ, WECHAT, BANK_CARD',
  number     VARBINARY(512) NOT NULL COMMENT 'encrypted',
  stated_at  DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (account_id, kind)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'accounts elsewhere that persons told us of; nobody has checked them';

CREATE TABLE card_page_signing (
  card_id    BIGINT      NOT NULL,
  account_id BIGINT      NOT NULL,
  started_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai; the last time its holder was sent to the page',
  PRIMARY KEY (card_id),
  KEY ix_card_page_signing_account (account_id, started_at),
  CONSTRAINT fk_card_page_signing_card FOREIGN KEY (card_id) REFERENCES bank_card (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'cards whose holders were sent to the signing page of LianLian';

ALTER TABLE person_contact
  ADD COLUMN relation_in_words VARBINARY(255) NULL COMMENT 'encrypted; where the API has no list of relations' AFTER relation;
