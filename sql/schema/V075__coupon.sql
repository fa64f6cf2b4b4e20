-- Coupons of borrowers.

CREATE TABLE coupon (
  id             BIGINT        NOT NULL AUTO_INCREMENT,
  account_id     BIGINT        NOT NULL,
  kind           VARCHAR(16)   NOT NULL COMMENT 'REPAYMENT takes its amount off a repayment; CASH is shown only, there is no call that pays it out',
  amount         DECIMAL(18,2) NOT NULL COMMENT 'yuan',
  min_repayment  DECIMAL(18,2) NOT NULL COMMENT 'yuan; smaller repayments cannot use it',
  min_withdrawal DECIMAL(18,2) NOT NULL COMMENT 'yuan; shown with cash coupons',
  campaign       VARCHAR(32)   NULL     COMMENT 'an account gets one coupon of a campaign; NULL if an operator gave it by hand',
  granted_by     VARCHAR(64)   NOT NULL COMMENT 'system, or the name of the operator',
  granted_at     DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai',
  expires_at     DATETIME(3)   NOT NULL COMMENT 'Asia/Shanghai; from then on it is worth nothing',
  used_at        DATETIME(3)   NULL     COMMENT 'Asia/Shanghai; when the payment was booked',
  used_for       VARCHAR(32)   NULL     COMMENT 'number of that payment order',
  PRIMARY KEY (id),
  UNIQUE KEY uk_coupon_campaign (account_id, campaign),
  UNIQUE KEY uk_coupon_order (used_for),
  CONSTRAINT fk_coupon_account FOREIGN KEY (account_id) REFERENCES account (id),
  CONSTRAINT ck_coupon_amount CHECK (amount > 0)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'coupons; each is used once, exactly when the payment it belongs to is booked';
