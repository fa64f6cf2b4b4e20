-- Applications for a credit line and drawdowns under the names that the rest of LoanHub uses; what the rules said of an application
-- stands apart from what an operator typed. Rows that are there are kept.
-- Stop the application first: the one before this release cannot work with these tables. Afterwards apply ops/grants.sql again.

ALTER TABLE line_withdrawal
  DROP FOREIGN KEY fk_line_withdrawal_application,
  DROP FOREIGN KEY fk_line_withdrawal_order,
  DROP FOREIGN KEY fk_line_withdrawal_face;

ALTER TABLE line_order
  DROP FOREIGN KEY fk_line_order_account,
  DROP FOREIGN KEY fk_line_order_product;

RENAME TABLE line_order TO credit_line_application;

RENAME TABLE line_withdrawal TO drawdown;

ALTER TABLE credit_line_application
  DROP KEY fk_line_order_product,
  RENAME INDEX uk_line_order_no TO uk_credit_line_application_no,
  RENAME INDEX uk_line_order_current TO uk_credit_line_application_current,
  RENAME INDEX ix_line_order_account TO ix_credit_line_application_account,
  RENAME INDEX ix_line_order_status TO ix_credit_line_application_status,
  ADD COLUMN reason_code VARCHAR(32)  NULL COMMENT 'what the rules said, such as BARRED: why it was rejected, or waits; NULL if they approved it' AFTER told,
  ADD COLUMN reason_args VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'its figures with commas between, such as 18,60' AFTER reason_code,
  MODIFY COLUMN product_id BIGINT NOT NULL COMMENT 'what its drawdowns are loans of',
  MODIFY COLUMN current_of BIGINT NULL COMMENT 'the account, if this is its application: one at most; NULL once another one took its place',
  MODIFY COLUMN note VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'what the operator typed who decided',
  ADD CONSTRAINT fk_credit_line_application_account FOREIGN KEY (account_id) REFERENCES account (id),
  ADD CONSTRAINT fk_credit_line_application_product FOREIGN KEY (product_id) REFERENCES loan_product (id);

ALTER TABLE drawdown
  RENAME COLUMN line_order_id TO credit_line_application_id,
  RENAME COLUMN withdraw_no TO drawdown_no,
  RENAME INDEX uk_line_withdrawal_order_no TO uk_drawdown_order_no,
  RENAME INDEX uk_line_withdrawal_no TO uk_drawdown_no,
  RENAME INDEX uk_line_withdrawal_face TO uk_drawdown_face,
  RENAME INDEX ix_line_withdrawal_order TO ix_drawdown_credit_line_application,
  MODIFY COLUMN order_no CHAR(24) NOT NULL COMMENT '24 digits: the first one takes the number of the application for its line, the others get their own';

ALTER TABLE drawdown
  ADD CONSTRAINT fk_drawdown_application FOREIGN KEY (application_id) REFERENCES loan_application (id),
  ADD CONSTRAINT fk_drawdown_credit_line_application FOREIGN KEY (credit_line_application_id) REFERENCES credit_line_application (id),
  ADD CONSTRAINT fk_drawdown_face FOREIGN KEY (face_check_id) REFERENCES face_check (id);

UPDATE credit_line_application
SET reason_code = CASE
  WHEN note = 'identity, mobile number or profile is not verified' THEN 'PERSON_NOT_VERIFIED'
  WHEN note = 'barred' THEN 'BARRED'
  WHEN note = 'overdue now' THEN 'OVERDUE_NOW'
  WHEN note REGEXP '^not from [0-9]+ to [0-9]+$' THEN 'AGE_NOT_ALLOWED'
  WHEN note = 'the national id tells no date of birth' THEN 'AGE_UNKNOWN'
  WHEN note = 'marked as a risk' THEN 'LISTED_AS_RISK'
END
WHERE decided_by IS NULL
   OR decided_by = 'system';

UPDATE credit_line_application
SET reason_args = CASE reason_code
      WHEN 'AGE_NOT_ALLOWED' THEN REPLACE(SUBSTRING(note, CHAR_LENGTH('not from ') + 1), ' to ', ',')
      ELSE ''
    END,
    note = ''
WHERE reason_code IS NOT NULL;
