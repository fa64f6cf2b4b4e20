-- Five operators of the console for the local run, one for each role, all invented. Their password is loanhub-demo.

INSERT INTO account (channel, login_name, display_name, password_hash, role, created_at)
VALUES ('CONSOLE', 'admin', '管理员', '$argon2id$v=19$m=19456,t=2,p=1$3JIMAggoXnKvLwhxiOtbow$Ud9LYGiVOwlogm5ljRNSi3H+zSAl6vLh8i5FQP1gAfE', 'ADMIN', NOW()),
       ('CONSOLE', 'reviewer', '审批员小林', '$argon2id$v=19$m=19456,t=2,p=1$3JIMAggoXnKvLwhxiOtbow$Ud9LYGiVOwlogm5ljRNSi3H+zSAl6vLh8i5FQP1gAfE', 'REVIEWER', NOW()),
       ('CONSOLE', 'cashier', '出纳小周', '$argon2id$v=19$m=19456,t=2,p=1$3JIMAggoXnKvLwhxiOtbow$Ud9LYGiVOwlogm5ljRNSi3H+zSAl6vLh8i5FQP1gAfE', 'CASHIER', NOW()),
       ('CONSOLE', 'collector', '催收员小陈', '$argon2id$v=19$m=19456,t=2,p=1$3JIMAggoXnKvLwhxiOtbow$Ud9LYGiVOwlogm5ljRNSi3H+zSAl6vLh8i5FQP1gAfE', 'COLLECTOR', NOW()),
       ('CONSOLE', 'service', '客服小吴', '$argon2id$v=19$m=19456,t=2,p=1$3JIMAggoXnKvLwhxiOtbow$Ud9LYGiVOwlogm5ljRNSi3H+zSAl6vLh8i5FQP1gAfE', 'SERVICE', NOW())
ON DUPLICATE KEY UPDATE id = id;

INSERT INTO operator_account (account_id, must_change_password, created_by, created_at, deactivated_at)
SELECT id, 0, NULL, NOW(3), NULL
FROM account
WHERE channel = 'CONSOLE'
  AND login_name IN ('admin', 'reviewer', 'cashier', 'collector', 'service')
ON DUPLICATE KEY UPDATE account_id = operator_account.account_id;
