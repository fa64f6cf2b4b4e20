-- What operators do about loans that are late.

CREATE TABLE collection_task (
  loan_id         BIGINT        NOT NULL,
  assignee        VARCHAR(64)   NULL     COMMENT 'login name of the operator who works on it',
  next_on         DATE          NULL     COMMENT 'when to look at it again',
  promised_on     DATE          NULL     COMMENT 'the promise that stands: until this day, inclusive',
  promised_amount DECIMAL(18,2) NULL     COMMENT 'yuan that the borrower promised',
  paid_before     DECIMAL(18,2) NULL     COMMENT 'yuan paid of the loan when it was promised; the promise is broken when its day is over and less than this and promised_amount is paid',
  PRIMARY KEY (loan_id),
  KEY ix_collection_task_assignee (assignee, next_on),
  CONSTRAINT fk_collection_task_loan FOREIGN KEY (loan_id) REFERENCES loan (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'who looks after a late loan, and when next; a loan nobody has touched has no row';

CREATE TABLE collection_note (
  id              BIGINT          NOT NULL AUTO_INCREMENT,
  request_no      CHAR(36)        NOT NULL COMMENT 'of the form: sent twice, it is written once',
  loan_id         BIGINT          NOT NULL,
  kind            VARCHAR(16)     NOT NULL COMMENT 'CALLED, NOT_REACHED, PROMISED, WRONG_NUMBER or OTHER',
  text            VARBINARY(2048) NOT NULL COMMENT 'encrypted: what was said',
  promised_on     DATE            NULL     COMMENT 'set when PROMISED',
  promised_amount DECIMAL(18,2)   NULL     COMMENT 'yuan; set when PROMISED',
  next_on         DATE            NULL     COMMENT 'when to look at it again',
  written_by      VARCHAR(64)     NOT NULL COMMENT 'login name of the operator',
  written_at      DATETIME(3)     NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  UNIQUE KEY uk_collection_note_request (request_no),
  KEY ix_collection_note_loan (loan_id, id),
  CONSTRAINT fk_collection_note_loan FOREIGN KEY (loan_id) REFERENCES loan (id),
  CONSTRAINT ck_collection_note_promise CHECK ((kind = 'PROMISED') = (promised_on IS NOT NULL) AND (promised_on IS NULL) = (promised_amount IS NULL))
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what operators did about late loans, append only';

ALTER TABLE delinquency
  ADD KEY ix_delinquency_days (days_past_due, loan_id);
