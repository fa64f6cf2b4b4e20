-- What operators did is called an audit entry everywhere; the names that it keeps of actions stay.

RENAME TABLE operator_deed TO audit_entry;

ALTER TABLE audit_entry
  RENAME COLUMN deed TO action,
  RENAME INDEX ix_operator_deed_operator TO ix_audit_entry_operator,
  RENAME INDEX ix_operator_deed_time TO ix_audit_entry_time;
