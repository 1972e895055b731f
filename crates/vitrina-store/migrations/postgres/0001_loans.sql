-- The log: what happened, never changed. `body` is the event as core prints it, `digest` its SHA-256.
CREATE TABLE loans (
    loan TEXT COLLATE "C" PRIMARY KEY NOT NULL,
    number BIGINT NOT NULL,
    digest TEXT COLLATE "C" NOT NULL
);
CREATE TABLE events (
    loan TEXT COLLATE "C" NOT NULL REFERENCES loans (loan),
    number BIGINT NOT NULL CHECK (number > 0),
    digest TEXT COLLATE "C" NOT NULL UNIQUE,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (loan, number)
);
CREATE FUNCTION events_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION 'an event is never changed or deleted'; END $$;
CREATE TRIGGER events_stay_as_they_are BEFORE UPDATE OR DELETE ON events
FOR EACH ROW EXECUTE FUNCTION events_stay();
CREATE TRIGGER events_stay BEFORE TRUNCATE ON events
FOR EACH STATEMENT EXECUTE FUNCTION events_stay();

-- What is to be told to others, in the order of commits.
CREATE TABLE outbox (
    position BIGINT PRIMARY KEY NOT NULL,
    loan TEXT COLLATE "C" NOT NULL,
    number BIGINT NOT NULL,
    UNIQUE (loan, number),
    FOREIGN KEY (loan, number) REFERENCES events (loan, number)
);
CREATE TABLE outbox_end (
    one BIGINT PRIMARY KEY NOT NULL CHECK (one = 1),
    position BIGINT NOT NULL
);
INSERT INTO outbox_end (one, position) VALUES (1, 0);

-- What was answered to whom, so that the same command twice is taken once.
CREATE TABLE answers (
    museum TEXT COLLATE "C" NOT NULL,
    key TEXT COLLATE "C" NOT NULL,
    command TEXT COLLATE "C" NOT NULL,
    loan TEXT COLLATE "C" NOT NULL REFERENCES loans (loan),
    first BIGINT NOT NULL,
    last BIGINT NOT NULL,
    PRIMARY KEY (museum, key)
);

-- Private: read from the log, for the museums concerned.
CREATE TABLE inbox (
    loan TEXT COLLATE "C" NOT NULL REFERENCES loans (loan),
    museum TEXT COLLATE "C" NOT NULL,
    seat TEXT COLLATE "C" NOT NULL,
    phase TEXT COLLATE "C" NOT NULL,
    turn BIGINT NOT NULL,
    next_day TEXT COLLATE "C",
    next_what TEXT COLLATE "C",
    PRIMARY KEY (loan, museum)
);
CREATE INDEX inbox_of_a_museum ON inbox (museum, turn, next_day);
CREATE TABLE bookings (
    loan TEXT COLLATE "C" NOT NULL REFERENCES loans (loan),
    line BIGINT NOT NULL,
    exhibit TEXT COLLATE "C" NOT NULL,
    kind TEXT COLLATE "C" NOT NULL,
    from_day TEXT COLLATE "C" NOT NULL,
    until_day TEXT COLLATE "C" NOT NULL,
    held_until TEXT COLLATE "C",
    due_day TEXT COLLATE "C",
    PRIMARY KEY (loan, line)
);
CREATE INDEX bookings_of_an_exhibit ON bookings (exhibit);
CREATE TABLE restricted (
    loan TEXT COLLATE "C" NOT NULL REFERENCES loans (loan),
    digest TEXT COLLATE "C" NOT NULL,
    body TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (loan, digest)
);

-- What others may see: own tables, filled from own types.
CREATE TABLE members_loans (
    loan TEXT COLLATE "C" PRIMARY KEY NOT NULL REFERENCES loans (loan),
    body TEXT COLLATE "C" NOT NULL
);
CREATE TABLE public_loans (
    loan TEXT COLLATE "C" PRIMARY KEY NOT NULL REFERENCES loans (loan),
    body TEXT COLLATE "C" NOT NULL
);
