-- The product of 悟空 for the local run: quota 2000, amounts 500 to 2000, 7 to 30 days. At most 21.5 % a year with its fees,
-- and 18 % on what is late.

INSERT INTO loan_product (id, public_id, channel, position, code, name, description, checks,
                          amount_list, amount_least, amount_most, amount_step, amount_default,
                          rate_list, rate_least, rate_most, rate_default, term_units,
                          days_list, days_least, days_most, days_default,
                          months_list, months_least, months_most, months_default,
                          methods, interval_units, interval_least, interval_most, interval_default, interval_default_unit,
                          penalty_rate, penalty_limit_days, credit_limit)
VALUES (21, 'b7c1e0f2-6a55-4b0e-9d3d-2f8a4c6e9a21', 'WUKONG', 1, 'WUKONG-DAYS', '悟空借款',
        '7 至 30 天，到期一次还清;利息和各项费用不从本金中扣除;逾期按本金每日 0.05% 计收罚息', '',
        NULL, 500, 2000, 0.01, 1000, '0.06', NULL, NULL, 0.06, 'DAY',
        NULL, 7, 30, 7, '1', NULL, NULL, 1, 'BULLET', 'DAY', 1, 30, 1, 'DAY', 0.0005, 180, 2000)
ON DUPLICATE KEY UPDATE id = id;

INSERT INTO loan_product_fee (product_id, position, name, timing, fraction)
VALUES (21, 1, '信审费', 'ONCE', 0.001),
       (21, 2, '服务费', 'ONCE', 0.001),
       (21, 3, '手续费', 'ONCE', 0.001)
ON DUPLICATE KEY UPDATE name = VALUES(name);
