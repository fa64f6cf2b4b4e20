-- Gives projects gapless list positions again, in the order of their ids. Needed only after projects were deleted.
-- Stop the application first: mysql loanhub < sql/ops/renumber-projects.sql

START TRANSACTION;

SELECT last_position FROM project_counter WHERE id = 1 FOR UPDATE;

-- Out of the way first, since positions are unique.
UPDATE project SET list_position = -id;

UPDATE project p
JOIN (SELECT id, ROW_NUMBER() OVER (ORDER BY id) AS position FROM project) numbered ON numbered.id = p.id
SET p.list_position = numbered.position;

UPDATE project_counter
SET last_position = (SELECT COALESCE(MAX(list_position), 0) FROM project)
WHERE id = 1;

COMMIT;
