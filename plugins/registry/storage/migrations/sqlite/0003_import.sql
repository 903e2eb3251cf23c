-- Rosters that were handed over, and what became of each of their rows.

-- One file's people. Taken back where it is void.
CREATE TABLE registry_import (
    id INTEGER PRIMARY KEY,
    file_name TEXT NOT NULL,
    sheet TEXT NOT NULL,
    unit_id INTEGER REFERENCES registry_unit (id),
    heads TEXT NOT NULL,
    people INTEGER NOT NULL DEFAULT 0,
    imported INTEGER NOT NULL DEFAULT 0,
    updated INTEGER NOT NULL DEFAULT 0,
    unchanged INTEGER NOT NULL DEFAULT 0,
    rejected INTEGER NOT NULL DEFAULT 0,
    imported_on TEXT NOT NULL,
    imported_at INTEGER NOT NULL,
    imported_by TEXT NOT NULL,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;

-- Every row of the sheet with all its cells, also those that nobody understood. `unit_id` says who
-- may see it: the person's unit, else that of whoever imported; 0: only those who see all units.
-- No foreign keys: checking them would read tables of people past the scope.
CREATE TABLE registry_import_row (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL,
    row INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    person_id INTEGER,
    outcome TEXT NOT NULL
        CHECK (outcome IN ('imported', 'updated', 'unchanged', 'rejected', 'ignored')),
    reason TEXT,
    cells TEXT NOT NULL,
    changes TEXT,
    UNIQUE (import_id, row)
) STRICT;
CREATE INDEX registry_import_row_person ON registry_import_row (person_id)
    WHERE person_id IS NOT NULL;

-- What was doubtful or wrong about a row, and what somebody answered.
CREATE TABLE registry_import_problem (
    id INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL,
    row INTEGER NOT NULL,
    unit_id INTEGER NOT NULL,
    person_id INTEGER,
    column_no INTEGER,
    field TEXT,
    severity TEXT NOT NULL CHECK (severity IN ('error', 'question', 'warning')),
    code TEXT NOT NULL,
    arguments TEXT NOT NULL,
    choices TEXT NOT NULL,
    answer TEXT,
    answered_by TEXT,
    answered_at INTEGER
) STRICT;
CREATE INDEX registry_import_problem_row ON registry_import_problem (import_id, row);

-- What an office's own headings mean to it.
CREATE TABLE registry_heading (
    id INTEGER PRIMARY KEY,
    heading TEXT NOT NULL UNIQUE,
    meaning TEXT NOT NULL,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
