-- Logins by OAuth (RFC 6749). The tokens themselves are known to their clients only.

CREATE TABLE bearer_token (
  token_hash CHAR(64)    NOT NULL COMMENT 'SHA-256 of the token, in hex',
  kind       VARCHAR(8)  NOT NULL COMMENT 'ACCESS or REFRESH',
  grant_id   CHAR(36)    NOT NULL COMMENT 'UUID text: all tokens that stem from one login',
  channel    VARCHAR(16) NOT NULL COMMENT 'of the account',
  account_id BIGINT      NOT NULL,
  issued_at  DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  expires_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai; does not move',
  used_at    DATETIME(3) NULL     COMMENT 'Asia/Shanghai; a refresh token is good for one use, a second one ends the whole grant',
  PRIMARY KEY (token_hash),
  KEY ix_bearer_token_grant (grant_id),
  KEY ix_bearer_token_account (channel, account_id),
  KEY ix_bearer_token_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'access tokens of two hours, refresh tokens of thirty days';
