-- The notes themselves.
CREATE TABLE notes_note (
    id INTEGER PRIMARY KEY,
    text TEXT NOT NULL,
    written_on TEXT NOT NULL,
    voided_at INTEGER,
    void_reason TEXT
) STRICT;
