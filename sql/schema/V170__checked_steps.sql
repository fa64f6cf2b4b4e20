-- A checked code belongs to who passed the check, and what calls cost is counted.

ALTER TABLE sms_code
  ADD COLUMN holder_lookup    CHAR(64)    NULL COMMENT 'HMAC of who passed the check: a session, a network address or one call. Nobody else may take the next step',
  ADD COLUMN person_proven_at DATETIME(3) NULL COMMENT 'Asia/Shanghai; the holder also said rightly who the account''s person is',
  ADD COLUMN wrong_persons    INT         NOT NULL DEFAULT 0 COMMENT 'at five the check counts for nothing any more';

CREATE TABLE call_allowance (
  subject   CHAR(64)    NOT NULL COMMENT 'HMAC of what is limited and of the account or network address that it is limited for',
  starts_at DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai; of the hour or day',
  taken     INT         NOT NULL COMMENT 'calls of this hour or day',
  PRIMARY KEY (subject, starts_at),
  KEY ix_call_allowance_time (starts_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'how often calls that cost something were made; deleted by the application after two days';
