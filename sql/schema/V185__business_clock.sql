-- How far the business clock is ahead of the wall clock, for what the database dates by itself (the trigger on wallet). Only a
-- local run and tests move that clock and write here; in production it stays 0.

CREATE TABLE business_clock (
  id           TINYINT NOT NULL DEFAULT 1,
  ahead_millis BIGINT  NOT NULL DEFAULT 0,
  PRIMARY KEY (id),
  CONSTRAINT business_clock_is_one CHECK (id = 1),
  CONSTRAINT business_clock_never_behind CHECK (ahead_millis >= 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'one row: the lead of the business clock, 0 in production';

INSERT INTO business_clock (id, ahead_millis) VALUES (1, 0);
