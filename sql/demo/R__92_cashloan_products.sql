-- Products of 现金贷 for the local run: the three of document 001, sections 20 and 21, and one that shows every method over
-- months. Up to 36 % a year, so they need lending.yearly-ceiling at 0.36 (docs/adr/0040).

INSERT INTO loan_product (id, public_id, channel, position, code, name, description, checks,
                          amount_list, amount_least, amount_most, amount_step, amount_default,
                          rate_list, rate_least, rate_most, rate_default, term_units,
                          days_list, days_least, days_most, days_default,
                          months_list, months_least, months_most, months_default,
                          methods, interval_units, interval_least, interval_most, interval_default, interval_default_unit,
                          penalty_rate, penalty_limit_days, credit_limit)
VALUES (1, 'c4493fbc-23f7-4904-bac1-ff0266b36e2e', 'CASHLOAN', 1, 'PRODUCT20171025003', '新现金贷',
        '借款当日到账，到期一次还清;提前还款只收到当日的利息;逾期按逾期本金每日 0.05% 计收罚息', '',
        NULL, 500, 5000, 0.01, 500, NULL, 0.12, 0.36, 0.36, 'DAY',
        '7,14', NULL, NULL, 14, '1', NULL, NULL, 1, 'BULLET', 'DAY', 1, 14, 1, 'DAY', 0.0005, 180, 5000),
       (2, 'e97a2a69-1cfd-4b8e-8f9e-069b22d04589', 'CASHLOAN', 2, 'PRODUCT20171025002', '员工贷',
        '公司员工专享;到期一次还清', '',
        '500', NULL, NULL, 0.01, 500, '0.24', NULL, NULL, 0.24, 'DAY',
        '7,14', NULL, NULL, 7, '1', NULL, NULL, 1, 'BULLET', 'DAY', 1, 14, 1, 'DAY', 0.0005, 180, 5000),
       (3, '4feae5b5-0a5f-449a-aa96-9b6584b59440', 'CASHLOAN', 3, 'PRODUCT20171025001', '现金贷',
        '产品详细信息描述 1;描述 2;描述 3', 'cashLoanOperatorDataService,zsCreditService.bankCardVerification',
        '2000', NULL, NULL, 0.01, 2000, '0.3600', NULL, NULL, 0.36, 'DAY',
        '7', NULL, NULL, 7, NULL, 1, 1, 1, 'BULLET', 'DAY', 1, 7, 1, 'DAY', 0.0005, 180, 5000),
       (4, '7d1f6f0e-93c5-4a8b-9f1e-2b6c4f7a1d90', 'CASHLOAN', 4, 'PRODUCT20260101004', '分期贷',
        '1 至 12 个月，四种还款方式任选;合同和确认页都写明年化成本;提前结清不收未到期的利息', '',
        NULL, 1000, 20000, 100, 3000, '0.12,0.15,0.18', NULL, NULL, 0.15, 'MONTH',
        NULL, 7, 30, 7, NULL, 1, 12, 3, 'BULLET,INTEREST_ONLY,LEVEL_PAYMENT,FLAT', 'MONTH,QUARTER,YEAR', 1, 12, 1, 'MONTH',
        0.0005, 180, 20000)
ON DUPLICATE KEY UPDATE id = id;

INSERT INTO loan_product_fee (product_id, position, name, timing, fraction)
VALUES (4, 1, '服务费', 'ONCE', 0.003)
ON DUPLICATE KEY UPDATE name = VALUES(name);
