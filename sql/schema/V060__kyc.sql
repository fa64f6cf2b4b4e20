-- Who a person is and what they told about themselves. VARBINARY columns hold ciphertext (AES-GCM); columns named _lookup hold
-- an HMAC by which the application finds a value again. Neither can be read without the application's keys.

CREATE TABLE kyc_check (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  account_id BIGINT      NOT NULL,
  kind       VARCHAR(16) NOT NULL COMMENT 'IDENTITY, CARD, MOBILE',
  asked_on   DATE        NOT NULL COMMENT 'Asia/Shanghai',
  try_number INT         NOT NULL COMMENT 'from 1, of this account, kind and day',
  outcome    VARCHAR(16) NULL     COMMENT 'MATCH, MISMATCH, NO_RECORD, ERROR; null while open. Errors count towards no limit',
  asked_at   DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  UNIQUE KEY uk_kyc_check_try (account_id, kind, asked_on, try_number),
  CONSTRAINT fk_kyc_check_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'questions to registers, which cost money; gateway_call knows them as kyc-<id>';

CREATE TABLE person_identity (
  account_id      BIGINT         NOT NULL,
  channel         VARCHAR(16)    NOT NULL COMMENT 'of the account',
  real_name       VARBINARY(255) NOT NULL COMMENT 'ciphertext',
  national_id     VARBINARY(128) NOT NULL COMMENT 'ciphertext',
  verified_lookup CHAR(64)       NULL     COMMENT 'HMAC of the national id, once verified: one account of the channel a person',
  checked_at      DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai; the last answer of the register',
  verified_at     DATETIME(3)    NULL     COMMENT 'Asia/Shanghai; null: the register said no',
  PRIMARY KEY (account_id),
  UNIQUE KEY uk_person_identity (channel, verified_lookup),
  CONSTRAINT fk_person_identity_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'who is behind an account';

CREATE TABLE person_mobile (
  account_id  BIGINT      NOT NULL,
  checked_at  DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai; the last answer of the operator',
  verified_at DATETIME(3) NULL     COMMENT 'Asia/Shanghai; null: the operator said no',
  PRIMARY KEY (account_id),
  CONSTRAINT fk_person_mobile_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'whether the mobile number of an account is its person''s';

CREATE TABLE bank_card (
  id            BIGINT         NOT NULL AUTO_INCREMENT,
  public_id     CHAR(36)       NOT NULL COMMENT 'UUID, the id outside',
  account_id    BIGINT         NOT NULL,
  card_no       VARBINARY(128) NOT NULL COMMENT 'ciphertext',
  card_lookup   CHAR(64)       NOT NULL COMMENT 'HMAC of the card number',
  mobile        VARBINARY(128) NULL     COMMENT 'ciphertext; the number that the bank knows',
  bank_code     VARCHAR(8)     NOT NULL COMMENT 'LianLian''s, such as 01020000',
  bank_name     VARCHAR(64)    NOT NULL,
  verified_at   DATETIME(3)    NULL     COMMENT 'Asia/Shanghai; null: waits for the bank''s or LianLian''s word',
  default_of    BIGINT         NULL     COMMENT 'the account, if this is its default card: one at most',
  agreement_no  VARCHAR(64)    NULL     COMMENT 'under which LianLian may debit the card',
  signing_token VARBINARY(255) NULL     COMMENT 'ciphertext; of a signing that waits for the code of an SMS',
  signing_until DATETIME(3)    NULL     COMMENT 'Asia/Shanghai; end of the token''s life',
  signing_tries INT            NOT NULL DEFAULT 0 COMMENT 'codes typed for this token; five at most',
  created_at    DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  UNIQUE KEY uk_bank_card_public (public_id),
  UNIQUE KEY uk_bank_card_number (account_id, card_lookup),
  UNIQUE KEY uk_bank_card_default (default_of),
  UNIQUE KEY uk_bank_card_agreement (agreement_no),
  CONSTRAINT fk_bank_card_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'debit cards of verified persons';

CREATE TABLE person_profile (
  account_id          BIGINT         NOT NULL,
  education           VARCHAR(32)    NULL,
  marital_status      VARCHAR(32)    NULL,
  registered_province VARCHAR(32)    NULL     COMMENT 'region code or name, as the API gave it',
  registered_city     VARCHAR(32)    NULL,
  registered_detail   VARBINARY(900) NULL     COMMENT 'ciphertext',
  home_province       VARCHAR(32)    NOT NULL,
  home_city           VARCHAR(32)    NOT NULL,
  home_county         VARCHAR(32)    NULL,
  home_detail         VARBINARY(900) NOT NULL COMMENT 'ciphertext',
  residence           VARCHAR(32)    NULL     COMMENT 'how long there',
  residence_in_words  VARBINARY(255) NULL     COMMENT 'ciphertext; the same where the API has no list',
  saved_at            DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (account_id),
  CONSTRAINT fk_person_profile_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what persons told about their life';

CREATE TABLE person_work (
  account_id        BIGINT         NOT NULL,
  industry          VARCHAR(32)    NULL,
  industry_in_words VARBINARY(512) NULL     COMMENT 'ciphertext; the same where the API has no list',
  company           VARBINARY(512) NOT NULL COMMENT 'ciphertext',
  work_position     VARBINARY(512) NOT NULL COMMENT 'ciphertext',
  address_province  VARCHAR(32)    NOT NULL COMMENT 'region code or name, as the API gave it',
  address_city      VARCHAR(32)    NOT NULL,
  address_county    VARCHAR(32)    NULL,
  address_detail    VARBINARY(900) NOT NULL COMMENT 'ciphertext',
  company_phone     VARBINARY(128) NULL     COMMENT 'ciphertext',
  tenure            VARCHAR(32)    NULL     COMMENT 'how long there',
  monthly_income    DECIMAL(18,2)  NULL     COMMENT 'yuan',
  payday            INT            NULL     COMMENT 'day of the month',
  saved_at          DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (account_id),
  CONSTRAINT fk_person_work_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what persons told about their work';

CREATE TABLE person_contact (
  id         BIGINT         NOT NULL AUTO_INCREMENT,
  public_id  CHAR(36)       NOT NULL COMMENT 'UUID, the id outside',
  account_id BIGINT         NOT NULL,
  place      INT            NOT NULL COMMENT 'from 1, of this account',
  relation   VARCHAR(16)    NOT NULL,
  name       VARBINARY(255) NOT NULL COMMENT 'ciphertext',
  phone      VARBINARY(128) NOT NULL COMMENT 'ciphertext',
  saved_at   DATETIME(3)    NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  UNIQUE KEY uk_person_contact_public (public_id),
  UNIQUE KEY uk_person_contact_place (account_id, place),
  CONSTRAINT fk_person_contact_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'people whom persons named; never called, never reminded';

CREATE TABLE consent (
  id           BIGINT      NOT NULL AUTO_INCREMENT,
  account_id   BIGINT      NOT NULL,
  kind         VARCHAR(16) NOT NULL COMMENT 'PRIVACY, LOCATION, PHONE_BOOK, CREDIT_DATA',
  wording      VARCHAR(32) NOT NULL COMMENT 'names the text that was agreed to',
  given_at     DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  withdrawn_at DATETIME(3) NULL     COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  KEY ix_consent_account (account_id, kind, id),
  CONSTRAINT fk_consent_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'what persons allowed us; rows are added and ended, never deleted';

CREATE TABLE blacklist (
  kind         VARCHAR(16)  NOT NULL COMMENT 'NATIONAL_ID, MOBILE',
  value_lookup CHAR(64)     NOT NULL COMMENT 'HMAC of the national id or mobile number',
  level        VARCHAR(16)  NOT NULL COMMENT 'BARRED gets no loan, RISK is looked at by an operator',
  reason       VARCHAR(200) NOT NULL COMMENT 'for operators; nothing personal',
  added_by     VARCHAR(64)  NOT NULL,
  added_at     DATETIME(3)  NOT NULL COMMENT 'Asia/Shanghai',
  removed_at   DATETIME(3)  NULL     COMMENT 'Asia/Shanghai; from here nothing is held against them',
  PRIMARY KEY (kind, value_lookup)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'who gets no loan in any channel';
