-- What a door keeps for a visitor between two requests.

CREATE TABLE session_value (
  id_hash     CHAR(64)       NOT NULL COMMENT 'of the session',
  name_lookup CHAR(64)       NOT NULL COMMENT 'HMAC of the name, which may hold a mobile number',
  value       VARBINARY(512) NOT NULL COMMENT 'encrypted',
  expires_at  DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai; from then on the value counts for nothing',
  PRIMARY KEY (id_hash, name_lookup),
  CONSTRAINT fk_session_value_session FOREIGN KEY (id_hash) REFERENCES login_session (id_hash) ON DELETE CASCADE
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'values of a session under names; they end with it';
