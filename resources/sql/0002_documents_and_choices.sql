-- What was produced from the plan, the filters people keep, the advice they put away; and a kind of
-- transaction for what happened rather than what was edited.

CREATE TABLE produced_document (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT REFERENCES plan (id) ON DELETE SET NULL,
    kind TEXT NOT NULL CHECK (kind <> ''),
    format TEXT NOT NULL CHECK (format IN ('pdf', 'odt')),
    file_name TEXT NOT NULL CHECK (file_name <> ''),
    file_path TEXT NOT NULL DEFAULT '',
    produced_at TEXT NOT NULL,
    as_of TEXT CHECK (as_of = date(as_of)),
    language TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    options TEXT NOT NULL DEFAULT '{}'
) STRICT;

CREATE INDEX produced_document_plan ON produced_document (plan_id);

CREATE TABLE saved_filter (
    id TEXT NOT NULL PRIMARY KEY,
    page TEXT NOT NULL CHECK (page <> ''),
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL DEFAULT '{}',
    UNIQUE (page, name)
) STRICT;

CREATE TABLE advice_choice (
    advice TEXT NOT NULL PRIMARY KEY,
    hidden_until TEXT CHECK (hidden_until = date(hidden_until))
) STRICT;

-- The rows of the journal that tell of parts deleted are found by table, whatever their keys.
CREATE INDEX history_change_deleted ON history_change (table_name) WHERE operation = 'delete';

-- A rule of a table can only be widened by making it anew. What was recorded stays as it was, so
-- that it can still be undone.
CREATE TABLE history_transaction_wider (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo', 'record')),
    reverts INTEGER,
    label TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    first_change INTEGER NOT NULL UNIQUE,
    last_change INTEGER NOT NULL
) STRICT;

INSERT INTO history_transaction_wider (id, kind, reverts, label, subject, author, at, first_change, last_change)
SELECT id, kind, reverts, label, subject, author, at, first_change, last_change
FROM history_transaction;

DROP TABLE history_transaction;

ALTER TABLE history_transaction_wider RENAME TO history_transaction;
