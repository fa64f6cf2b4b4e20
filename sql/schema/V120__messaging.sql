-- What customers are told, and what they tell us.

CREATE TABLE message_template (
  type         VARCHAR(32)   NOT NULL COMMENT 'APPLICATION_SUBMITTED, APPLICATION_APPROVED, APPLICATION_REJECTED, DISBURSED, REPAYMENT_DUE, REPAID, OVERDUE, OTHER',
  title        VARCHAR(100)  NOT NULL COMMENT 'places like {product} take the values that the message is sent with',
  content      VARCHAR(1000) NOT NULL COMMENT 'places as in title',
  sms_template VARCHAR(64)   NULL     COMMENT 'code of the template that Aliyun approved; null: no text to the phone',
  PRIMARY KEY (type)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'the wording of messages; the operator''s, read at each message';

CREATE TABLE customer_message (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  public_id    CHAR(36)      NOT NULL COMMENT 'UUID, the id outside',
  account_id   BIGINT        NOT NULL,
  type         VARCHAR(32)   NOT NULL COMMENT 'as in message_template',
  title        VARCHAR(255)  NOT NULL,
  content      VARCHAR(2000) NOT NULL,
  once_key     VARCHAR(64)   NULL     COMMENT 'what the message tells of, where it may be told once only',
  sent_at      DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai',
  sms_template VARCHAR(64)   NULL     COMMENT 'null: no text to the phone',
  sms_params   VARCHAR(2000) NULL     COMMENT 'name=value, one a line',
  sms_state    VARCHAR(8)    NULL     COMMENT 'WAITING, SENDING (or the server stopped meanwhile), SENT, UNKNOWN, REFUSED, TOO_LATE; none but WAITING is sent',
  sms_after    DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; not before',
  PRIMARY KEY (id),
  UNIQUE KEY uk_customer_message_public (public_id),
  UNIQUE KEY uk_customer_message_once (once_key),
  KEY ix_customer_message_account (account_id, id),
  KEY ix_customer_message_sms (sms_state, sms_after),
  CONSTRAINT fk_customer_message_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'messages to single customers';

CREATE TABLE system_message (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  channel      VARCHAR(16)   NOT NULL COMMENT 'published API whose users see it',
  kind         VARCHAR(16)   NOT NULL COMMENT 'ACTIVITY, NOTICE',
  title        VARCHAR(100)  NOT NULL,
  content      VARCHAR(2000) NOT NULL,
  event_url    VARCHAR(255)  NULL     COMMENT 'where the activity can be looked at',
  published_at DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai',
  withdrawn_at DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; from here nobody sees it',
  PRIMARY KEY (id),
  KEY ix_system_message_channel (channel, id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'messages to everybody of a channel';

CREATE TABLE feedback (
  id          BIGINT        NOT NULL AUTO_INCREMENT,
  channel     VARCHAR(16)   NOT NULL,
  account_id  BIGINT        NULL     COMMENT 'null: a guest',
  topic       VARCHAR(10)   NOT NULL COMMENT 'the API''s own code of where it comes from or what it is about',
  content     VARCHAR(1000) NOT NULL,
  received_at DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  KEY ix_feedback_time (received_at),
  CONSTRAINT fk_feedback_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what people want us to know';

CREATE TABLE app_version (
  id           BIGINT        NOT NULL AUTO_INCREMENT,
  channel      VARCHAR(16)   NOT NULL,
  platform     VARCHAR(8)    NOT NULL COMMENT 'ANDROID, IOS, OTHER',
  version      VARCHAR(32)   NOT NULL COMMENT 'as users see it',
  download_url VARCHAR(255)  NOT NULL,
  required     TINYINT       NOT NULL COMMENT '1: older apps no longer work',
  notes        VARCHAR(1000) NOT NULL COMMENT 'what is new; may be empty',
  published_at DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai; from here it is the newest',
  PRIMARY KEY (id),
  UNIQUE KEY uk_app_version (channel, platform, version),
  KEY ix_app_version_newest (channel, platform, published_at)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'releases of the apps';
