-- Honours, health, hardship, economy and skills with the days between which they hold.
SELECT t.person_id AS person, p.unit_id AS unit, t.field AS field, t.code AS code,
       t.valid_from AS valid_from, t.valid_to AS valid_to, CASE t.field
           WHEN 'health' THEN ifnull(t.detail, p.illness)
           WHEN 'hardship' THEN ifnull(t.detail, p.hardship_cause)
           ELSE t.detail
       END AS detail
FROM registry_trait t
JOIN registry_person p ON p.id = t.person_id
WHERE t.voided_at IS NULL AND p.voided_at IS NULL
