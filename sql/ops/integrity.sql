-- Proves the ledger, the projects, the loans, the receipts, and what is known of persons and leads. Every row it prints is a fault; a sound
-- database prints none. mysql loanhub < sql/ops/integrity.sql

SELECT 'the postings do not sum to zero' AS fault, NULL AS id, SUM(amount) AS figure
FROM posting
HAVING SUM(amount) <> 0

UNION ALL
SELECT 'a wallet differs from the sum of its postings', w.id, w.balance - COALESCE(p.total, 0)
FROM wallet w
LEFT JOIN (SELECT wallet_id, SUM(amount) AS total FROM posting GROUP BY wallet_id) p ON p.wallet_id = w.id
WHERE w.balance IS NOT NULL
  AND w.balance <> COALESCE(p.total, 0)

UNION ALL
SELECT 'a wallet is overdrawn', id, balance
FROM wallet
WHERE balance < 0
  AND may_overdraw = 0

UNION ALL
SELECT 'a transfer has not exactly its two postings', t.id, COUNT(p.id)
FROM transfer t
LEFT JOIN posting p ON p.transfer_id = t.id
  AND ((p.wallet_id = t.debit_wallet_id AND p.amount = -t.amount)
    OR (p.wallet_id = t.credit_wallet_id AND p.amount = t.amount))
GROUP BY t.id
HAVING COUNT(p.id) <> 2

UNION ALL
SELECT 'a posting belongs to no side of its transfer', p.id, p.amount
FROM posting p
JOIN transfer t ON t.id = p.transfer_id
WHERE NOT (p.wallet_id = t.debit_wallet_id AND p.amount = -t.amount)
  AND NOT (p.wallet_id = t.credit_wallet_id AND p.amount = t.amount)

UNION ALL
SELECT 'a project has raised another sum than its valid bids', pr.id, pr.raised - COALESCE(b.total, 0)
FROM project pr
LEFT JOIN (SELECT project_id, SUM(amount) AS total FROM bid WHERE valid = 1 GROUP BY project_id) b ON b.project_id = pr.id
WHERE pr.raised <> COALESCE(b.total, 0)

UNION ALL
SELECT 'a project has raised more than it asked for', id, raised - amount
FROM project
WHERE raised > amount

UNION ALL
SELECT 'a project escrow differs from the bids that wait in it', w.owner_id, w.balance
FROM wallet w
JOIN project pr ON pr.id = w.owner_id
WHERE w.kind = 'PROJECT_ESCROW'
  AND w.balance <> CASE WHEN pr.paid_out_at IS NULL THEN pr.raised ELSE 0 END

UNION ALL
SELECT 'the principal of a plan differs from its bid', b.id, b.amount - SUM(pb.principal)
FROM bid b
JOIN payback pb ON pb.bid_id = b.id
GROUP BY b.id, b.amount
HAVING SUM(pb.principal) <> b.amount

UNION ALL
SELECT 'a code was used before it was checked', id, NULL
FROM sms_code
WHERE used_at IS NOT NULL
  AND checked_at IS NULL

UNION ALL
SELECT 'a person was proven for a code that nobody checked', id, NULL
FROM sms_code
WHERE person_proven_at IS NOT NULL
  AND (checked_at IS NULL OR holder_lookup IS NULL)

UNION ALL
SELECT 'an identity is of another channel than its account', i.account_id, NULL
FROM person_identity i
JOIN account a ON a.id = i.account_id
WHERE i.channel <> a.channel

UNION ALL
SELECT 'a verified person cannot be looked up, or one who is not verified can', account_id, NULL
FROM person_identity
WHERE (verified_at IS NULL) <> (verified_lookup IS NULL)

UNION ALL
SELECT 'a card belongs to an account whose person is not verified', c.id, c.account_id
FROM bank_card c
LEFT JOIN person_identity i ON i.account_id = c.account_id AND i.verified_at IS NOT NULL
WHERE i.account_id IS NULL

UNION ALL
SELECT 'a card is another account''s default, or is not verified and yet the default', id, default_of
FROM bank_card
WHERE default_of <> account_id
   OR (default_of IS NOT NULL AND verified_at IS NULL)

