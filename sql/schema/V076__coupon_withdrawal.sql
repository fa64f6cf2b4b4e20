-- Coupons that operators take back.

ALTER TABLE coupon
  ADD COLUMN request_no   CHAR(36)    NULL COMMENT 'of the form: sent twice, one is given; NULL for those not from the console',
  ADD COLUMN withdrawn_at DATETIME(3) NULL COMMENT 'Asia/Shanghai; from here no payment begins with it. One that had begun may still use it',
  ADD COLUMN withdrawn_by VARCHAR(64) NULL COMMENT 'login name of the operator',
  ADD UNIQUE KEY uk_coupon_request (request_no),
  ADD KEY ix_coupon_account (account_id, id);
