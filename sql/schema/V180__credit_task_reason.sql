-- Why a task at Limu failed is kept, so that who asks later is told it as well.

ALTER TABLE credit_task
  ADD COLUMN reason VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'why it failed, in the words of Limu for the person; empty unless it has' AFTER code;
