-- Applications for a credit line, and the loans that are taken out of it.

CREATE TABLE line_order (
  id         BIGINT         NOT NULL AUTO_INCREMENT,
  order_no   CHAR(24)       NOT NULL COMMENT '24 digits, the number on the wire',
  account_id BIGINT         NOT NULL,
  product_id BIGINT         NOT NULL COMMENT 'what its withdrawals are loans of',
  status     VARCHAR(16)    NOT NULL COMMENT 'UNDER_REVIEW, APPROVED or REJECTED',
  current_of BIGINT         NULL     COMMENT 'the account, if this is its order: one at most; NULL once another one took its place',
  told       VARBINARY(8000) NOT NULL COMMENT 'ciphertext: what the borrower told, in the form of the API',
  note       VARCHAR(255)   NOT NULL DEFAULT '' COMMENT 'why it was decided so, or waits',
  decided_by VARCHAR(64)    NULL     COMMENT 'system, or the operator',
  applied_at DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
  decided_at DATETIME(3)    NULL     COMMENT 'Asia/Shanghai',
  valid_until DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; approved: from then on nothing new is paid out of it. Rejected: from then on another may be made',
  PRIMARY KEY (id),
  UNIQUE KEY uk_line_order_no (order_no),
  UNIQUE KEY uk_line_order_current (current_of),
  KEY ix_line_order_account (account_id, id),
  KEY ix_line_order_status (status, id),
  CONSTRAINT fk_line_order_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT fk_line_order_product FOREIGN KEY (product_id) REFERENCES loan_product (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'who asked for a credit line; the line itself is credit_line';

CREATE TABLE line_withdrawal (
  application_id BIGINT   NOT NULL COMMENT 'the loan',
  line_order_id  BIGINT   NOT NULL,
  order_no       CHAR(24) NOT NULL COMMENT '24 digits: the first one takes its order''s number, the others get their own',
  withdraw_no    CHAR(16) NOT NULL COMMENT '16 digits',
  face_check_id  BIGINT   NOT NULL,
  face_flow_id   CHAR(36) NOT NULL COMMENT 'of the face check, UUID text',
  PRIMARY KEY (application_id),
  UNIQUE KEY uk_line_withdrawal_order_no (order_no),
  UNIQUE KEY uk_line_withdrawal_no (withdraw_no),
  UNIQUE KEY uk_line_withdrawal_face (face_check_id),
  KEY ix_line_withdrawal_order (line_order_id, application_id),
  CONSTRAINT fk_line_withdrawal_application FOREIGN KEY (application_id) REFERENCES loan_application (id),
  CONSTRAINT fk_line_withdrawal_order FOREIGN KEY (line_order_id) REFERENCES line_order (id),
  CONSTRAINT fk_line_withdrawal_face FOREIGN KEY (face_check_id) REFERENCES face_check (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'loans taken out of an approved line';
