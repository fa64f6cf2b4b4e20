-- The wording of messages to customers. A type that is there keeps the operator's wording. To have a text sent to the phone as
-- well, put the code of the template that Aliyun approved into sms_template; it gets the same values.

INSERT INTO message_template (type, title, content, sms_template)
VALUES ('APPLICATION_SUBMITTED', '申请已提交', '您申请的{product}（{amount}元）已提交审核，请留意审核结果。', NULL),
       ('APPLICATION_APPROVED', '审核通过', '您申请的{product}（{amount}元）已通过审核，即将放款至您的默认银行卡。', NULL),
       ('APPLICATION_REJECTED', '审核未通过', '很抱歉，您申请的{product}未通过审核。', NULL),
       ('DISBURSED', '放款成功', '{product}（{amount}元）已放款至尾号{card}的银行卡，请查收。', NULL),
       ('REPAYMENT_DUE', '还款提醒', '您的{product}应还{amount}元，到期日{date}，请按时还款。', NULL),
       ('REPAID', '还款成功', '您的{product}已还款{amount}元。', NULL),
       ('REPAYMENT_RETURNED', '还款被退回', '您的{product}有一笔{amount}元的还款被支付机构退回，应还金额已恢复，请查看后重新还款。', NULL),
       ('OVERDUE', '逾期提醒', '您的{product}已逾期{days}天，应还{amount}元，请尽快还款。', NULL),
       ('OTHER', '{title}', '{text}', NULL)
ON DUPLICATE KEY UPDATE type = VALUES(type);
