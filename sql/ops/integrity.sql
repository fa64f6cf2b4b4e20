-- Proves the ledger, the projects, and what is known of persons. Every row it prints is a fault; a sound database prints none.
-- mysql loanhub < sql/ops/integrity.sql

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
WHERE type NOT IN (SELECT type FROM message_template);
