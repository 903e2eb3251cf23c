-- Every way to reach somebody that is in use, and where they live.
SELECT p.id AS person, p.unit_id AS unit, p.name AS name, p.residence AS residence,
       p.address AS address, c.id AS channel, c.kind AS kind, c.value AS value, c.owner AS owner,
       c.relation AS relation, c.position AS position, c.works AS works,
       c.confirmed_on AS confirmed_on, p.living AS living,
       p.spouse AS spouse, p.children AS children
FROM registry_person p
LEFT JOIN registry_channel c
    ON c.person_id = p.id AND c.voided_at IS NULL AND c.valid_to IS NULL
WHERE p.voided_at IS NULL
