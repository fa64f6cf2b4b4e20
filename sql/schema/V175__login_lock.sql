-- Pauses after wrong passwords, for each network by itself: a stranger does not lock out whose account it is.

CREATE TABLE login_lock (
  channel         VARCHAR(16) NOT NULL COMMENT 'published API that was tried, or CONSOLE',
  name_lookup     CHAR(64)    NOT NULL COMMENT 'HMAC of the login name that was tried, whether there is one or not',
  address_lookup  VARCHAR(64) NOT NULL COMMENT 'HMAC of the network; empty for all together from which no right password ever came',
  wrong_passwords INT         NOT NULL DEFAULT 0 COMMENT 'in a row since the last right one or the last lock',
  locks           INT         NOT NULL DEFAULT 0 COMMENT 'in a row since the last right one; each lasts twice as long as the one before',
  locked_until    DATETIME(3) NULL     COMMENT 'Asia/Shanghai; before it no password is looked at',
  right_at        DATETIME(3) NULL     COMMENT 'Asia/Shanghai; last right password from there',
  touched_at      DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (channel, name_lookup, address_lookup),
  KEY ix_login_lock_time (touched_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'wrong passwords by account and network; deleted by the application 90 days after the last try';

-- Replaced by the table above. Locks that run at this moment end.
ALTER TABLE account
  DROP COLUMN wrong_passwords,
  DROP COLUMN locked_until;