UNION ALL
SELECT 'an account has verified cards and no default', account_id, COUNT(*)
FROM bank_card
WHERE verified_at IS NOT NULL
GROUP BY account_id
HAVING COUNT(default_of) = 0

UNION ALL
SELECT 'a mobile number is verified for a person who is not', m.account_id, NULL
FROM person_mobile m
LEFT JOIN person_identity i ON i.account_id = m.account_id AND i.verified_at IS NOT NULL
WHERE m.verified_at IS NOT NULL
  AND i.account_id IS NULL

UNION ALL
SELECT 'a type of message has no template', id, NULL
FROM customer_message
WHERE type NOT IN (SELECT type FROM message_template)

UNION ALL
SELECT 'a loan wallet is not minus the outstanding principal', l.id, w.balance + COALESCE(i.outstanding, 0)
FROM loan l
LEFT JOIN wallet w ON w.kind = 'LOAN' AND w.owner_id = l.id
LEFT JOIN (SELECT loan_id, SUM(principal - principal_paid) AS outstanding FROM installment GROUP BY loan_id) i
  ON i.loan_id = l.id AND l.voided_at IS NULL
WHERE w.id IS NULL
   OR w.balance <> -COALESCE(i.outstanding, 0)

UNION ALL
SELECT 'the installments of a loan are not its principal', l.id, l.principal - COALESCE(SUM(i.principal), 0)
FROM loan l
LEFT JOIN installment i ON i.loan_id = l.id
GROUP BY l.id, l.principal
HAVING l.principal <> COALESCE(SUM(i.principal), 0)

UNION ALL
SELECT 'an installment is overpaid', id, principal_paid + interest_paid + fee_paid + penalty_paid
FROM installment
WHERE principal_paid > principal
   OR interest_paid + interest_waived > interest
   OR fee_paid + fee_waived > fee
   OR penalty_paid > penalty

UNION ALL
SELECT 'an installment is paid and is not, or the other way round', id, principal - principal_paid
FROM installment
WHERE (paid_at IS NOT NULL) <> (principal_paid = principal
                            AND interest_paid + interest_waived = interest
                            AND fee_paid + fee_waived = fee
                            AND penalty_paid = penalty)

UNION ALL
SELECT 'what was paid of an installment is not what receipts were applied to it', i.id,
       i.principal_paid + i.interest_paid + i.fee_paid + i.penalty_paid
FROM installment i
LEFT JOIN (SELECT installment_id, SUM(principal) AS principal, SUM(interest) AS interest, SUM(fee) AS fee, SUM(penalty) AS penalty
           FROM receipt_allocation
           GROUP BY installment_id) b ON b.installment_id = i.id
WHERE i.principal_paid <> COALESCE(b.principal, 0)
   OR i.interest_paid <> COALESCE(b.interest, 0)
   OR i.fee_paid <> COALESCE(b.fee, 0)
   OR i.penalty_paid <> COALESCE(b.penalty, 0)

UNION ALL
SELECT 'a receipt is applied to more than it is, or not to what its status says', r.id, r.amount + r.coupon_amount - COALESCE(a.used, 0)
FROM receipt r
LEFT JOIN (SELECT receipt_id, SUM(penalty + fee + interest + principal) AS used FROM receipt_allocation GROUP BY receipt_id) a
  ON a.receipt_id = r.id
WHERE NOT CASE r.status
            WHEN 'APPLIED' THEN COALESCE(a.used, 0) = r.amount + r.coupon_amount
            WHEN 'UNAPPLIED' THEN COALESCE(a.used, 0) < r.amount + r.coupon_amount
            ELSE COALESCE(a.used, 0) = 0
          END

UNION ALL
SELECT 'what a receipt is applied to differs from its transfers', r.id, COALESCE(b.total, 0)
FROM receipt r
LEFT JOIN (SELECT receipt_id, SUM(penalty) AS penalty, SUM(fee) AS fee, SUM(interest) AS interest, SUM(principal) AS principal
           FROM receipt_allocation
           GROUP BY receipt_id) a ON a.receipt_id = r.id
