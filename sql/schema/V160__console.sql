-- Operators of the console, and what each of them did.

CREATE TABLE operator_account (
  account_id           BIGINT      NOT NULL COMMENT 'of channel CONSOLE',
  must_change_password TINYINT     NOT NULL COMMENT '1: somebody else set the password; nothing else is allowed before it is changed',
  created_by           BIGINT      NULL     COMMENT 'the operator who created this one; none for the first',
  created_at           DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  deactivated_at       DATETIME(3) NULL     COMMENT 'Asia/Shanghai; from then on nobody logs in as this operator',
  PRIMARY KEY (account_id),
  CONSTRAINT fk_operator_account_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'operators of the console; name, role and password are the account''s';

CREATE TABLE operator_deed (
  id          BIGINT       NOT NULL AUTO_INCREMENT,
  operator_id BIGINT       NOT NULL COMMENT 'account_id of the operator',
  login_name  VARCHAR(32)  NOT NULL COMMENT 'of the operator, at that time',
  deed        VARCHAR(48)  NOT NULL COMMENT 'what was asked for: application.approve, ...',
  subject     VARCHAR(64)  NOT NULL COMMENT 'on what, an id or a number; never a text about a person',
  address     VARCHAR(45)  NOT NULL COMMENT 'network address that the request came from',
  done_at     DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai; when it began',
  outcome     VARCHAR(8)   NOT NULL COMMENT 'STARTED, DONE, REFUSED by the rules, FAILED',
  reason      VARCHAR(255) NULL     COMMENT 'why it was refused',
  PRIMARY KEY (id),
  KEY ix_operator_deed_operator (operator_id, id),
  KEY ix_operator_deed_time (done_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'everything that operators did or tried; a row is only added to by its outcome';
