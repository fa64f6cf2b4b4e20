-- How late loans are. Penalty and days of each installment are in installment itself.

CREATE TABLE delinquency (
  loan_id       BIGINT     NOT NULL,
  as_of         DATE       NOT NULL COMMENT 'the figures hold on this day',
  days_past_due INT        NOT NULL COMMENT 'of the oldest unpaid installment; 0 once nothing is late any more',
  bucket        VARCHAR(2) NULL     COMMENT 'M0 up to 30 days, M1 up to 60, ... M6 more than 180; NULL when not late',
  worst_days    INT        NOT NULL COMMENT 'most days it ever was late',
  PRIMARY KEY (loan_id),
  KEY ix_delinquency_bucket (bucket, loan_id),
  CONSTRAINT fk_delinquency_loan FOREIGN KEY (loan_id) REFERENCES loan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'loans that are or were late, brought up to date at the end of each day';
