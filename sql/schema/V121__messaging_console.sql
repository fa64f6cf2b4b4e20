-- What operators do with feedback, messages to everybody, and versions of the apps.

ALTER TABLE feedback
  ADD COLUMN done_at DATETIME(3)  NULL COMMENT 'Asia/Shanghai; an operator has dealt with it',
  ADD COLUMN done_by VARCHAR(64)  NULL COMMENT 'login name of the operator',
  ADD COLUMN answer  VARCHAR(500) NULL COMMENT 'what was done about it; for operators only',
  ADD KEY ix_feedback_open (done_at, id);

ALTER TABLE system_message
  ADD COLUMN request_no   CHAR(36)    NULL COMMENT 'of the form: sent twice, it is published once; NULL for those not from the console',
  ADD COLUMN published_by VARCHAR(64) NULL COMMENT 'login name of the operator; NULL for those not from the console',
  ADD COLUMN withdrawn_by VARCHAR(64) NULL COMMENT 'login name of the operator',
  ADD UNIQUE KEY uk_system_message_request (request_no);

ALTER TABLE app_version
  ADD COLUMN published_by VARCHAR(64) NULL COMMENT 'login name of the operator; NULL for those not from the console';
