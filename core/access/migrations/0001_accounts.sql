-- Who may sign in. The name is kept as written and, for comparing, as a folded key.
CREATE TABLE access_account (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL,
    name_key    TEXT NOT NULL UNIQUE,
    role        TEXT NOT NULL,
    unit_id     INTEGER,
    department  TEXT NOT NULL DEFAULT '',
    enabled     INTEGER NOT NULL DEFAULT 1 CHECK (enabled IN (0, 1)),
    owner       INTEGER NOT NULL DEFAULT 0 CHECK (owner IN (0, 1)),
    password    TEXT,
    created_at  INTEGER NOT NULL,
    voided_at   INTEGER,
    void_reason TEXT
) STRICT;

-- Wrong passwords lately, by the key of the name that was tried, be there such an account or not.
CREATE TABLE access_guess (
    name_key     TEXT PRIMARY KEY,
    failures     INTEGER NOT NULL,
    last_failure INTEGER NOT NULL
) STRICT;
