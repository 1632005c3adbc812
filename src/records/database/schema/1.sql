-- Version 1. Times are seconds since 1970, UTC. Numbers without a sign (the seed, the scenario's fingerprint) stand
-- here as the signed number of the same 64 bits.

CREATE TABLE profiles (
    id INTEGER PRIMARY KEY,
    -- None for the first profile, until somebody gives it a name.
    nickname TEXT UNIQUE COLLATE NOCASE,
    created INTEGER NOT NULL
) STRICT;

CREATE TABLE runs (
    id INTEGER PRIMARY KEY,
    -- The name that a run keeps on every machine.
    key TEXT NOT NULL UNIQUE,
    profile INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    scenario TEXT NOT NULL,
    scenario_hash INTEGER NOT NULL,
    seed INTEGER NOT NULL,
    started INTEGER NOT NULL,
    saved INTEGER NOT NULL,
    ended INTEGER,
    ending TEXT,
    curiosity INTEGER CHECK (curiosity BETWEEN 0 AND 100),
    acknowledgement INTEGER CHECK (acknowledgement BETWEEN 0 AND 100),
    de_escalation INTEGER CHECK (de_escalation BETWEEN 0 AND 100),
    -- The turns that stand, and all moves made, those that take back included.
    turns INTEGER NOT NULL,
    moves INTEGER NOT NULL,
    clean INTEGER NOT NULL CHECK (clean IN (0, 1)),
    parent TEXT,
    -- All of the transcript but its moves, as RON.
    head TEXT NOT NULL
) STRICT;

-- The library's question, answered from the index alone.
CREATE INDEX runs_by_result
    ON runs (profile, scenario, ending, clean, curiosity, acknowledgement, de_escalation, ended);
-- The newest run of a scenario, and the newest of all.
CREATE INDEX runs_by_scenario ON runs (profile, scenario, started, id);
CREATE INDEX runs_by_time
    ON runs (profile, started, id, ended, clean, curiosity, acknowledgement, de_escalation);

CREATE TABLE moves (
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    -- From 1.
    number INTEGER NOT NULL,
    -- The move as the transcript has it, as RON.
    entry TEXT NOT NULL,
    -- Seconds since the run began; none for a run of the time before there was a database.
    at INTEGER,
    -- What the rest says is there for the eye and for exports: it follows from the transcript and the scenario.
    node TEXT,
    reply TEXT,
    curiosity INTEGER,
    acknowledgement INTEGER,
    de_escalation INTEGER,
    tension INTEGER,
    trust INTEGER,
    PRIMARY KEY (run, number)
) STRICT, WITHOUT ROWID;

-- The facts that each move brought out.
CREATE TABLE learned (
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    number INTEGER NOT NULL,
    fact TEXT NOT NULL,
    PRIMARY KEY (run, number, fact)
) STRICT, WITHOUT ROWID;

CREATE TABLE ratings (
    run INTEGER PRIMARY KEY REFERENCES runs (id) ON DELETE CASCADE,
    tension INTEGER NOT NULL CHECK (tension BETWEEN 0 AND 100),
    trust INTEGER NOT NULL CHECK (trust BETWEEN 0 AND 100),
    words TEXT NOT NULL,
    -- The turn, from 1, that the trainee would take back.
    moment INTEGER
) STRICT;

CREATE TABLE rewrites (
    run INTEGER NOT NULL REFERENCES runs (id) ON DELETE CASCADE,
    -- From 1.
    turn INTEGER NOT NULL,
    text TEXT NOT NULL,
    written INTEGER NOT NULL,
    PRIMARY KEY (run, turn)
) STRICT, WITHOUT ROWID;

CREATE TABLE check_ins (
    id INTEGER PRIMARY KEY,
    profile INTEGER NOT NULL REFERENCES profiles (id) ON DELETE CASCADE,
    run INTEGER REFERENCES runs (id) ON DELETE CASCADE,
    at INTEGER NOT NULL,
    moment TEXT NOT NULL CHECK (moment IN ('before', 'after')),
    face INTEGER NOT NULL CHECK (face BETWEEN 1 AND 5)
) STRICT;

CREATE INDEX check_ins_by_profile ON check_ins (profile, at);
CREATE INDEX check_ins_by_run ON check_ins (run);
