-- Sessions are believed from memory as tokens are, so their ends are told to the nodes in the same table.

ALTER TABLE ended_login_token
  MODIFY COLUMN token_hash CHAR(64) NOT NULL COMMENT 'SHA-256 of the token or of the session id, in hex',
  COMMENT = 'tells the nodes which tokens and sessions they may no longer believe from memory; kept for an hour';
