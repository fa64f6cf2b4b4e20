-- Codes that slow down machines and show who holds a mobile number, and the lock against guessed passwords.

ALTER TABLE account
  ADD COLUMN wrong_passwords INT         NOT NULL DEFAULT 0 COMMENT 'in a row since the last right one or the last lock',
  ADD COLUMN locked_until    DATETIME(3) NULL     COMMENT 'Asia/Shanghai; before it no password is looked at';

CREATE TABLE picture_code (
  code_lookup CHAR(64)    NOT NULL COMMENT 'HMAC of the four characters',
  expires_at  DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  used_at     DATETIME(3) NULL     COMMENT 'Asia/Shanghai',
  PRIMARY KEY (code_lookup),
  KEY ix_picture_code_expiry (expires_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'picture codes of the last minutes; deleted by the application';

CREATE TABLE sms_code (
  id             BIGINT      NOT NULL AUTO_INCREMENT,
  channel        VARCHAR(16) NOT NULL COMMENT 'published API that asked',
  purpose        VARCHAR(16) NOT NULL COMMENT 'REGISTER, RESET_PASSWORD',
  mobile_lookup  CHAR(64)    NOT NULL COMMENT 'HMAC of the mobile number',
  address_lookup CHAR(64)    NOT NULL COMMENT 'HMAC of the network address that asked',
  code_lookup    CHAR(64)    NOT NULL COMMENT 'HMAC of channel, purpose, number and code',
  wrong_tries    INT         NOT NULL DEFAULT 0 COMMENT 'at five the code is burnt',
  requested_at   DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  expires_at     DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  refused_at     DATETIME(3) NULL     COMMENT 'Asia/Shanghai; certainly not sent: counts towards no limit',
  checked_at     DATETIME(3) NULL     COMMENT 'Asia/Shanghai; from here the next step is allowed for ten minutes',
  used_at        DATETIME(3) NULL     COMMENT 'Asia/Shanghai; the next step was taken',
  PRIMARY KEY (id),
  KEY ix_sms_code_mobile (mobile_lookup, requested_at),
  KEY ix_sms_code_address (address_lookup, requested_at),
  KEY ix_sms_code_time (requested_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'codes sent by SMS; deleted by the application after a week';

CREATE TABLE sms_turn (
  subject    CHAR(64)    NOT NULL COMMENT 'HMAC of a mobile number or a network address',
  touched_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (subject),
  KEY ix_sms_turn_time (touched_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'locked while the texts of a number or an address are counted, so that parallel requests cannot pass a limit';