LEFT JOIN (SELECT subject_id,
                  SUM(CASE WHEN kind = 'REPAYMENT_REVERSAL' THEN -amount ELSE amount END) AS total,
                  SUM(CASE WHEN kind = 'REPAYMENT_PENALTY' THEN amount WHEN kind = 'REPAYMENT_REVERSAL' AND debit_wallet_id = 5 THEN -amount ELSE 0 END) AS penalty,
                  SUM(CASE WHEN kind = 'REPAYMENT_FEE' THEN amount WHEN kind = 'REPAYMENT_REVERSAL' AND debit_wallet_id = 4 THEN -amount ELSE 0 END) AS fee,
                  SUM(CASE WHEN kind = 'REPAYMENT_INTEREST' THEN amount WHEN kind = 'REPAYMENT_REVERSAL' AND debit_wallet_id = 3 THEN -amount ELSE 0 END) AS interest,
                  SUM(CASE WHEN kind = 'REPAYMENT_PRINCIPAL' THEN amount WHEN kind = 'REPAYMENT_REVERSAL' AND debit_wallet_id > 5 THEN -amount ELSE 0 END) AS principal
           FROM transfer
           WHERE kind IN ('REPAYMENT_PENALTY', 'REPAYMENT_FEE', 'REPAYMENT_INTEREST', 'REPAYMENT_PRINCIPAL', 'REPAYMENT_REVERSAL')
           GROUP BY subject_id) b ON b.subject_id = r.id
WHERE COALESCE(a.penalty, 0) <> COALESCE(b.penalty, 0)
   OR COALESCE(a.fee, 0) <> COALESCE(b.fee, 0)
   OR COALESCE(a.interest, 0) <> COALESCE(b.interest, 0)
   OR COALESCE(a.principal, 0) <> COALESCE(b.principal, 0)

UNION ALL
SELECT 'money was applied for a receipt that is not there', t.subject_id, t.amount
FROM transfer t
LEFT JOIN receipt r ON r.id = t.subject_id
WHERE t.kind IN ('RECEIPT', 'RECEIPT_REVERSAL', 'SUSPENSE_ASSIGNMENT', 'REPAYMENT_PENALTY', 'REPAYMENT_FEE', 'REPAYMENT_INTEREST',
                 'REPAYMENT_PRINCIPAL', 'REPAYMENT_REVERSAL', 'COUPON')
  AND r.id IS NULL

UNION ALL
SELECT 'what came in for a receipt, or was taken back, differs from its transfers', r.id, COALESCE(t.came, 0)
FROM receipt r
LEFT JOIN (SELECT subject_id,
                  SUM(CASE kind WHEN 'RECEIPT' THEN amount ELSE 0 END) AS came,
                  SUM(CASE kind WHEN 'RECEIPT_REVERSAL' THEN amount ELSE 0 END) AS went
           FROM transfer
           WHERE kind IN ('RECEIPT', 'RECEIPT_REVERSAL')
           GROUP BY subject_id) t ON t.subject_id = r.id
WHERE COALESCE(t.came, 0) <> CASE r.from_outside WHEN 1 THEN 0 ELSE r.amount END
   OR COALESCE(t.went, 0) <> CASE r.status WHEN 'REVERSED' THEN r.amount + r.coupon_amount ELSE 0 END

UNION ALL
SELECT 'receipts of a borrower are not what they were applied to and what is unapplied', COALESCE(w.owner_id, r.account_id),
       COALESCE(w.balance, 0) - COALESCE(r.unapplied, 0)
FROM (SELECT r.account_id, SUM(r.amount + r.coupon_amount - COALESCE(a.used, 0)) AS unapplied
      FROM receipt r
      LEFT JOIN (SELECT receipt_id, SUM(penalty + fee + interest + principal) AS used FROM receipt_allocation GROUP BY receipt_id) a
        ON a.receipt_id = r.id
      WHERE r.status IN ('APPLIED', 'UNAPPLIED')
      GROUP BY r.account_id) r
LEFT JOIN wallet w ON w.kind = 'UNAPPLIED' AND w.owner_id = r.account_id
WHERE COALESCE(w.balance, 0) <> r.unapplied

