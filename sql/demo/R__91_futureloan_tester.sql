-- The database user with which testers of 前程贷 look into the documented tables. For the local run only: the password is
-- known to everybody.

CREATE USER IF NOT EXISTS 'future'@'localhost' IDENTIFIED BY '123456';
CREATE USER IF NOT EXISTS 'future'@'127.0.0.1' IDENTIFIED BY '123456';

GRANT SELECT ON futureloan.* TO 'future'@'localhost', 'future'@'127.0.0.1';
GRANT UPDATE (leave_amount) ON futureloan.member TO 'future'@'localhost', 'future'@'127.0.0.1';
GRANT UPDATE (status) ON futureloan.loan TO 'future'@'localhost', 'future'@'127.0.0.1';
