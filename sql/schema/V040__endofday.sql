-- Which work of which business day is done.

CREATE TABLE end_of_day_run (
  business_date DATE        NOT NULL COMMENT 'the day that ended',
  task          VARCHAR(48) NOT NULL,
  finished_at   DATETIME    NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (business_date, task)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'finished end-of-day work; a task without its row is run again';
