-- Pictures of faces that the register confirmed to be the account's person.

CREATE TABLE face_check (
  id         BIGINT      NOT NULL AUTO_INCREMENT,
  flow_id    CHAR(36)    NOT NULL COMMENT 'UUID text, the id on the wire',
  account_id BIGINT      NOT NULL,
  picture    MEDIUMBLOB  NULL     COMMENT 'ciphertext of the Base64 text; erased once what it was for is decided, or after half an hour unused',
  passed_at  DATETIME(3) NOT NULL COMMENT 'Asia/Shanghai',
  used_at    DATETIME(3) NULL     COMMENT 'Asia/Shanghai; a check is good for one use, within half an hour',
  PRIMARY KEY (id),
  UNIQUE KEY uk_face_check_flow (flow_id),
  KEY ix_face_check_account (account_id, id),
  KEY ix_face_check_time (passed_at),
  CONSTRAINT fk_face_check_account FOREIGN KEY (account_id) REFERENCES account (id)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'liveness checks that were passed; every question to the register is in kyc_check';
