-- Who somebody is: enough for a list, a choice and most rules.
SELECT p.id AS person, p.unit_id AS unit, u.name AS unit_name, p.name AS name,
       p.sort_key AS sort_key, p.sex AS sex, p.birth AS birth, p.category AS category,
       p.rank AS rank, r.position AS rank_position, p.branch_id AS branch,
       p.branch_post AS branch_post, p.residence AS residence, p.willing AS willing,
       p.life_state AS life_state, p.died AS died, p.retired_on AS retired_on,
       p.post AS post, p.title AS title, p.work_start AS work_start, p.political AS political,
       p.joined_party AS joined_party, p.full_member AS full_member,
       p.lunar_birthday AS lunar_birthday, p.ethnic_group AS ethnic_group
FROM registry_person p
JOIN registry_unit u ON u.id = p.unit_id
LEFT JOIN registry_term r ON r.list = 'rank' AND r.code = p.rank
WHERE p.voided_at IS NULL
