-- What we asked of third parties. Nothing personal is written here, so rows may be read by operators and kept for statistics.

CREATE TABLE gateway_call (
  id          BIGINT      NOT NULL AUTO_INCREMENT,
  third_party VARCHAR(16) NOT NULL COMMENT 'sms, limu, lianlian',
  operation   VARCHAR(32) NOT NULL COMMENT 'what was asked, such as PAY_OUT or ID_CHECK',
  reference   VARCHAR(64) NOT NULL COMMENT 'our order or request number',
  outcome     VARCHAR(16) NOT NULL COMMENT 'ANSWERED, NOT_SENT, UNANSWERED, UNREADABLE: about the call, not about the order',
  code        VARCHAR(64) NOT NULL COMMENT 'the result code of the third party, or why there is no answer',
  duration_ms BIGINT      NOT NULL,
  called_at   DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai, when the call ended',
  PRIMARY KEY (id),
  KEY ix_gateway_call_reference (reference),
  KEY ix_gateway_call_time (called_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'one row a call to a third party, append only';
