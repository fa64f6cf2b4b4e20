-- Three members of 前程贷 for the local run, all invented. Their password is lemon-demo.
-- Argon2id over the MD5 of the password, as document 004's clients expect it to be kept.

INSERT INTO account (id, channel, login_name, display_name, password_hash, role, created_at)
VALUES (1, 'FUTURELOAN', '13800000001', '管理员', '$argon2id$v=19$m=19456,t=2,p=1$X4vER5bkaAafa7KmXGNCPw$m0D+Ja4djw2uFkpKetI56lHk0OYMd0CP39659dINU0c', 'ADMIN', NOW()),
       (2, 'FUTURELOAN', '13800000002', '小柠檬', '$argon2id$v=19$m=19456,t=2,p=1$X4vER5bkaAafa7KmXGNCPw$m0D+Ja4djw2uFkpKetI56lHk0OYMd0CP39659dINU0c', 'MEMBER', NOW()),
       (3, 'FUTURELOAN', '13800000003', '大柠檬', '$argon2id$v=19$m=19456,t=2,p=1$X4vER5bkaAafa7KmXGNCPw$m0D+Ja4djw2uFkpKetI56lHk0OYMd0CP39659dINU0c', 'MEMBER', NOW())
ON DUPLICATE KEY UPDATE id = id;

INSERT INTO wallet (kind, owner_id, balance)
VALUES ('MEMBER', 1, 0),
       ('MEMBER', 2, 0),
       ('MEMBER', 3, 0)
ON DUPLICATE KEY UPDATE id = id;
