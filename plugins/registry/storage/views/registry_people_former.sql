-- What a field of a person said until a day, for whoever asks about a past day: the value on day D
-- is that of the row with the smallest `until` after D, else the present one.
SELECT f.person_id AS person, f.field AS field, f.value AS value, f.until AS until
FROM registry_former f
WHERE f.voided_at IS NULL AND f.until IS NOT NULL