UNION ALL
SELECT 'a borrower without receipts has unapplied money', w.owner_id, w.balance
FROM wallet w
WHERE w.kind = 'UNAPPLIED'
  AND w.balance <> 0
  AND NOT EXISTS (SELECT 1 FROM receipt r WHERE r.account_id = w.owner_id AND r.status IN ('APPLIED', 'UNAPPLIED'))

UNION ALL
SELECT 'suspense is not what waits in it', NULL, p.held - r.waiting
FROM (SELECT COALESCE(SUM(amount), 0) AS held FROM posting WHERE wallet_id = 7) p
JOIN (SELECT COALESCE(SUM(amount), 0) AS waiting FROM receipt WHERE status = 'SUSPENSE') r
WHERE p.held <> r.waiting

UNION ALL
SELECT 'clearing is not what the channel collected', NULL, p.held + r.collected
FROM (SELECT COALESCE(SUM(amount), 0) AS held FROM posting WHERE wallet_id = 6) p
JOIN (SELECT COALESCE(SUM(amount), 0) AS collected FROM receipt WHERE status <> 'REVERSED' AND from_outside = 0) r
WHERE p.held <> -r.collected

UNION ALL
SELECT 'a receipt is of nobody and not in suspense, or the other way round', id, amount
FROM receipt
WHERE (account_id IS NULL) <> (loan_id IS NULL AND payment_order_id IS NULL)
   OR status = 'SUSPENSE' AND account_id IS NOT NULL
   OR account_id IS NULL AND status NOT IN ('SUSPENSE', 'REVERSED')

UNION ALL
SELECT 'a receipt is about another loan or borrower than its order', r.id, o.subject_id
FROM receipt r
JOIN payment_order o ON o.id = r.payment_order_id
WHERE o.purpose = 'DISBURSEMENT'
   OR r.account_id <> o.account_id
   OR r.loan_id <> o.subject_id

UNION ALL
SELECT 'a disbursement differs from its transfer', d.id, COALESCE(t.amount, 0)
FROM disbursement d
JOIN payment_order o ON o.id = d.payment_order_id
LEFT JOIN transfer t ON t.kind = 'DISBURSEMENT' AND t.subject_id = d.id
WHERE (o.status = 'SUCCEEDED') <> (COALESCE(t.amount, 0) = o.amount)
  AND o.status <> 'REVERSED'

UNION ALL
SELECT 'a payment order is not of exactly one disbursement, debit or cashier payment', o.id, o.subject_id
FROM payment_order o
LEFT JOIN disbursement d ON d.payment_order_id = o.id
LEFT JOIN repayment r ON r.payment_order_id = o.id
LEFT JOIN cashier_payment c ON c.payment_order_id = o.id
WHERE (o.purpose = 'DISBURSEMENT') <> (d.id IS NOT NULL)
   OR (o.purpose = 'CASHIER') <> (c.id IS NOT NULL)
   OR o.purpose = 'DEBIT' AND r.id IS NULL
   OR o.purpose = 'DISBURSEMENT' AND r.id IS NOT NULL

UNION ALL
SELECT 'a payment order is about another application, loan or account than what it is for', o.id, o.subject_id
FROM payment_order o
LEFT JOIN disbursement d ON d.payment_order_id = o.id
LEFT JOIN loan_application a ON a.id = d.application_id
LEFT JOIN repayment r ON r.payment_order_id = o.id
LEFT JOIN cashier_payment c ON c.payment_order_id = o.id
LEFT JOIN loan l ON l.id = c.loan_id
WHERE o.subject_id <> COALESCE(d.application_id, c.loan_id, r.loan_id, o.subject_id)
   OR o.account_id <> COALESCE(a.account_id, l.account_id, r.account_id, o.account_id)
   OR r.loan_id <> o.subject_id

UNION ALL
SELECT 'a payment order has ended and is open, or the other way round, or is asked about although it has ended', id, asked
FROM payment_order
WHERE (status IN ('OPEN', 'NEEDS_CONFIRMATION')) <> (ended_at IS NULL)
   OR ask_at IS NOT NULL AND NOT (status IN ('OPEN', 'NEEDS_CONFIRMATION') OR status = 'SUCCEEDED' OR status = 'CLOSED' AND code = 'REPLACED')

