-- Who takes somebody off the blacklist, and why.

ALTER TABLE blacklist
  ADD COLUMN removed_by     VARCHAR(64)  NULL COMMENT 'login name of the operator',
  ADD COLUMN removal_reason VARCHAR(200) NULL COMMENT 'for operators; nothing personal',
  ADD KEY ix_blacklist_time (added_at);
