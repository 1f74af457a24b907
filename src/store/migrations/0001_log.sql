-- What cannot be had again: the log. What can be folded from it at will: learner.head, lesson. What belongs to this machine: machine.

CREATE TABLE log (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,            -- 32 hex digits
    next INTEGER NOT NULL DEFAULT 1     -- the next sequence number
) STRICT;

CREATE TABLE learner (
    n INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,            -- 32 hex digits
    erased INTEGER NOT NULL DEFAULT 0,
    nickname TEXT NOT NULL DEFAULT '',  -- from here on folded from the log
    sign TEXT NOT NULL DEFAULT '',
    form INTEGER NOT NULL DEFAULT 0,    -- the form in which head and lessons are written
    head TEXT NOT NULL DEFAULT ''       -- the summary without its lessons, as JSON
) STRICT;
CREATE INDEX learner_by_sign ON learner (sign, nickname) WHERE sign <> '';

CREATE TABLE lesson (
    learner INTEGER NOT NULL REFERENCES learner (n),
    lesson TEXT NOT NULL,
    record TEXT NOT NULL,               -- as JSON
    PRIMARY KEY (learner, lesson)
) STRICT, WITHOUT ROWID;

CREATE TABLE event (
    n INTEGER PRIMARY KEY,
    learner INTEGER NOT NULL REFERENCES learner (n),
    visit INTEGER NOT NULL,
    log INTEGER NOT NULL REFERENCES log (n),
    seq INTEGER NOT NULL,
    sum INTEGER NOT NULL,               -- of the text: equal keys with unequal content are both kept
    text TEXT NOT NULL                  -- the rest of the event, as it was written
) STRICT;
CREATE UNIQUE INDEX event_in_order ON event (learner, visit, log, seq, sum);

CREATE TABLE machine (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
