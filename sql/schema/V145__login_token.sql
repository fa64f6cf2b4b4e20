-- Logins that travel as an opaque token. The token itself is known to its client only.

CREATE TABLE login_token (
  token_hash CHAR(64)    NOT NULL COMMENT 'SHA-256 of the token, in hex',
  channel    VARCHAR(16) NOT NULL COMMENT 'of the account',
  account_id BIGINT      NOT NULL,
  issued_at  DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  expires_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai; does not move',
  PRIMARY KEY (token_hash),
  KEY ix_login_token_account (channel, account_id),
  KEY ix_login_token_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'logins by token; a row is deleted when its login ends';

CREATE TABLE ended_login_token (
  id         BIGINT      NOT NULL AUTO_INCREMENT COMMENT 'every node reads on from the last one it saw',
  token_hash CHAR(64)    NOT NULL,
  ended_at   DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  KEY ix_ended_login_token_time (ended_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'tells the nodes which tokens they may no longer believe from memory; kept for an hour';
