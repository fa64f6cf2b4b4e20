-- Login accounts, one world per published API.

CREATE TABLE account (
  id            BIGINT       NOT NULL AUTO_INCREMENT,
  channel       VARCHAR(16)  NOT NULL COMMENT 'published API the account belongs to: REFERRAL, CASHLOAN, WUKONG, CHAOJIHUA, FUTURELOAN',
  login_name    VARCHAR(32)  NOT NULL COMMENT 'what the person types to log in; a mobile number in every API',
  display_name  VARCHAR(32)  NOT NULL COMMENT 'nickname',
  password_hash VARCHAR(255) NOT NULL COMMENT 'Argon2id in its standard text form; never a password, never MD5 alone',
  role          VARCHAR(16)  NOT NULL COMMENT 'ADMIN or MEMBER, within the channel',
  created_at    DATETIME     NOT NULL COMMENT 'Asia/Shanghai',
  PRIMARY KEY (id),
  UNIQUE KEY uk_account_login (channel, login_name)
) ENGINE = InnoDB DEFAULT CHARSET = utf8mb4 COLLATE = utf8mb4_bin
  COMMENT = 'login accounts';
