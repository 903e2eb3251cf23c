-- Units, people and what is kept about them.

-- The group's own lists: ranks (rising by position), categories, honours.
CREATE TABLE registry_term (
    id INTEGER PRIMARY KEY,
    list TEXT NOT NULL CHECK (list IN ('rank', 'category', 'honour')),
    code TEXT NOT NULL,
    position INTEGER NOT NULL,
    chinese TEXT NOT NULL,
    english TEXT NOT NULL,
    voided_at INTEGER,
    void_reason TEXT,
    UNIQUE (list, code)
) STRICT;

INSERT INTO registry_term (list, code, position, chinese, english) VALUES
    ('rank', 'worker', 10, '工人', 'Ordinary worker'),
    ('rank', 'professional', 20, '专业技术人员', 'Professional'),
    ('rank', 'staff', 30, '一般干部', 'Staff'),
    ('rank', 'deputy-section', 40, '副科级', 'Deputy section chief'),
    ('rank', 'section', 50, '正科级', 'Section chief'),
    ('rank', 'deputy-division', 60, '副处级', 'Deputy division chief'),
    ('rank', 'division', 70, '正处级', 'Division chief'),
    ('category', 'veteran-cadre', 10, '离休干部', 'Veteran cadre'),
    ('category', 'retired', 20, '退休', 'Retiree'),
    ('category', 'resigned', 30, '退职', 'Resigned'),
    ('honour', 'model-worker', 10, '劳动模范', 'Model worker'),
    ('honour', 'advanced-worker', 20, '先进工作者', 'Advanced worker'),
    ('honour', 'red-banner', 30, '三八红旗手', 'March 8 red-banner holder'),
    ('honour', 'party-member', 40, '优秀共产党员', 'Outstanding Party member');

CREATE TABLE registry_unit (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    on_duty INTEGER NOT NULL CHECK (on_duty >= 0),
    union_name TEXT,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
CREATE UNIQUE INDEX registry_unit_name ON registry_unit (name) WHERE voided_at IS NULL;

-- How many were on duty from a day on, so that past statistics can be made again.
CREATE TABLE registry_headcount (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES registry_unit (id),
    on_duty INTEGER NOT NULL CHECK (on_duty >= 0),
    valid_from TEXT NOT NULL,
    voided_at INTEGER,
    void_reason TEXT,
    UNIQUE (unit_id, valid_from)
) STRICT;

-- Retiree Party branches, each with the unit that it keeps the link to.
CREATE TABLE registry_branch (
    id INTEGER PRIMARY KEY,
    name TEXT NOT NULL,
    unit_id INTEGER REFERENCES registry_unit (id),
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
CREATE UNIQUE INDEX registry_branch_name ON registry_branch (name) WHERE voided_at IS NULL;

-- A person as of now. What held before stands in registry_former. Dates are as precise as they
-- are known (YYYY, YYYY-MM, YYYY-MM-DD).
CREATE TABLE registry_person (
    id INTEGER PRIMARY KEY,
    unit_id INTEGER NOT NULL REFERENCES registry_unit (id),
    name TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    sex INTEGER NOT NULL DEFAULT 0 CHECK (sex IN (0, 1, 2)),
    birth TEXT,
    birth_written TEXT,
    national_id TEXT,
    staff_no TEXT,
    category TEXT,
    rank TEXT,
    branch_id INTEGER REFERENCES registry_branch (id),
    branch_post TEXT,
    residence TEXT,
    address TEXT,
    willing INTEGER CHECK (willing IN (0, 1)),
    diet TEXT,
    life_state TEXT NOT NULL DEFAULT 'living' CHECK (life_state IN ('living', 'dead')),
    died TEXT,
    retired_on TEXT,
    note TEXT,
    contactable INTEGER NOT NULL DEFAULT 0 CHECK (contactable IN (0, 1)),
    source TEXT NOT NULL,
    recorded_on TEXT NOT NULL,
    recorded_at INTEGER NOT NULL,
    recorded_by TEXT NOT NULL,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
-- `voided_at` stands first instead of in a condition of the index: a partial index does not cover
-- its own condition, and each row of a list would be read from the table.
CREATE INDEX registry_person_page
    ON registry_person (voided_at, life_state, sort_key, id, unit_id);
CREATE INDEX registry_person_unit
    ON registry_person (voided_at, life_state, unit_id, sort_key, id);
CREATE INDEX registry_person_birth
    ON registry_person (voided_at, life_state, birth, sort_key, id, unit_id);
CREATE INDEX registry_person_count
    ON registry_person (voided_at, life_state, unit_id, category, rank, retired_on);
CREATE INDEX registry_person_gap
    ON registry_person (voided_at, life_state, contactable, sort_key, id, unit_id);
CREATE INDEX registry_person_number ON registry_person (national_id)
    WHERE national_id IS NOT NULL;
CREATE INDEX registry_person_staff ON registry_person (staff_no) WHERE staff_no IS NOT NULL;
CREATE INDEX registry_person_died ON registry_person (died) WHERE died IS NOT NULL;

-- What a field said before. `until` is the day from which the next value held; without one the
-- value was a mistake and never held. Between two rows of a field there is neither gap nor overlap.
CREATE TABLE registry_former (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES registry_person (id),
    field TEXT NOT NULL,
    value TEXT,
    until TEXT,
    next_value TEXT,
    replaced_at INTEGER NOT NULL,
    replaced_by TEXT NOT NULL,
    source TEXT NOT NULL,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
CREATE INDEX registry_former_person ON registry_former (person_id, field, until);
CREATE INDEX registry_former_until ON registry_former (until, field, person_id)
    WHERE until IS NOT NULL;

-- What somebody has one or several of: honours, states of health, years of hardship, economic
-- circumstances, skills; each from a day (always, where none is given) to a day.
CREATE TABLE registry_trait (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES registry_person (id),
    unit_id INTEGER NOT NULL,
    field TEXT NOT NULL,
    code TEXT NOT NULL,
    valid_from TEXT,
    valid_to TEXT,
    detail TEXT,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
CREATE INDEX registry_trait_person ON registry_trait (person_id, field, code);
CREATE INDEX registry_trait_code
    ON registry_trait (field, voided_at, valid_to, code, person_id, unit_id);

-- Every way to reach somebody. The person's own phone numbers are what the field `phone` shows.
CREATE TABLE registry_channel (
    id INTEGER PRIMARY KEY,
    person_id INTEGER NOT NULL REFERENCES registry_person (id),
    kind TEXT NOT NULL CHECK (kind IN ('phone', 'message', 'mail', 'other')),
    value TEXT NOT NULL,
    owner TEXT NOT NULL DEFAULT 'self',
    relation TEXT,
    position INTEGER NOT NULL DEFAULT 0,
    works INTEGER NOT NULL DEFAULT 1 CHECK (works IN (0, 1)),
    confirmed_on TEXT,
    valid_to TEXT,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
CREATE INDEX registry_channel_person ON registry_channel (person_id, position);

-- What people are found by (see searchkeys.h): made again from registry_person at any time.
CREATE TABLE registry_find (
    key TEXT NOT NULL,
    sort_key TEXT NOT NULL,
    person_id INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    PRIMARY KEY (key, sort_key, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX registry_find_person ON registry_find (person_id);
