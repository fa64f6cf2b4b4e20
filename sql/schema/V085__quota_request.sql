-- Borrowers who ask for more.

CREATE TABLE quota_request (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  account_id   BIGINT        NOT NULL,
  open_of      BIGINT        NULL     COMMENT 'the account while nobody has decided: one open request each',
  limit_before DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  limit_after  DECIMAL(18,2) NULL     COMMENT 'yuan; NULL while open and when it was refused',
  asked_at     DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai',
  decided_at   DATETIME(3)   NULL     COMMENT 'Asia/Shanghai',
  decided_by   VARCHAR(64)   NULL     COMMENT 'name of the operator',
  PRIMARY KEY (id),
  UNIQUE KEY uk_quota_request_open (open_of),
  KEY ix_quota_request_account (account_id, id),
  CONSTRAINT fk_quota_request_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'requests for a higher credit limit, decided by operators';
