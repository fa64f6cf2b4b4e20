-- The product of 超即花 for the local run, with the figures of document 003: 1,000 to 50,000 yuan by steps of 100 over 1, 2, 3, 6
-- or 12 months, 1.6 % of the original principal a month. Up to 35 % a year, so it needs lending.yearly-ceiling at 0.36
-- (docs/adr/0040).

INSERT INTO loan_product (id, public_id, channel, position, code, name, description, checks,
                          amount_list, amount_least, amount_most, amount_step, amount_default,
                          rate_list, rate_least, rate_most, rate_default, term_units,
                          days_list, days_least, days_most, days_default,
                          months_list, months_least, months_most, months_default,
                          methods, interval_units, interval_least, interval_most, interval_default, interval_default_unit,
                          penalty_rate, penalty_limit_days, credit_limit, one_at_a_time)
VALUES (31, '5d0c7a2e-4f1b-4e57-9a35-6b8c1f2e3d40', 'CHAOJIHUA', 1, 'CJH', '超即花', '额度内随借随还，每月等额还款', '',
        NULL, 1000, 50000, 100, 1000, '0', NULL, NULL, 0, 'MONTH',
        NULL, 7, 30, 7, '12,1,3,6,2', NULL, NULL, 3, 'FLAT', 'MONTH', 1, 1, 1, 'MONTH',
        0.0005, 180, 50000, 0)
ON DUPLICATE KEY UPDATE id = id;

INSERT INTO loan_product_fee (product_id, position, name, timing, fraction)
VALUES (31, 1, '月服务费', 'MONTHLY', 0.016)
ON DUPLICATE KEY UPDATE name = VALUES(name);
