-- The units of the group.
SELECT id AS unit, name, sort_key, on_duty, union_name FROM registry_unit WHERE voided_at IS NULL
