-- Version 2. What goes out to learning record stores.

CREATE TABLE stores (
    id INTEGER PRIMARY KEY,
    address TEXT NOT NULL UNIQUE
) STRICT;

-- The queue: every statement that was ever made for a store, so that none is made twice.
CREATE TABLE statements (
    store INTEGER NOT NULL REFERENCES stores (id) ON DELETE CASCADE,
    -- The statement's own id, a UUID.
    id TEXT NOT NULL,
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    -- Its place among the statements of its run.
    number INTEGER NOT NULL,
    -- The statement as JSON; none once the store has it.
    body TEXT,
    state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'refused')),
    -- Whether it was on its way once, so that the store is asked for it before it is sent again.
    may_have_arrived INTEGER NOT NULL DEFAULT 0 CHECK (may_have_arrived IN (0, 1)),
    -- How often the store had trouble with it: what gives trouble goes last.
    troubles INTEGER NOT NULL DEFAULT 0,
    -- Why the store refused it.
    reason TEXT,
    PRIMARY KEY (store, id)
) STRICT, WITHOUT ROWID;

CREATE INDEX statements_in_order ON statements (store, troubles, run, number) WHERE state = 'waiting';
CREATE INDEX statements_by_state ON statements (store, state);
CREATE INDEX statements_by_run ON statements (run);

-- What somebody is called where nobody shall know who it is. Drawn at random, so that nothing follows from it.
CREATE TABLE pseudonyms (
    profile INTEGER PRIMARY KEY REFERENCES profiles (id) ON DELETE CASCADE,
    name TEXT NOT NULL UNIQUE
) STRICT;
