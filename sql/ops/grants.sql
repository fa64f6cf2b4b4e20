-- What the web application's database account may do, and nothing beyond: it never changes the schema, and what is booked it
-- can only read and add to. Create the account first, with a password of your own:
--   CREATE USER 'loanhub_app'@'localhost' IDENTIFIED BY '...';
-- then, with the application's database selected: mysql loanhub < sql/ops/grants.sql

GRANT SELECT, INSERT, UPDATE ON account         TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON login_lock   TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON picture_code TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON sms_code     TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON sms_turn     TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON call_allowance TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT         ON transfer        TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON posting         TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON wallet          TO 'loanhub_app'@'localhost';
GRANT UPDATE (balance, version) ON wallet       TO 'loanhub_app'@'localhost';

GRANT SELECT, UPDATE         ON project_counter TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON project         TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON bid             TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON payback         TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON end_of_day_run  TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON end_of_day_failure TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT         ON gateway_call    TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON kyc_check       TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON person_identity TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON person_mobile   TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON person_profile  TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON person_work     TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON person_contact  TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON bank_card       TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON consent         TO 'loanhub_app'@'localhost';
GRANT UPDATE (withdrawn_at)  ON consent         TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON blacklist       TO 'loanhub_app'@'localhost';

GRANT SELECT                 ON message_template TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON customer_message TO 'loanhub_app'@'localhost';
GRANT UPDATE (sms_state, sms_after) ON customer_message TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON system_message  TO 'loanhub_app'@'localhost';
GRANT UPDATE (withdrawn_at, withdrawn_by) ON system_message TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON feedback        TO 'loanhub_app'@'localhost';
GRANT UPDATE (done_at, done_by, answer) ON feedback TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON app_version     TO 'loanhub_app'@'localhost';

GRANT SELECT                 ON loan_product     TO 'loanhub_app'@'localhost';
GRANT SELECT                 ON loan_product_fee TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON credit_line               TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON loan_application          TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON application_fee           TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON application_status_change TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON application_finding       TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, DELETE ON application_device_data   TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON payment_order TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON disbursement  TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON loan          TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON installment   TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON payment_alert TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT         ON repayment       TO 'loanhub_app'@'localhost';
GRANT UPDATE (amount, booked_at) ON repayment   TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON receipt         TO 'loanhub_app'@'localhost';
GRANT UPDATE (loan_id, account_id, status, revision, reversed_at) ON receipt TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON receipt_allocation TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON cashier_payment TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON delinquency     TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON collection_task TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON collection_note TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE, DELETE ON login_session TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON used_nonce    TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON referral_lead        TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON referral_lead_turn   TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON referral_lead_change TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE, DELETE ON session_value TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE, DELETE ON bearer_token  TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON face_check      TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON credit_line_application TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON drawdown TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, DELETE ON login_token       TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, DELETE ON ended_login_token TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON credit_task       TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON credit_data       TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON stated_account    TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON card_page_signing TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON coupon            TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT, UPDATE ON quota_request     TO 'loanhub_app'@'localhost';

GRANT SELECT, INSERT, UPDATE ON operator_account TO 'loanhub_app'@'localhost';
GRANT SELECT, INSERT         ON audit_entry      TO 'loanhub_app'@'localhost';
GRANT UPDATE (subject, outcome, reason) ON audit_entry TO 'loanhub_app'@'localhost';
