-- Who is logged in, and which requests were seen before. Both are thrown away when their time is over.

CREATE TABLE login_session (
  id_hash        CHAR(64)    NOT NULL COMMENT 'SHA-256 of the session id, in hex; the id itself is known to its client only',
  channel        VARCHAR(16) NOT NULL COMMENT 'of the account',
  account_id     BIGINT      NOT NULL,
  started_at     DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  last_access_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai; written at most once a minute',
  expires_at     DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai; moves with each access',
  PRIMARY KEY (id_hash),
  KEY ix_login_session_account (channel, account_id),
  KEY ix_login_session_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'logins that last over several requests, shared by all nodes';

CREATE TABLE used_nonce (
  nonce_hash CHAR(64)    NOT NULL COMMENT 'SHA-256 of API, scope and nonce, in hex',
  expires_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai; from then on the nonce may be used again',
  PRIMARY KEY (nonce_hash),
  KEY ix_used_nonce_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'nonces of requests that changed something, so that none is carried out twice';
