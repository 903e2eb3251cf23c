-- Retiree Party branches and the unit that each keeps the link to.
SELECT id AS branch, name, unit_id AS unit FROM registry_branch WHERE voided_at IS NULL