UNION ALL
SELECT 'a repayment is booked and its order has not succeeded, or the other way round, or is not the sum of its receipts', r.id, r.amount
FROM repayment r
JOIN payment_order o ON o.id = r.payment_order_id
LEFT JOIN (SELECT payment_order_id, SUM(amount + coupon_amount) AS came FROM receipt WHERE status <> 'REVERSED' GROUP BY payment_order_id) c
  ON c.payment_order_id = o.id
WHERE (r.booked_at IS NOT NULL) <> (o.status = 'SUCCEEDED')
   OR (r.booked_at IS NOT NULL) <> (c.came IS NOT NULL)
   OR r.booked_at IS NOT NULL AND r.amount <> c.came

UNION ALL
SELECT 'an account has several unfinished loans where one is allowed', account_id, COUNT(*)
FROM loan_application
WHERE one_at_a_time = 1
  AND status NOT IN ('REJECTED_AT_AUDIT', 'REJECTED_AT_REVIEW', 'SETTLED', 'CANCELLED')
GROUP BY account_id
HAVING COUNT(*) > 1

UNION ALL
SELECT 'the status of a loan contradicts its installments', a.id, NULL
FROM loan_application a
LEFT JOIN loan l ON l.live_application_id = a.id
WHERE (a.status IN ('ACTIVE', 'OVERDUE')) <> (l.id IS NOT NULL AND l.settled_at IS NULL)
   OR (a.status = 'SETTLED') <> (l.settled_at IS NOT NULL)
   OR a.status = 'SETTLED' AND EXISTS (SELECT 1 FROM installment i WHERE i.loan_id = l.id AND i.paid_at IS NULL)

UNION ALL
SELECT 'the last line of a history is not the status', a.id, NULL
FROM loan_application a
LEFT JOIN application_status_change c
  ON c.id = (SELECT MAX(n.id) FROM application_status_change n WHERE n.application_id = a.id)
WHERE c.to_status IS NULL
   OR c.to_status <> a.status

UNION ALL
SELECT 'a credit line is not used by what is applied for and owed', c.account_id, c.used - COALESCE(u.used, 0)
FROM credit_line c
LEFT JOIN (SELECT a.account_id, SUM(CASE WHEN l.id IS NULL THEN a.amount ELSE -w.balance END) AS used
           FROM loan_application a
           LEFT JOIN loan l ON l.live_application_id = a.id
           LEFT JOIN wallet w ON w.kind = 'LOAN' AND w.owner_id = l.id
           WHERE a.status NOT IN ('REJECTED_AT_AUDIT', 'REJECTED_AT_REVIEW', 'SETTLED', 'CANCELLED')
           GROUP BY a.account_id) u ON u.account_id = c.account_id
WHERE c.used <> COALESCE(u.used, 0)

UNION ALL
SELECT 'a lead was taken twice within 24 hours', later.id, COUNT(*)
FROM referral_lead later
JOIN referral_lead earlier ON earlier.officer_id = later.officer_id
  AND earlier.national_id_lookup = later.national_id_lookup
  AND earlier.loan_type = later.loan_type
  AND earlier.id < later.id
  AND earlier.created_at > later.created_at - INTERVAL 24 HOUR
GROUP BY later.id

UNION ALL
SELECT 'a lead is in another state than its last change says', l.id, NULL
FROM referral_lead l
LEFT JOIN referral_lead_change c ON c.id = (SELECT MAX(id) FROM referral_lead_change WHERE lead_id = l.id)
WHERE c.to_state IS NULL
  OR c.to_state <> l.state

UNION ALL
SELECT 'a lead is converted without an application, or the other way round', id, application_id
FROM referral_lead
WHERE (state = 'CONVERTED') <> (application_id IS NOT NULL)

