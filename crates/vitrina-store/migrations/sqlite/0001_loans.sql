-- The log: what happened, never changed. `body` is the event as core prints it, `digest` its SHA-256.
CREATE TABLE loans (
    loan TEXT PRIMARY KEY NOT NULL,
    number INTEGER NOT NULL,
    digest TEXT NOT NULL
) STRICT;
CREATE TABLE events (
    loan TEXT NOT NULL REFERENCES loans (loan),
    number INTEGER NOT NULL CHECK (number > 0),
    digest TEXT NOT NULL UNIQUE,
    body TEXT NOT NULL,
    PRIMARY KEY (loan, number)
) STRICT;
CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never changed'); END;
CREATE TRIGGER events_stay BEFORE DELETE ON events
BEGIN SELECT RAISE(ABORT, 'an event is never deleted'); END;

-- What is to be told to others, in the order of commits.
CREATE TABLE outbox (
    position INTEGER PRIMARY KEY NOT NULL,
    loan TEXT NOT NULL,
    number INTEGER NOT NULL,
    UNIQUE (loan, number),
    FOREIGN KEY (loan, number) REFERENCES events (loan, number)
) STRICT;
CREATE TABLE outbox_end (
    one INTEGER PRIMARY KEY NOT NULL CHECK (one = 1),
    position INTEGER NOT NULL
) STRICT;
INSERT INTO outbox_end (one, position) VALUES (1, 0);

-- What was answered to whom, so that the same command twice is taken once.
CREATE TABLE answers (
    museum TEXT NOT NULL,
    key TEXT NOT NULL,
    command TEXT NOT NULL,
    loan TEXT NOT NULL REFERENCES loans (loan),
    first INTEGER NOT NULL,
    last INTEGER NOT NULL,
    PRIMARY KEY (museum, key)
) STRICT;

-- Private: read from the log, for the museums concerned.
CREATE TABLE inbox (
    loan TEXT NOT NULL REFERENCES loans (loan),
    museum TEXT NOT NULL,
    seat TEXT NOT NULL,
    phase TEXT NOT NULL,
    turn INTEGER NOT NULL,
    next_day TEXT,
    next_what TEXT,
    PRIMARY KEY (loan, museum)
) STRICT;
CREATE INDEX inbox_of_a_museum ON inbox (museum, turn, next_day);
CREATE TABLE bookings (
    loan TEXT NOT NULL REFERENCES loans (loan),
    line INTEGER NOT NULL,
    exhibit TEXT NOT NULL,
    kind TEXT NOT NULL,
    from_day TEXT NOT NULL,
    until_day TEXT NOT NULL,
    held_until TEXT,
    due_day TEXT,
    PRIMARY KEY (loan, line)
) STRICT;
CREATE INDEX bookings_of_an_exhibit ON bookings (exhibit);
CREATE TABLE restricted (
    loan TEXT NOT NULL REFERENCES loans (loan),
    digest TEXT NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (loan, digest)
) STRICT;

-- What others may see: own tables, filled from own types.
CREATE TABLE members_loans (
    loan TEXT PRIMARY KEY NOT NULL REFERENCES loans (loan),
    body TEXT NOT NULL
) STRICT;
CREATE TABLE public_loans (
    loan TEXT PRIMARY KEY NOT NULL REFERENCES loans (loan),
    body TEXT NOT NULL
) STRICT;
