-- What rules say is a code with its figures, no longer an English sentence, and stands apart from what a person typed. sql/README.md
-- lists the codes. Rows that are there are converted; a sentence that is none of ours becomes EARLIER_WORDING, or stays as a note.
-- Stop the application first: the one before this release cannot work with these tables.

ALTER TABLE application_finding
  ADD COLUMN reason_code VARCHAR(32)  NOT NULL DEFAULT '' COMMENT 'what the rule says, such as AGE_NOT_ALLOWED' AFTER verdict,
  ADD COLUMN reason_args VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'its figures with commas between, such as 18,60' AFTER reason_code;

UPDATE application_finding
SET reason_code = CASE
  WHEN reason = 'identity, card, profile and mobile number are verified' THEN 'VERIFIED'
  WHEN reason = 'identity, card, profile or mobile number is not verified' THEN 'NOT_VERIFIED'
  WHEN reason = 'the national id tells no date of birth' THEN 'AGE_UNKNOWN'
  WHEN reason REGEXP '^from [0-9]+ to [0-9]+$' THEN 'AGE_ALLOWED'
  WHEN reason REGEXP '^not from [0-9]+ to [0-9]+$' THEN 'AGE_NOT_ALLOWED'
  WHEN reason = 'not listed' THEN 'NOT_LISTED'
  WHEN reason = 'marked as a risk' THEN 'LISTED_AS_RISK'
  WHEN reason = 'barred' THEN 'BARRED'
  WHEN reason REGEXP '^[0-9]+ unfinished here$' THEN 'UNFINISHED_LOANS'
  WHEN reason = 'says that loans elsewhere are not settled' THEN 'UNSETTLED_ELSEWHERE'
  WHEN reason = 'never overdue' THEN 'NEVER_OVERDUE'
  WHEN reason REGEXP '^was overdue for [0-9]+ days$' THEN 'WAS_OVERDUE'
  WHEN reason = 'overdue now' THEN 'OVERDUE_NOW'
  WHEN reason = 'within the credit line' THEN 'WITHIN_CREDIT_LINE'
  WHEN reason = 'more than the credit line has left' THEN 'ABOVE_CREDIT_LINE'
  WHEN reason REGEXP '^from [0-9.]+ an operator looks$' THEN 'AMOUNT_TO_REVIEW'
  ELSE 'EARLIER_WORDING'
END;

UPDATE application_finding
SET reason_args = CASE reason_code
  WHEN 'AGE_ALLOWED' THEN REPLACE(SUBSTRING(reason, CHAR_LENGTH('from ') + 1), ' to ', ',')
  WHEN 'AGE_NOT_ALLOWED' THEN REPLACE(SUBSTRING(reason, CHAR_LENGTH('not from ') + 1), ' to ', ',')
  WHEN 'UNFINISHED_LOANS' THEN SUBSTRING_INDEX(reason, ' ', 1)
  WHEN 'WAS_OVERDUE' THEN SUBSTRING_INDEX(SUBSTRING(reason, CHAR_LENGTH('was overdue for ') + 1), ' ', 1)
  WHEN 'AMOUNT_TO_REVIEW' THEN SUBSTRING_INDEX(SUBSTRING(reason, CHAR_LENGTH('from ') + 1), ' ', 1)
  WHEN 'EARLIER_WORDING' THEN REPLACE(REPLACE(reason, ',', ' '), ';', ' ')
  ELSE ''
END;

ALTER TABLE application_status_change
  ADD COLUMN reasons VARCHAR(512) NOT NULL DEFAULT '' COMMENT 'what rules or LianLian said: code:figures, several with semicolons between, such as AGE_NOT_ALLOWED:18,60;BARRED; empty where a person decided' AFTER changed_by,
  MODIFY COLUMN note VARCHAR(255) NOT NULL DEFAULT '' COMMENT 'what a person typed';

-- The note of a decision by rules was put together from the findings that are not in the applicant's favour.
UPDATE application_status_change c
JOIN (SELECT application_id,
             GROUP_CONCAT(CONCAT(policy, ': ', reason) ORDER BY position SEPARATOR '; ') AS sentences,
             GROUP_CONCAT(CONCAT(reason_code, CASE reason_args WHEN '' THEN '' ELSE ':' END, reason_args)
                          ORDER BY position SEPARATOR ';') AS reasons
      FROM application_finding
      WHERE verdict <> 'PASS'
      GROUP BY application_id) f ON f.application_id = c.application_id
SET c.reasons = f.reasons,
    c.note = ''
WHERE c.from_status = 'SUBMITTED'
  AND c.changed_by = 'system'
  AND c.note = LEFT(f.sentences, 255);

UPDATE application_status_change
SET reasons = CASE note WHEN 'NO_CARD' THEN 'NO_CARD' ELSE CONCAT('DISBURSEMENT_REFUSED:', REPLACE(REPLACE(note, ',', ' '), ';', ' ')) END,
    note = ''
WHERE to_status = 'DISBURSEMENT_FAILED'
  AND changed_by = 'system'
  AND note <> '';

UPDATE application_finding
SET policy = UPPER(REPLACE(policy, '-', '_'));

ALTER TABLE application_finding
  DROP COLUMN reason,
  MODIFY COLUMN policy VARCHAR(32) NOT NULL COMMENT 'the rule: VERIFICATION, AGE, BLACKLIST, OPEN_LOANS, OVERDUE_HISTORY or AMOUNT',
  MODIFY COLUMN reason_code VARCHAR(32) NOT NULL COMMENT 'what the rule says, such as AGE_NOT_ALLOWED';
