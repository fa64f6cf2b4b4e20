-- Which work of which business day failed.

CREATE TABLE end_of_day_failure (
  business_date DATE         NOT NULL COMMENT 'the day that ended',
  task          VARCHAR(48)  NOT NULL,
  failure       VARCHAR(128) NOT NULL COMMENT 'kind of the last failure; the log tells more under log_id',
  log_id        CHAR(36)     NOT NULL,
  failed_at     DATETIME     NOT NULL COMMENT 'Asia/Shanghai; the last time',
  tries         INT          NOT NULL COMMENT 'how often it failed',
  PRIMARY KEY (business_date, task)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'end-of-day work that failed at least once; done meanwhile if end_of_day_run has its row';