UNION ALL
SELECT 'a picture of a face is kept although what it was for is decided', f.id, d.application_id
FROM face_check f
JOIN drawdown d ON d.face_check_id = f.id
JOIN loan_application a ON a.id = d.application_id
WHERE f.picture IS NOT NULL
  AND a.status NOT IN ('SUBMITTED', 'UNDER_REVIEW')

UNION ALL
SELECT 'a drawdown is not of its line''s account or product, or stands on no used check of the face', d.application_id, c.id
FROM drawdown d
JOIN credit_line_application c ON c.id = d.credit_line_application_id
JOIN loan_application a ON a.id = d.application_id
JOIN face_check f ON f.id = d.face_check_id
WHERE a.account_id <> c.account_id
   OR a.product_id <> c.product_id
   OR f.account_id <> c.account_id
   OR f.used_at IS NULL

UNION ALL
SELECT 'an application for a line is decided and does not say until when, or the other way round', id, NULL
FROM credit_line_application
WHERE (status = 'UNDER_REVIEW') <> (decided_at IS NULL)
   OR (status = 'UNDER_REVIEW') <> (valid_until IS NULL)

UNION ALL
SELECT 'a cashier order has succeeded and is no booked repayment, or the other way round', o.id, o.amount
FROM payment_order o
LEFT JOIN repayment r ON r.payment_order_id = o.id AND r.booked_at IS NOT NULL
WHERE o.purpose = 'CASHIER'
  AND (o.status = 'SUCCEEDED') <> (r.id IS NOT NULL)

UNION ALL
SELECT 'who changed an application is told in no known form', id, application_id
FROM application_status_change
WHERE changed_by NOT REGEXP '^(SYSTEM|OPERATOR:.+|CUSTOMER:[0-9]+)$'

UNION ALL
SELECT 'a coupon was not used exactly once by the receipt that is booked with it', c.id, c.amount
FROM coupon c
LEFT JOIN receipt r ON r.coupon_id = c.id AND r.status <> 'REVERSED'
LEFT JOIN transfer t ON t.kind = 'COUPON' AND t.subject_id = r.id
WHERE (c.used_at IS NOT NULL) <> (r.id IS NOT NULL)
   OR r.id IS NOT NULL AND (c.used_for <> r.order_no OR c.amount <> COALESCE(t.amount, 0) OR c.account_id <> r.account_id)

UNION ALL
SELECT 'a coupon paid for something that is no receipt with a coupon', t.id, t.amount
FROM transfer t
LEFT JOIN receipt r ON r.id = t.subject_id AND r.coupon_id IS NOT NULL
WHERE t.kind = 'COUPON'
  AND r.id IS NULL

UNION ALL
SELECT 'a check that is passed lacks its data', t.id, NULL
FROM credit_task t
WHERE t.data_at IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM credit_data d WHERE d.task_id = t.id AND d.kind = 'RESULT')

UNION ALL
SELECT 'the promise of a late loan is not its last note of that kind', t.loan_id, t.promised_amount
FROM collection_task t
LEFT JOIN collection_note n
  ON n.id = (SELECT MAX(p.id) FROM collection_note p WHERE p.loan_id = t.loan_id AND p.kind = 'PROMISED')
WHERE t.promised_on IS NOT NULL
  AND (n.id IS NULL OR n.promised_on <> t.promised_on OR n.promised_amount <> t.promised_amount OR t.paid_before IS NULL)

UNION ALL
SELECT 'feedback is dealt with by nobody, or the other way round', id, NULL
FROM feedback
WHERE (done_at IS NULL) <> (done_by IS NULL)

UNION ALL
SELECT 'an operator is no account of the console, or the reverse', a.id, NULL
FROM account a
LEFT JOIN operator_account o ON o.account_id = a.id
WHERE (a.channel = 'CONSOLE') <> (o.account_id IS NOT NULL)
   OR (a.channel = 'CONSOLE') <> (a.role NOT IN ('ADMIN', 'MEMBER')) AND a.role <> 'ADMIN'

UNION ALL
SELECT 'an audit entry is of nobody who ever was an operator', e.id, NULL
FROM audit_entry e
LEFT JOIN operator_account o ON o.account_id = e.operator_id
WHERE o.account_id IS NULL;
