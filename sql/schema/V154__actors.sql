-- Who did something is told with what they are: SYSTEM, OPERATOR:login name, CUSTOMER:account or OFFICER:account, so that an operator
-- whose login name is system is nobody else. Rows that are there are converted; that a customer applied, and which officer handed a
-- lead over, is told now.
-- Stop the application first: the one before this release cannot read these columns.

UPDATE application_status_change c
JOIN loan_application a ON a.id = c.application_id
SET c.changed_by = CASE
  WHEN c.from_status IS NULL THEN CONCAT('CUSTOMER:', a.account_id)
  -- Only operators decide what is under review, and what becomes of a disbursement that failed.
  WHEN c.changed_by = 'system' AND c.from_status NOT IN ('UNDER_REVIEW', 'DISBURSEMENT_FAILED') THEN 'SYSTEM'
  ELSE CONCAT('OPERATOR:', LEFT(c.changed_by, 54))
END;

UPDATE credit_line_application
SET decided_by = CASE decided_by WHEN 'system' THEN 'SYSTEM' ELSE CONCAT('OPERATOR:', LEFT(decided_by, 54)) END
WHERE decided_by IS NOT NULL;

UPDATE coupon
SET granted_by   = CASE WHEN campaign IS NOT NULL AND granted_by = 'system' THEN 'SYSTEM' ELSE CONCAT('OPERATOR:', LEFT(granted_by, 54)) END,
    withdrawn_by = CONCAT('OPERATOR:', LEFT(withdrawn_by, 54));

UPDATE referral_lead_change c
JOIN referral_lead l ON l.id = c.lead_id
SET c.changed_by = CASE WHEN c.from_state IS NULL THEN CONCAT('OFFICER:', l.officer_id) ELSE CONCAT('OPERATOR:', LEFT(c.changed_by, 54)) END;

-- Only operators ever did these; CONCAT leaves NULL as it is.
UPDATE quota_request SET decided_by = CONCAT('OPERATOR:', LEFT(decided_by, 54));

UPDATE blacklist SET added_by = CONCAT('OPERATOR:', LEFT(added_by, 54)), removed_by = CONCAT('OPERATOR:', LEFT(removed_by, 54));

UPDATE collection_note SET written_by = CONCAT('OPERATOR:', LEFT(written_by, 54));

UPDATE feedback SET done_by = CONCAT('OPERATOR:', LEFT(done_by, 54));

UPDATE system_message SET published_by = CONCAT('OPERATOR:', LEFT(published_by, 54)), withdrawn_by = CONCAT('OPERATOR:', LEFT(withdrawn_by, 54));

UPDATE app_version SET published_by = CONCAT('OPERATOR:', LEFT(published_by, 54));

UPDATE payment_alert SET handled_by = CONCAT('OPERATOR:', LEFT(handled_by, 54));

ALTER TABLE application_status_change
  MODIFY COLUMN changed_by VARCHAR(64) NOT NULL COMMENT 'SYSTEM, CUSTOMER:account of the submission, or OPERATOR:login name';

ALTER TABLE credit_line_application
  MODIFY COLUMN decided_by VARCHAR(64) NULL COMMENT 'SYSTEM, or OPERATOR:login name';

ALTER TABLE coupon
  MODIFY COLUMN granted_by VARCHAR(64) NOT NULL COMMENT 'SYSTEM for one of a campaign, or OPERATOR:login name',
  MODIFY COLUMN withdrawn_by VARCHAR(64) NULL COMMENT 'OPERATOR:login name';

ALTER TABLE referral_lead_change
  MODIFY COLUMN changed_by VARCHAR(64) NOT NULL COMMENT 'OFFICER:account of the hand-over, or OPERATOR:login name';

ALTER TABLE quota_request
  MODIFY COLUMN decided_by VARCHAR(64) NULL COMMENT 'OPERATOR:login name';

ALTER TABLE blacklist
  MODIFY COLUMN added_by VARCHAR(64) NOT NULL COMMENT 'OPERATOR:login name',
  MODIFY COLUMN removed_by VARCHAR(64) NULL COMMENT 'OPERATOR:login name';

ALTER TABLE collection_note
  MODIFY COLUMN written_by VARCHAR(64) NOT NULL COMMENT 'OPERATOR:login name';

ALTER TABLE feedback
  MODIFY COLUMN done_by VARCHAR(64) NULL COMMENT 'OPERATOR:login name';

ALTER TABLE system_message
  MODIFY COLUMN published_by VARCHAR(64) NULL COMMENT 'OPERATOR:login name; NULL for those not from the console',
  MODIFY COLUMN withdrawn_by VARCHAR(64) NULL COMMENT 'OPERATOR:login name';

ALTER TABLE app_version
  MODIFY COLUMN published_by VARCHAR(64) NULL COMMENT 'OPERATOR:login name; NULL for those not from the console';

ALTER TABLE payment_alert
  MODIFY COLUMN handled_by VARCHAR(64) NULL COMMENT 'OPERATOR:login name';
