-- Messages to everybody, and versions of the app, for the local run.

INSERT INTO system_message (id, channel, kind, title, content, event_url, published_at)
VALUES (1, 'CASHLOAN', 'NOTICE', '欢迎使用现金贷', '请按需借款，按时还款。年化利率在每个确认页和合同上都会写明。', NULL, '2025-01-01 09:00:00'),
       (2, 'CASHLOAN', 'ACTIVITY', '演示活动', '这是本地运行的演示活动。', 'https://example.com/activity', '2025-01-02 09:00:00')
ON DUPLICATE KEY UPDATE id = VALUES(id);

INSERT INTO app_version (channel, platform, version, download_url, required, notes, published_at)
VALUES ('CASHLOAN', 'ANDROID', '1.0.22', 'https://example.com/cashloan.apk', 0, '演示版本', '2025-01-01 09:00:00'),
       ('CASHLOAN', 'IOS', '1.0.22', 'https://example.com/cashloan', 0, '演示版本', '2025-01-01 09:00:00'),
       ('CASHLOAN', 'OTHER', '1.0.22', 'https://example.com/', 0, '演示版本', '2025-01-01 09:00:00')
ON DUPLICATE KEY UPDATE id = id;
