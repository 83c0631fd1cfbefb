-- A file as version 1 of the schema had it: the plan folder tests/data/plans/small, imported. Statements are
-- separated by blank lines. What it holds is never edited: files like it are in use.

CREATE TABLE territory (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('commune', 'intercommunality', 'petr', 'department', 'region', 'other')),
    logo BLOB,
    demonstration TEXT CHECK (demonstration IN ('published', 'fictitious_follow_up'))
) STRICT

CREATE TABLE commune (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    insee_code TEXT NOT NULL DEFAULT '',
    population INTEGER CHECK (population >= 0),
    member_from TEXT CHECK (member_from = date(member_from)),
    member_to TEXT CHECK (member_to = date(member_to))
) STRICT

CREATE TABLE priority_district (
    id TEXT NOT NULL PRIMARY KEY,
    commune_id TEXT REFERENCES commune (id) ON DELETE SET NULL,
    name TEXT NOT NULL
) STRICT

CREATE TABLE term (
    list TEXT NOT NULL CHECK (list IN ('organization_kind', 'target_group', 'theme', 'funder')),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (list, key)
) STRICT, WITHOUT ROWID

CREATE TABLE organization (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    logo BLOB,
    address TEXT NOT NULL DEFAULT '',
    web TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE organization_alias (
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (organization_id, alias)
) STRICT, WITHOUT ROWID

CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT REFERENCES organization (id) ON DELETE SET NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    function TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    mandate_start TEXT CHECK (mandate_start = date(mandate_start)),
    mandate_end TEXT CHECK (mandate_end = date(mandate_end))
) STRICT

CREATE TABLE plan (
    id TEXT NOT NULL PRIMARY KEY,
    title TEXT NOT NULL CHECK (title <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('cls', 'clsm', 'health_plan', 'other')),
    generation INTEGER NOT NULL DEFAULT 1 CHECK (generation >= 1),
    previous_plan_id TEXT REFERENCES plan (id) ON DELETE SET NULL,
    term_start TEXT CHECK (term_start = date(term_start)),
    term_end TEXT CHECK (term_end = date(term_end)),
    signed_on TEXT CHECK (signed_on = date(signed_on)),
    summary TEXT NOT NULL DEFAULT '',
    commune_count INTEGER CHECK (commune_count >= 0),
    population INTEGER CHECK (population >= 0),
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    CHECK (term_end >= term_start)
) STRICT

CREATE TABLE plan_level (
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('node', 'action', 'sub_action')),
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID

CREATE TABLE plan_phase (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    phase TEXT NOT NULL CHECK (phase IN ('mobilisation', 'assessment', 'contracting', 'implementation',
                                         'evaluation', 'renewal', 'closed')),
    since TEXT NOT NULL CHECK (since = date(since)),
    note TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE plan_role (
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('carrier', 'lead', 'co_lead', 'partner', 'funder')),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (plan_id, organization_id, role)
) STRICT, WITHOUT ROWID

CREATE TABLE plan_commune (
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    commune_id TEXT NOT NULL REFERENCES commune (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (plan_id, commune_id)
) STRICT, WITHOUT ROWID

CREATE TABLE signatory (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    representative_id TEXT REFERENCES contact (id) ON DELETE SET NULL,
    function TEXT NOT NULL DEFAULT '',
    signed_on TEXT CHECK (signed_on = date(signed_on)),
    deliberation TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    UNIQUE (plan_id, organization_id)
) STRICT

CREATE TABLE pledge (
    id TEXT NOT NULL PRIMARY KEY,
    signatory_id TEXT NOT NULL REFERENCES signatory (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    kept_how TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE outline_node (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    parent_id TEXT REFERENCES outline_node (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level >= 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    description TEXT NOT NULL DEFAULT '',
    is_transversal INTEGER NOT NULL DEFAULT 0 CHECK (is_transversal IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    CHECK (parent_id <> id)
) STRICT

CREATE TABLE reference_plan (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT

CREATE TABLE reference_objective (
    id TEXT NOT NULL PRIMARY KEY,
    reference_plan_id TEXT NOT NULL REFERENCES reference_plan (id) ON DELETE CASCADE,
    parent_id TEXT REFERENCES reference_objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    source TEXT NOT NULL DEFAULT '',
    CHECK (parent_id <> id)
) STRICT

CREATE TABLE committee (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT REFERENCES plan (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('steering', 'technical', 'working_group', 'plenary',
                                       'elected_followup', 'clsm_plenary', 'clsm_steering')),
    chair TEXT NOT NULL DEFAULT '',
    frequency TEXT NOT NULL DEFAULT '',
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE committee_member (
    id TEXT NOT NULL PRIMARY KEY,
    committee_id TEXT NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    contact_id TEXT REFERENCES contact (id) ON DELETE SET NULL,
    organization_id TEXT REFERENCES organization (id) ON DELETE SET NULL,
    name TEXT NOT NULL DEFAULT '',
    is_alternate INTEGER NOT NULL DEFAULT 0 CHECK (is_alternate IN (0, 1)),
    college TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY,
    committee_id TEXT NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
    title TEXT NOT NULL DEFAULT '',
    held_start TEXT CHECK (held_start = date(held_start)),
    held_end TEXT CHECK (held_end = date(held_end)),
    start_time TEXT,
    end_time TEXT,
    place TEXT NOT NULL DEFAULT '',
    state TEXT NOT NULL CHECK (state IN ('draft', 'convened', 'in_session', 'closed')),
    minutes TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    CHECK (held_end >= held_start)
) STRICT

CREATE TABLE action (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    node_id TEXT REFERENCES outline_node (id) ON DELETE CASCADE,
    parent_id TEXT REFERENCES action (id) ON DELETE CASCADE,
    level INTEGER NOT NULL CHECK (level >= 0),
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    origin TEXT NOT NULL DEFAULT 'initial' CHECK (origin IN ('initial', 'amendment', 'opportunity')),
    origin_on TEXT CHECK (origin_on = date(origin_on)),
    origin_meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
    context TEXT NOT NULL DEFAULT '',
    description TEXT NOT NULL DEFAULT '',
    objectives TEXT NOT NULL DEFAULT '',
    expected_results TEXT NOT NULL DEFAULT '',
    levers TEXT NOT NULL DEFAULT '',
    obstacles TEXT NOT NULL DEFAULT '',
    watch_points TEXT NOT NULL DEFAULT '',
    next_step TEXT NOT NULL DEFAULT '',
    elected_referent_id TEXT REFERENCES contact (id) ON DELETE SET NULL,
    planned_start TEXT CHECK (planned_start = date(planned_start)),
    planned_end TEXT CHECK (planned_end = date(planned_end)),
    actual_start TEXT CHECK (actual_start = date(actual_start)),
    actual_end TEXT CHECK (actual_end = date(actual_end)),
    calendar_text TEXT NOT NULL DEFAULT '',
    recurrence TEXT NOT NULL DEFAULT 'none'
        CHECK (recurrence IN ('none', 'yearly', 'twice_yearly', 'quarterly', 'monthly', 'weekly')),
    priority TEXT CHECK (priority IN ('high', 'medium', 'low')),
    participation TEXT
        CHECK (participation IN ('none', 'information', 'consultation', 'concertation', 'co_construction')),
    is_not_for_print INTEGER NOT NULL DEFAULT 0 CHECK (is_not_for_print IN (0, 1)),
    weight REAL NOT NULL DEFAULT 1.0 CHECK (weight > 0),
    is_own_means INTEGER NOT NULL DEFAULT 0 CHECK (is_own_means IN (0, 1)),
    note TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT '',
    CHECK (planned_end >= planned_start),
    CHECK (actual_end >= actual_start),
    CHECK (parent_id <> id)
) STRICT

CREATE TABLE action_organization (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('lead', 'co_lead', 'partner')),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, role, organization_id)
) STRICT, WITHOUT ROWID

CREATE TABLE action_term (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    list TEXT NOT NULL CHECK (list IN ('target_group', 'theme')),
    key TEXT NOT NULL CHECK (key <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, list, key)
) STRICT, WITHOUT ROWID

CREATE TABLE action_commune (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    commune_id TEXT NOT NULL REFERENCES commune (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, commune_id)
) STRICT, WITHOUT ROWID

CREATE TABLE action_district (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    district_id TEXT NOT NULL REFERENCES priority_district (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, district_id)
) STRICT, WITHOUT ROWID

CREATE TABLE action_reference_objective (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    objective_id TEXT NOT NULL REFERENCES reference_objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, objective_id)
) STRICT, WITHOUT ROWID

CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT NOT NULL CHECK (title <> ''),
    due_on TEXT CHECK (due_on = date(due_on)),
    done_on TEXT CHECK (done_on = date(done_on)),
    responsible_id TEXT REFERENCES organization (id) ON DELETE SET NULL
) STRICT

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    held_on TEXT CHECK (held_on = date(held_on)),
    place TEXT NOT NULL DEFAULT '',
    participants INTEGER CHECK (participants >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE follow_up (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    effective_on TEXT NOT NULL CHECK (effective_on = date(effective_on)),
    recorded_at TEXT NOT NULL,
    author TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL DEFAULT '',
    status TEXT CHECK (status IN ('not_started', 'preparing', 'in_progress', 'completed', 'postponed',
                                  'on_hold', 'abandoned')),
    status_reason TEXT NOT NULL DEFAULT '',
    postponed_to TEXT CHECK (postponed_to = date(postponed_to)),
    resume_condition TEXT NOT NULL DEFAULT '',
    remind_on TEXT CHECK (remind_on = date(remind_on)),
    confidence TEXT CHECK (confidence IN ('secured', 'attainable', 'support_needed', 'compromised', 'unknown')),
    meeting_id TEXT REFERENCES meeting (id) ON DELETE SET NULL,
    is_highlight INTEGER NOT NULL DEFAULT 0 CHECK (is_highlight IN (0, 1))
) STRICT

CREATE TABLE decision (
    id TEXT NOT NULL PRIMARY KEY,
    meeting_id TEXT NOT NULL REFERENCES meeting (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    number TEXT NOT NULL DEFAULT '',
    text TEXT NOT NULL CHECK (text <> ''),
    action_id TEXT REFERENCES action (id) ON DELETE SET NULL,
    node_id TEXT REFERENCES outline_node (id) ON DELETE SET NULL,
    responsible_id TEXT REFERENCES organization (id) ON DELETE SET NULL,
    due_on TEXT CHECK (due_on = date(due_on)),
    status TEXT NOT NULL CHECK (status IN ('to_do', 'in_progress', 'done', 'dropped')),
    done_on TEXT CHECK (done_on = date(done_on)),
    reason TEXT NOT NULL DEFAULT '',
    reservations TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE indicator (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT REFERENCES plan (id) ON DELETE CASCADE,
    node_id TEXT REFERENCES outline_node (id) ON DELETE CASCADE,
    action_id TEXT REFERENCES action (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    definition TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL CHECK (kind IN ('context', 'process', 'output', 'outcome', 'impact')),
    unit TEXT NOT NULL DEFAULT '',
    direction TEXT CHECK (direction IN ('increase', 'decrease', 'stable')),
    source_name TEXT NOT NULL DEFAULT '',
    method TEXT NOT NULL DEFAULT '',
    periodicity TEXT NOT NULL DEFAULT '',
    responsible_id TEXT REFERENCES organization (id) ON DELETE SET NULL,
    baseline REAL,
    baseline_on TEXT CHECK (baseline_on = date(baseline_on)),
    target REAL,
    target_on TEXT CHECK (target_on = date(target_on)),
    value_type TEXT NOT NULL CHECK (value_type IN ('number', 'percentage', 'rate', 'yes_no', 'text')),
    computed_from TEXT NOT NULL CHECK (computed_from IN ('entered', 'participant_sum', 'event_count')),
    CHECK ((plan_id IS NOT NULL) + (node_id IS NOT NULL) + (action_id IS NOT NULL) <= 1)
) STRICT

CREATE TABLE indicator_reading (
    id TEXT NOT NULL PRIMARY KEY,
    indicator_id TEXT NOT NULL REFERENCES indicator (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    period_start TEXT CHECK (period_start = date(period_start)),
    period_end TEXT CHECK (period_end = date(period_end)),
    value REAL,
    text TEXT NOT NULL DEFAULT '',
    place TEXT NOT NULL DEFAULT '',
    level TEXT CHECK (level IN ('local', 'intercommunality', 'department', 'region', 'country')),
    source_name TEXT NOT NULL DEFAULT '',
    comment TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT

CREATE TABLE history_change (
    seq INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    old_values TEXT
) STRICT

CREATE TABLE history_transaction (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL CHECK (kind IN ('edit', 'undo', 'redo')),
    reverts INTEGER,
    label TEXT NOT NULL,
    subject TEXT NOT NULL DEFAULT '',
    author TEXT NOT NULL DEFAULT '',
    at TEXT NOT NULL,
    first_change INTEGER NOT NULL UNIQUE,
    last_change INTEGER NOT NULL
) STRICT

CREATE UNIQUE INDEX territory_single ON territory ((1))

CREATE INDEX priority_district_commune ON priority_district (commune_id)

CREATE INDEX contact_organization ON contact (organization_id)

CREATE INDEX plan_previous ON plan (previous_plan_id)

CREATE INDEX plan_phase_plan ON plan_phase (plan_id)

CREATE INDEX plan_role_organization ON plan_role (organization_id)

CREATE INDEX plan_commune_commune ON plan_commune (commune_id)

CREATE INDEX signatory_organization ON signatory (organization_id)

CREATE INDEX signatory_representative ON signatory (representative_id)

CREATE INDEX pledge_signatory ON pledge (signatory_id)

CREATE INDEX outline_node_plan ON outline_node (plan_id)

CREATE INDEX outline_node_parent ON outline_node (parent_id)

CREATE INDEX reference_objective_plan ON reference_objective (reference_plan_id)

CREATE INDEX reference_objective_parent ON reference_objective (parent_id)

CREATE INDEX committee_plan ON committee (plan_id)

CREATE INDEX committee_member_committee ON committee_member (committee_id)

CREATE INDEX committee_member_contact ON committee_member (contact_id)

CREATE INDEX committee_member_organization ON committee_member (organization_id)

CREATE INDEX meeting_committee ON meeting (committee_id)

CREATE INDEX action_plan ON action (plan_id)

CREATE INDEX action_node ON action (node_id)

CREATE INDEX action_parent ON action (parent_id)

CREATE INDEX action_origin_meeting ON action (origin_meeting_id)

CREATE INDEX action_elected_referent ON action (elected_referent_id)

CREATE INDEX action_organization_organization ON action_organization (organization_id)

CREATE INDEX action_commune_commune ON action_commune (commune_id)

CREATE INDEX action_district_district ON action_district (district_id)

CREATE INDEX action_reference_objective_objective ON action_reference_objective (objective_id)

CREATE INDEX milestone_action ON milestone (action_id)

CREATE INDEX milestone_responsible ON milestone (responsible_id)

CREATE INDEX event_action ON event (action_id)

CREATE INDEX follow_up_action ON follow_up (action_id)

CREATE INDEX follow_up_meeting ON follow_up (meeting_id)

CREATE INDEX decision_meeting ON decision (meeting_id)

CREATE INDEX decision_action ON decision (action_id)

CREATE INDEX decision_node ON decision (node_id)

CREATE INDEX decision_responsible ON decision (responsible_id)

CREATE INDEX indicator_plan ON indicator (plan_id)

CREATE INDEX indicator_node ON indicator (node_id)

CREATE INDEX indicator_action ON indicator (action_id)

CREATE INDEX indicator_responsible ON indicator (responsible_id)

CREATE INDEX indicator_reading_indicator ON indicator_reading (indicator_id)

CREATE INDEX history_change_row ON history_change (row_key, table_name)

INSERT INTO "territory" VALUES ('2a98ebc6-a6cb-4de7-a34c-a205645993ae', 'Val d’Exemple', 'other', NULL, NULL)

INSERT INTO "organization" VALUES ('bfe26aaf-8e80-43ba-a73c-13d49320b11e', 'Agence régionale de santé', 'ARS', 'ars', NULL, '', '', 'doc.txt:6')

INSERT INTO "organization" VALUES ('270b6d71-d88c-45c7-9d6b-12212d79cbd6', 'Val d’Exemple', '', 'other', NULL, '', '', 'doc.txt:6')

INSERT INTO "plan" VALUES ('48e69b21-b58f-48ec-b3c0-5c1dbc892966', 'Petit plan', 'cls', 1, NULL, '2022-01-01', '2026-12-31', NULL, 'Un résumé :
• un
• deux', 3, 1200, '', 'doc.txt:1')

INSERT INTO "plan_level" VALUES ('48e69b21-b58f-48ec-b3c0-5c1dbc892966', 0, 'Axe', 'node')

INSERT INTO "plan_level" VALUES ('48e69b21-b58f-48ec-b3c0-5c1dbc892966', 1, 'Action', 'action')

INSERT INTO "plan_level" VALUES ('48e69b21-b58f-48ec-b3c0-5c1dbc892966', 2, 'Sous-action', 'sub_action')

INSERT INTO "plan_role" VALUES ('48e69b21-b58f-48ec-b3c0-5c1dbc892966', '270b6d71-d88c-45c7-9d6b-12212d79cbd6', 'carrier', 0)

INSERT INTO "plan_role" VALUES ('48e69b21-b58f-48ec-b3c0-5c1dbc892966', '270b6d71-d88c-45c7-9d6b-12212d79cbd6', 'lead', 2)

INSERT INTO "plan_role" VALUES ('48e69b21-b58f-48ec-b3c0-5c1dbc892966', 'bfe26aaf-8e80-43ba-a73c-13d49320b11e', 'funder', 1)

INSERT INTO "signatory" VALUES ('fea80769-1d0b-4d71-b8ff-7823728ffa3f', '48e69b21-b58f-48ec-b3c0-5c1dbc892966', 'bfe26aaf-8e80-43ba-a73c-13d49320b11e', 0, NULL, '', NULL, '', 'doc.txt:6')

INSERT INTO "outline_node" VALUES ('78d197f7-bed8-4f9e-ab87-105978f1c790', '48e69b21-b58f-48ec-b3c0-5c1dbc892966', NULL, 0, 0, '1', 'Accès aux soins', '', 0, '', 'doc.txt:2')

INSERT INTO "committee" VALUES ('d5b50638-d63c-46c3-b82d-86ebd72e32a9', '48e69b21-b58f-48ec-b3c0-5c1dbc892966', 'COPIL', 'steering', '', 'deux fois par an', '', '')

INSERT INTO "committee_member" VALUES ('b71fc739-32b5-4fa5-be15-3802e628a55a', 'd5b50638-d63c-46c3-b82d-86ebd72e32a9', 0, NULL, 'bfe26aaf-8e80-43ba-a73c-13d49320b11e', '', 0, '')

INSERT INTO "committee_member" VALUES ('3130aeb4-8dba-49f7-9871-2db103766e13', 'd5b50638-d63c-46c3-b82d-86ebd72e32a9', 1, NULL, NULL, 'élus', 0, '')

INSERT INTO "meeting" VALUES ('565f90b0-0b97-42ab-882d-2e5a6c97eaea', 'd5b50638-d63c-46c3-b82d-86ebd72e32a9', 'COPIL de lancement', '2022-01-10', '2022-01-10', NULL, NULL, '', 'closed', 'Plan validé', 'doc.txt:7')

INSERT INTO "action" VALUES ('dc2f3690-a7de-4ed9-a016-b14b53fce7f3', '48e69b21-b58f-48ec-b3c0-5c1dbc892966', '78d197f7-bed8-4f9e-ab87-105978f1c790', NULL, 1, 0, '1.9', 'Neuvième action', 'initial', NULL, NULL, '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 'none', NULL, NULL, 0, 1.0, 0, 'Pilotes : la collectivité', 'doc.txt:3')

INSERT INTO "action" VALUES ('13b87d92-407a-4449-9d7d-dde1413ff4f0', '48e69b21-b58f-48ec-b3c0-5c1dbc892966', '78d197f7-bed8-4f9e-ab87-105978f1c790', 'dc2f3690-a7de-4ed9-a016-b14b53fce7f3', 2, 0, '1.9.1', 'Une sous-action', 'initial', NULL, NULL, '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 'none', NULL, NULL, 0, 1.0, 0, '', 'doc.txt:5')

INSERT INTO "action" VALUES ('7dbf97d8-12d0-410a-a115-4fcd60b80377', '48e69b21-b58f-48ec-b3c0-5c1dbc892966', '78d197f7-bed8-4f9e-ab87-105978f1c790', NULL, 1, 1, '1.10', 'Dixième action', 'initial', NULL, NULL, '', '', '', '', '', '', '', '', NULL, NULL, NULL, NULL, NULL, '', 'none', NULL, NULL, 0, 1.0, 0, '', 'doc.txt:4')

INSERT INTO "action_organization" VALUES ('7dbf97d8-12d0-410a-a115-4fcd60b80377', 'bfe26aaf-8e80-43ba-a73c-13d49320b11e', 'lead', 0)

INSERT INTO "indicator" VALUES ('125323b1-716d-48a2-a687-d0526a00bd37', '48e69b21-b58f-48ec-b3c0-5c1dbc892966', NULL, NULL, 0, 'Médecins', '', 'context', 'effectif', NULL, '', '', '', NULL, NULL, NULL, NULL, NULL, 'number', 'entered')

INSERT INTO "indicator_reading" VALUES ('21cb425d-c9b6-4ce5-b7f4-224de64ed344', '125323b1-716d-48a2-a687-d0526a00bd37', 0, '2021-01-01', '2021-12-31', 4.0, '', 'Val d''Exemple', 'local', '', '', 'doc.txt:8')

INSERT INTO "history_change" VALUES (1, 'territory', '2a98ebc6-a6cb-4de7-a34c-a205645993ae', 'insert', NULL)

INSERT INTO "history_change" VALUES (2, 'organization', 'bfe26aaf-8e80-43ba-a73c-13d49320b11e', 'insert', NULL)

INSERT INTO "history_change" VALUES (3, 'organization', '270b6d71-d88c-45c7-9d6b-12212d79cbd6', 'insert', NULL)

INSERT INTO "history_change" VALUES (4, 'plan', '48e69b21-b58f-48ec-b3c0-5c1dbc892966', 'insert', NULL)

INSERT INTO "history_change" VALUES (5, 'plan_level', '''48e69b21-b58f-48ec-b3c0-5c1dbc892966'',0', 'insert', NULL)

INSERT INTO "history_change" VALUES (6, 'plan_level', '''48e69b21-b58f-48ec-b3c0-5c1dbc892966'',1', 'insert', NULL)

INSERT INTO "history_change" VALUES (7, 'plan_level', '''48e69b21-b58f-48ec-b3c0-5c1dbc892966'',2', 'insert', NULL)

INSERT INTO "history_change" VALUES (8, 'plan_role', '''48e69b21-b58f-48ec-b3c0-5c1dbc892966'',''270b6d71-d88c-45c7-9d6b-12212d79cbd6'',''carrier''', 'insert', NULL)

INSERT INTO "history_change" VALUES (9, 'plan_role', '''48e69b21-b58f-48ec-b3c0-5c1dbc892966'',''bfe26aaf-8e80-43ba-a73c-13d49320b11e'',''funder''', 'insert', NULL)

INSERT INTO "history_change" VALUES (10, 'plan_role', '''48e69b21-b58f-48ec-b3c0-5c1dbc892966'',''270b6d71-d88c-45c7-9d6b-12212d79cbd6'',''lead''', 'insert', NULL)

INSERT INTO "history_change" VALUES (11, 'signatory', 'fea80769-1d0b-4d71-b8ff-7823728ffa3f', 'insert', NULL)

INSERT INTO "history_change" VALUES (12, 'outline_node', '78d197f7-bed8-4f9e-ab87-105978f1c790', 'insert', NULL)

INSERT INTO "history_change" VALUES (13, 'committee', 'd5b50638-d63c-46c3-b82d-86ebd72e32a9', 'insert', NULL)

INSERT INTO "history_change" VALUES (14, 'committee_member', 'b71fc739-32b5-4fa5-be15-3802e628a55a', 'insert', NULL)

INSERT INTO "history_change" VALUES (15, 'committee_member', '3130aeb4-8dba-49f7-9871-2db103766e13', 'insert', NULL)

INSERT INTO "history_change" VALUES (16, 'meeting', '565f90b0-0b97-42ab-882d-2e5a6c97eaea', 'insert', NULL)

INSERT INTO "history_change" VALUES (17, 'action', 'dc2f3690-a7de-4ed9-a016-b14b53fce7f3', 'insert', NULL)

INSERT INTO "history_change" VALUES (18, 'action', '13b87d92-407a-4449-9d7d-dde1413ff4f0', 'insert', NULL)

INSERT INTO "history_change" VALUES (19, 'action', '7dbf97d8-12d0-410a-a115-4fcd60b80377', 'insert', NULL)

INSERT INTO "history_change" VALUES (20, 'action_organization', '''7dbf97d8-12d0-410a-a115-4fcd60b80377'',''lead'',''bfe26aaf-8e80-43ba-a73c-13d49320b11e''', 'insert', NULL)

INSERT INTO "history_change" VALUES (21, 'indicator', '125323b1-716d-48a2-a687-d0526a00bd37', 'insert', NULL)

INSERT INTO "history_change" VALUES (22, 'indicator_reading', '21cb425d-c9b6-4ce5-b7f4-224de64ed344', 'insert', NULL)

INSERT INTO "history_transaction" VALUES (1, 'edit', NULL, 'Create the file', '', '', '2026-11-22T06:10:37.807Z', 1, 1)

INSERT INTO "history_transaction" VALUES (2, 'edit', NULL, 'Import plan "%1"', 'Petit plan', '', '2026-11-22T06:10:37.829Z', 2, 22)

CREATE TRIGGER history_action_insert AFTER INSERT ON "action" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_action_update AFTER UPDATE ON "action" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."node_id" IS NOT NEW."node_id" OR OLD."parent_id" IS NOT NEW."parent_id" OR OLD."level" IS NOT NEW."level" OR OLD."position" IS NOT NEW."position" OR OLD."code" IS NOT NEW."code" OR OLD."title" IS NOT NEW."title" OR OLD."origin" IS NOT NEW."origin" OR OLD."origin_on" IS NOT NEW."origin_on" OR OLD."origin_meeting_id" IS NOT NEW."origin_meeting_id" OR OLD."context" IS NOT NEW."context" OR OLD."description" IS NOT NEW."description" OR OLD."objectives" IS NOT NEW."objectives" OR OLD."expected_results" IS NOT NEW."expected_results" OR OLD."levers" IS NOT NEW."levers" OR OLD."obstacles" IS NOT NEW."obstacles" OR OLD."watch_points" IS NOT NEW."watch_points" OR OLD."next_step" IS NOT NEW."next_step" OR OLD."elected_referent_id" IS NOT NEW."elected_referent_id" OR OLD."planned_start" IS NOT NEW."planned_start" OR OLD."planned_end" IS NOT NEW."planned_end" OR OLD."actual_start" IS NOT NEW."actual_start" OR OLD."actual_end" IS NOT NEW."actual_end" OR OLD."calendar_text" IS NOT NEW."calendar_text" OR OLD."recurrence" IS NOT NEW."recurrence" OR OLD."priority" IS NOT NEW."priority" OR OLD."participation" IS NOT NEW."participation" OR OLD."is_not_for_print" IS NOT NEW."is_not_for_print" OR OLD."weight" IS NOT NEW."weight" OR OLD."is_own_means" IS NOT NEW."is_own_means" OR OLD."note" IS NOT NEW."note" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action', NEW."id", 'update', substr(iif(OLD."plan_id" IS NOT NEW."plan_id", ',plan_id=' || quote(OLD."plan_id"), '') || iif(OLD."node_id" IS NOT NEW."node_id", ',node_id=' || quote(OLD."node_id"), '') || iif(OLD."parent_id" IS NOT NEW."parent_id", ',parent_id=' || quote(OLD."parent_id"), '') || iif(OLD."level" IS NOT NEW."level", ',level=' || quote(OLD."level"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."code" IS NOT NEW."code", ',code=' || quote(OLD."code"), '') || iif(OLD."title" IS NOT NEW."title", ',title=' || quote(OLD."title"), '') || iif(OLD."origin" IS NOT NEW."origin", ',origin=' || quote(OLD."origin"), '') || iif(OLD."origin_on" IS NOT NEW."origin_on", ',origin_on=' || quote(OLD."origin_on"), '') || iif(OLD."origin_meeting_id" IS NOT NEW."origin_meeting_id", ',origin_meeting_id=' || quote(OLD."origin_meeting_id"), '') || iif(OLD."context" IS NOT NEW."context", ',context=' || quote(OLD."context"), '') || iif(OLD."description" IS NOT NEW."description", ',description=' || quote(OLD."description"), '') || iif(OLD."objectives" IS NOT NEW."objectives", ',objectives=' || quote(OLD."objectives"), '') || iif(OLD."expected_results" IS NOT NEW."expected_results", ',expected_results=' || quote(OLD."expected_results"), '') || iif(OLD."levers" IS NOT NEW."levers", ',levers=' || quote(OLD."levers"), '') || iif(OLD."obstacles" IS NOT NEW."obstacles", ',obstacles=' || quote(OLD."obstacles"), '') || iif(OLD."watch_points" IS NOT NEW."watch_points", ',watch_points=' || quote(OLD."watch_points"), '') || iif(OLD."next_step" IS NOT NEW."next_step", ',next_step=' || quote(OLD."next_step"), '') || iif(OLD."elected_referent_id" IS NOT NEW."elected_referent_id", ',elected_referent_id=' || quote(OLD."elected_referent_id"), '') || iif(OLD."planned_start" IS NOT NEW."planned_start", ',planned_start=' || quote(OLD."planned_start"), '') || iif(OLD."planned_end" IS NOT NEW."planned_end", ',planned_end=' || quote(OLD."planned_end"), '') || iif(OLD."actual_start" IS NOT NEW."actual_start", ',actual_start=' || quote(OLD."actual_start"), '') || iif(OLD."actual_end" IS NOT NEW."actual_end", ',actual_end=' || quote(OLD."actual_end"), '') || iif(OLD."calendar_text" IS NOT NEW."calendar_text", ',calendar_text=' || quote(OLD."calendar_text"), '') || iif(OLD."recurrence" IS NOT NEW."recurrence", ',recurrence=' || quote(OLD."recurrence"), '') || iif(OLD."priority" IS NOT NEW."priority", ',priority=' || quote(OLD."priority"), '') || iif(OLD."participation" IS NOT NEW."participation", ',participation=' || quote(OLD."participation"), '') || iif(OLD."is_not_for_print" IS NOT NEW."is_not_for_print", ',is_not_for_print=' || quote(OLD."is_not_for_print"), '') || iif(OLD."weight" IS NOT NEW."weight", ',weight=' || quote(OLD."weight"), '') || iif(OLD."is_own_means" IS NOT NEW."is_own_means", ',is_own_means=' || quote(OLD."is_own_means"), '') || iif(OLD."note" IS NOT NEW."note", ',note=' || quote(OLD."note"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_action_delete AFTER DELETE ON "action" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',plan_id=' || quote(OLD."plan_id") || ',node_id=' || quote(OLD."node_id") || ',parent_id=' || quote(OLD."parent_id") || ',level=' || quote(OLD."level") || ',position=' || quote(OLD."position") || ',code=' || quote(OLD."code") || ',title=' || quote(OLD."title") || ',origin=' || quote(OLD."origin") || ',origin_on=' || quote(OLD."origin_on") || ',origin_meeting_id=' || quote(OLD."origin_meeting_id") || ',context=' || quote(OLD."context") || ',description=' || quote(OLD."description") || ',objectives=' || quote(OLD."objectives") || ',expected_results=' || quote(OLD."expected_results") || ',levers=' || quote(OLD."levers") || ',obstacles=' || quote(OLD."obstacles") || ',watch_points=' || quote(OLD."watch_points") || ',next_step=' || quote(OLD."next_step") || ',elected_referent_id=' || quote(OLD."elected_referent_id") || ',planned_start=' || quote(OLD."planned_start") || ',planned_end=' || quote(OLD."planned_end") || ',actual_start=' || quote(OLD."actual_start") || ',actual_end=' || quote(OLD."actual_end") || ',calendar_text=' || quote(OLD."calendar_text") || ',recurrence=' || quote(OLD."recurrence") || ',priority=' || quote(OLD."priority") || ',participation=' || quote(OLD."participation") || ',is_not_for_print=' || quote(OLD."is_not_for_print") || ',weight=' || quote(OLD."weight") || ',is_own_means=' || quote(OLD."is_own_means") || ',note=' || quote(OLD."note") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_action_key BEFORE UPDATE OF "id" ON "action" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_action_commune_insert AFTER INSERT ON "action_commune" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_commune', quote(NEW."action_id") || ',' || quote(NEW."commune_id"), 'insert', NULL); END

CREATE TRIGGER history_action_commune_update AFTER UPDATE ON "action_commune" WHEN OLD."position" IS NOT NEW."position" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_commune', quote(NEW."action_id") || ',' || quote(NEW."commune_id"), 'update', substr(iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), ''), 2)); END

CREATE TRIGGER history_action_commune_delete AFTER DELETE ON "action_commune" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_commune', quote(OLD."action_id") || ',' || quote(OLD."commune_id"), 'delete', substr(',action_id=' || quote(OLD."action_id") || ',commune_id=' || quote(OLD."commune_id") || ',position=' || quote(OLD."position"), 2)); END

CREATE TRIGGER history_action_commune_key BEFORE UPDATE OF "action_id", "commune_id" ON "action_commune" WHEN OLD."action_id" IS NOT NEW."action_id" OR OLD."commune_id" IS NOT NEW."commune_id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_action_district_insert AFTER INSERT ON "action_district" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_district', quote(NEW."action_id") || ',' || quote(NEW."district_id"), 'insert', NULL); END

CREATE TRIGGER history_action_district_update AFTER UPDATE ON "action_district" WHEN OLD."position" IS NOT NEW."position" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_district', quote(NEW."action_id") || ',' || quote(NEW."district_id"), 'update', substr(iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), ''), 2)); END

CREATE TRIGGER history_action_district_delete AFTER DELETE ON "action_district" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_district', quote(OLD."action_id") || ',' || quote(OLD."district_id"), 'delete', substr(',action_id=' || quote(OLD."action_id") || ',district_id=' || quote(OLD."district_id") || ',position=' || quote(OLD."position"), 2)); END

CREATE TRIGGER history_action_district_key BEFORE UPDATE OF "action_id", "district_id" ON "action_district" WHEN OLD."action_id" IS NOT NEW."action_id" OR OLD."district_id" IS NOT NEW."district_id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_action_organization_insert AFTER INSERT ON "action_organization" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_organization', quote(NEW."action_id") || ',' || quote(NEW."role") || ',' || quote(NEW."organization_id"), 'insert', NULL); END

CREATE TRIGGER history_action_organization_update AFTER UPDATE ON "action_organization" WHEN OLD."position" IS NOT NEW."position" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_organization', quote(NEW."action_id") || ',' || quote(NEW."role") || ',' || quote(NEW."organization_id"), 'update', substr(iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), ''), 2)); END

CREATE TRIGGER history_action_organization_delete AFTER DELETE ON "action_organization" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_organization', quote(OLD."action_id") || ',' || quote(OLD."role") || ',' || quote(OLD."organization_id"), 'delete', substr(',action_id=' || quote(OLD."action_id") || ',organization_id=' || quote(OLD."organization_id") || ',role=' || quote(OLD."role") || ',position=' || quote(OLD."position"), 2)); END

CREATE TRIGGER history_action_organization_key BEFORE UPDATE OF "action_id", "role", "organization_id" ON "action_organization" WHEN OLD."action_id" IS NOT NEW."action_id" OR OLD."role" IS NOT NEW."role" OR OLD."organization_id" IS NOT NEW."organization_id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_action_reference_objective_insert AFTER INSERT ON "action_reference_objective" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_reference_objective', quote(NEW."action_id") || ',' || quote(NEW."objective_id"), 'insert', NULL); END

CREATE TRIGGER history_action_reference_objective_update AFTER UPDATE ON "action_reference_objective" WHEN OLD."position" IS NOT NEW."position" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_reference_objective', quote(NEW."action_id") || ',' || quote(NEW."objective_id"), 'update', substr(iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), ''), 2)); END

CREATE TRIGGER history_action_reference_objective_delete AFTER DELETE ON "action_reference_objective" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_reference_objective', quote(OLD."action_id") || ',' || quote(OLD."objective_id"), 'delete', substr(',action_id=' || quote(OLD."action_id") || ',objective_id=' || quote(OLD."objective_id") || ',position=' || quote(OLD."position"), 2)); END

CREATE TRIGGER history_action_reference_objective_key BEFORE UPDATE OF "action_id", "objective_id" ON "action_reference_objective" WHEN OLD."action_id" IS NOT NEW."action_id" OR OLD."objective_id" IS NOT NEW."objective_id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_action_term_insert AFTER INSERT ON "action_term" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_term', quote(NEW."action_id") || ',' || quote(NEW."list") || ',' || quote(NEW."key"), 'insert', NULL); END

CREATE TRIGGER history_action_term_update AFTER UPDATE ON "action_term" WHEN OLD."position" IS NOT NEW."position" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_term', quote(NEW."action_id") || ',' || quote(NEW."list") || ',' || quote(NEW."key"), 'update', substr(iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), ''), 2)); END

CREATE TRIGGER history_action_term_delete AFTER DELETE ON "action_term" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('action_term', quote(OLD."action_id") || ',' || quote(OLD."list") || ',' || quote(OLD."key"), 'delete', substr(',action_id=' || quote(OLD."action_id") || ',list=' || quote(OLD."list") || ',key=' || quote(OLD."key") || ',position=' || quote(OLD."position"), 2)); END

CREATE TRIGGER history_action_term_key BEFORE UPDATE OF "action_id", "list", "key" ON "action_term" WHEN OLD."action_id" IS NOT NEW."action_id" OR OLD."list" IS NOT NEW."list" OR OLD."key" IS NOT NEW."key" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_committee_insert AFTER INSERT ON "committee" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('committee', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_committee_update AFTER UPDATE ON "committee" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."name" IS NOT NEW."name" OR OLD."kind" IS NOT NEW."kind" OR OLD."chair" IS NOT NEW."chair" OR OLD."frequency" IS NOT NEW."frequency" OR OLD."note" IS NOT NEW."note" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('committee', NEW."id", 'update', substr(iif(OLD."plan_id" IS NOT NEW."plan_id", ',plan_id=' || quote(OLD."plan_id"), '') || iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), '') || iif(OLD."kind" IS NOT NEW."kind", ',kind=' || quote(OLD."kind"), '') || iif(OLD."chair" IS NOT NEW."chair", ',chair=' || quote(OLD."chair"), '') || iif(OLD."frequency" IS NOT NEW."frequency", ',frequency=' || quote(OLD."frequency"), '') || iif(OLD."note" IS NOT NEW."note", ',note=' || quote(OLD."note"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_committee_delete AFTER DELETE ON "committee" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('committee', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',plan_id=' || quote(OLD."plan_id") || ',name=' || quote(OLD."name") || ',kind=' || quote(OLD."kind") || ',chair=' || quote(OLD."chair") || ',frequency=' || quote(OLD."frequency") || ',note=' || quote(OLD."note") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_committee_key BEFORE UPDATE OF "id" ON "committee" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_committee_member_insert AFTER INSERT ON "committee_member" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('committee_member', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_committee_member_update AFTER UPDATE ON "committee_member" WHEN OLD."committee_id" IS NOT NEW."committee_id" OR OLD."position" IS NOT NEW."position" OR OLD."contact_id" IS NOT NEW."contact_id" OR OLD."organization_id" IS NOT NEW."organization_id" OR OLD."name" IS NOT NEW."name" OR OLD."is_alternate" IS NOT NEW."is_alternate" OR OLD."college" IS NOT NEW."college" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('committee_member', NEW."id", 'update', substr(iif(OLD."committee_id" IS NOT NEW."committee_id", ',committee_id=' || quote(OLD."committee_id"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."contact_id" IS NOT NEW."contact_id", ',contact_id=' || quote(OLD."contact_id"), '') || iif(OLD."organization_id" IS NOT NEW."organization_id", ',organization_id=' || quote(OLD."organization_id"), '') || iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), '') || iif(OLD."is_alternate" IS NOT NEW."is_alternate", ',is_alternate=' || quote(OLD."is_alternate"), '') || iif(OLD."college" IS NOT NEW."college", ',college=' || quote(OLD."college"), ''), 2)); END

CREATE TRIGGER history_committee_member_delete AFTER DELETE ON "committee_member" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('committee_member', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',committee_id=' || quote(OLD."committee_id") || ',position=' || quote(OLD."position") || ',contact_id=' || quote(OLD."contact_id") || ',organization_id=' || quote(OLD."organization_id") || ',name=' || quote(OLD."name") || ',is_alternate=' || quote(OLD."is_alternate") || ',college=' || quote(OLD."college"), 2)); END

CREATE TRIGGER history_committee_member_key BEFORE UPDATE OF "id" ON "committee_member" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_commune_insert AFTER INSERT ON "commune" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('commune', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_commune_update AFTER UPDATE ON "commune" WHEN OLD."name" IS NOT NEW."name" OR OLD."insee_code" IS NOT NEW."insee_code" OR OLD."population" IS NOT NEW."population" OR OLD."member_from" IS NOT NEW."member_from" OR OLD."member_to" IS NOT NEW."member_to" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('commune', NEW."id", 'update', substr(iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), '') || iif(OLD."insee_code" IS NOT NEW."insee_code", ',insee_code=' || quote(OLD."insee_code"), '') || iif(OLD."population" IS NOT NEW."population", ',population=' || quote(OLD."population"), '') || iif(OLD."member_from" IS NOT NEW."member_from", ',member_from=' || quote(OLD."member_from"), '') || iif(OLD."member_to" IS NOT NEW."member_to", ',member_to=' || quote(OLD."member_to"), ''), 2)); END

CREATE TRIGGER history_commune_delete AFTER DELETE ON "commune" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('commune', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',name=' || quote(OLD."name") || ',insee_code=' || quote(OLD."insee_code") || ',population=' || quote(OLD."population") || ',member_from=' || quote(OLD."member_from") || ',member_to=' || quote(OLD."member_to"), 2)); END

CREATE TRIGGER history_commune_key BEFORE UPDATE OF "id" ON "commune" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_contact_insert AFTER INSERT ON "contact" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('contact', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_contact_update AFTER UPDATE ON "contact" WHEN OLD."organization_id" IS NOT NEW."organization_id" OR OLD."name" IS NOT NEW."name" OR OLD."function" IS NOT NEW."function" OR OLD."email" IS NOT NEW."email" OR OLD."phone" IS NOT NEW."phone" OR OLD."mandate_start" IS NOT NEW."mandate_start" OR OLD."mandate_end" IS NOT NEW."mandate_end" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('contact', NEW."id", 'update', substr(iif(OLD."organization_id" IS NOT NEW."organization_id", ',organization_id=' || quote(OLD."organization_id"), '') || iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), '') || iif(OLD."function" IS NOT NEW."function", ',function=' || quote(OLD."function"), '') || iif(OLD."email" IS NOT NEW."email", ',email=' || quote(OLD."email"), '') || iif(OLD."phone" IS NOT NEW."phone", ',phone=' || quote(OLD."phone"), '') || iif(OLD."mandate_start" IS NOT NEW."mandate_start", ',mandate_start=' || quote(OLD."mandate_start"), '') || iif(OLD."mandate_end" IS NOT NEW."mandate_end", ',mandate_end=' || quote(OLD."mandate_end"), ''), 2)); END

CREATE TRIGGER history_contact_delete AFTER DELETE ON "contact" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('contact', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',organization_id=' || quote(OLD."organization_id") || ',name=' || quote(OLD."name") || ',function=' || quote(OLD."function") || ',email=' || quote(OLD."email") || ',phone=' || quote(OLD."phone") || ',mandate_start=' || quote(OLD."mandate_start") || ',mandate_end=' || quote(OLD."mandate_end"), 2)); END

CREATE TRIGGER history_contact_key BEFORE UPDATE OF "id" ON "contact" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_decision_insert AFTER INSERT ON "decision" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('decision', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_decision_update AFTER UPDATE ON "decision" WHEN OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."position" IS NOT NEW."position" OR OLD."number" IS NOT NEW."number" OR OLD."text" IS NOT NEW."text" OR OLD."action_id" IS NOT NEW."action_id" OR OLD."node_id" IS NOT NEW."node_id" OR OLD."responsible_id" IS NOT NEW."responsible_id" OR OLD."due_on" IS NOT NEW."due_on" OR OLD."status" IS NOT NEW."status" OR OLD."done_on" IS NOT NEW."done_on" OR OLD."reason" IS NOT NEW."reason" OR OLD."reservations" IS NOT NEW."reservations" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('decision', NEW."id", 'update', substr(iif(OLD."meeting_id" IS NOT NEW."meeting_id", ',meeting_id=' || quote(OLD."meeting_id"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."number" IS NOT NEW."number", ',number=' || quote(OLD."number"), '') || iif(OLD."text" IS NOT NEW."text", ',text=' || quote(OLD."text"), '') || iif(OLD."action_id" IS NOT NEW."action_id", ',action_id=' || quote(OLD."action_id"), '') || iif(OLD."node_id" IS NOT NEW."node_id", ',node_id=' || quote(OLD."node_id"), '') || iif(OLD."responsible_id" IS NOT NEW."responsible_id", ',responsible_id=' || quote(OLD."responsible_id"), '') || iif(OLD."due_on" IS NOT NEW."due_on", ',due_on=' || quote(OLD."due_on"), '') || iif(OLD."status" IS NOT NEW."status", ',status=' || quote(OLD."status"), '') || iif(OLD."done_on" IS NOT NEW."done_on", ',done_on=' || quote(OLD."done_on"), '') || iif(OLD."reason" IS NOT NEW."reason", ',reason=' || quote(OLD."reason"), '') || iif(OLD."reservations" IS NOT NEW."reservations", ',reservations=' || quote(OLD."reservations"), ''), 2)); END

CREATE TRIGGER history_decision_delete AFTER DELETE ON "decision" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('decision', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',meeting_id=' || quote(OLD."meeting_id") || ',position=' || quote(OLD."position") || ',number=' || quote(OLD."number") || ',text=' || quote(OLD."text") || ',action_id=' || quote(OLD."action_id") || ',node_id=' || quote(OLD."node_id") || ',responsible_id=' || quote(OLD."responsible_id") || ',due_on=' || quote(OLD."due_on") || ',status=' || quote(OLD."status") || ',done_on=' || quote(OLD."done_on") || ',reason=' || quote(OLD."reason") || ',reservations=' || quote(OLD."reservations"), 2)); END

CREATE TRIGGER history_decision_key BEFORE UPDATE OF "id" ON "decision" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_event_insert AFTER INSERT ON "event" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('event', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_event_update AFTER UPDATE ON "event" WHEN OLD."action_id" IS NOT NEW."action_id" OR OLD."title" IS NOT NEW."title" OR OLD."held_on" IS NOT NEW."held_on" OR OLD."place" IS NOT NEW."place" OR OLD."participants" IS NOT NEW."participants" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('event', NEW."id", 'update', substr(iif(OLD."action_id" IS NOT NEW."action_id", ',action_id=' || quote(OLD."action_id"), '') || iif(OLD."title" IS NOT NEW."title", ',title=' || quote(OLD."title"), '') || iif(OLD."held_on" IS NOT NEW."held_on", ',held_on=' || quote(OLD."held_on"), '') || iif(OLD."place" IS NOT NEW."place", ',place=' || quote(OLD."place"), '') || iif(OLD."participants" IS NOT NEW."participants", ',participants=' || quote(OLD."participants"), '') || iif(OLD."note" IS NOT NEW."note", ',note=' || quote(OLD."note"), ''), 2)); END

CREATE TRIGGER history_event_delete AFTER DELETE ON "event" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('event', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',action_id=' || quote(OLD."action_id") || ',title=' || quote(OLD."title") || ',held_on=' || quote(OLD."held_on") || ',place=' || quote(OLD."place") || ',participants=' || quote(OLD."participants") || ',note=' || quote(OLD."note"), 2)); END

CREATE TRIGGER history_event_key BEFORE UPDATE OF "id" ON "event" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_follow_up_insert AFTER INSERT ON "follow_up" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('follow_up', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_follow_up_update AFTER UPDATE ON "follow_up" WHEN OLD."action_id" IS NOT NEW."action_id" OR OLD."effective_on" IS NOT NEW."effective_on" OR OLD."recorded_at" IS NOT NEW."recorded_at" OR OLD."author" IS NOT NEW."author" OR OLD."text" IS NOT NEW."text" OR OLD."status" IS NOT NEW."status" OR OLD."status_reason" IS NOT NEW."status_reason" OR OLD."postponed_to" IS NOT NEW."postponed_to" OR OLD."resume_condition" IS NOT NEW."resume_condition" OR OLD."remind_on" IS NOT NEW."remind_on" OR OLD."confidence" IS NOT NEW."confidence" OR OLD."meeting_id" IS NOT NEW."meeting_id" OR OLD."is_highlight" IS NOT NEW."is_highlight" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('follow_up', NEW."id", 'update', substr(iif(OLD."action_id" IS NOT NEW."action_id", ',action_id=' || quote(OLD."action_id"), '') || iif(OLD."effective_on" IS NOT NEW."effective_on", ',effective_on=' || quote(OLD."effective_on"), '') || iif(OLD."recorded_at" IS NOT NEW."recorded_at", ',recorded_at=' || quote(OLD."recorded_at"), '') || iif(OLD."author" IS NOT NEW."author", ',author=' || quote(OLD."author"), '') || iif(OLD."text" IS NOT NEW."text", ',text=' || quote(OLD."text"), '') || iif(OLD."status" IS NOT NEW."status", ',status=' || quote(OLD."status"), '') || iif(OLD."status_reason" IS NOT NEW."status_reason", ',status_reason=' || quote(OLD."status_reason"), '') || iif(OLD."postponed_to" IS NOT NEW."postponed_to", ',postponed_to=' || quote(OLD."postponed_to"), '') || iif(OLD."resume_condition" IS NOT NEW."resume_condition", ',resume_condition=' || quote(OLD."resume_condition"), '') || iif(OLD."remind_on" IS NOT NEW."remind_on", ',remind_on=' || quote(OLD."remind_on"), '') || iif(OLD."confidence" IS NOT NEW."confidence", ',confidence=' || quote(OLD."confidence"), '') || iif(OLD."meeting_id" IS NOT NEW."meeting_id", ',meeting_id=' || quote(OLD."meeting_id"), '') || iif(OLD."is_highlight" IS NOT NEW."is_highlight", ',is_highlight=' || quote(OLD."is_highlight"), ''), 2)); END

CREATE TRIGGER history_follow_up_delete AFTER DELETE ON "follow_up" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('follow_up', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',action_id=' || quote(OLD."action_id") || ',effective_on=' || quote(OLD."effective_on") || ',recorded_at=' || quote(OLD."recorded_at") || ',author=' || quote(OLD."author") || ',text=' || quote(OLD."text") || ',status=' || quote(OLD."status") || ',status_reason=' || quote(OLD."status_reason") || ',postponed_to=' || quote(OLD."postponed_to") || ',resume_condition=' || quote(OLD."resume_condition") || ',remind_on=' || quote(OLD."remind_on") || ',confidence=' || quote(OLD."confidence") || ',meeting_id=' || quote(OLD."meeting_id") || ',is_highlight=' || quote(OLD."is_highlight"), 2)); END

CREATE TRIGGER history_follow_up_key BEFORE UPDATE OF "id" ON "follow_up" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_indicator_insert AFTER INSERT ON "indicator" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('indicator', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_indicator_update AFTER UPDATE ON "indicator" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."node_id" IS NOT NEW."node_id" OR OLD."action_id" IS NOT NEW."action_id" OR OLD."position" IS NOT NEW."position" OR OLD."name" IS NOT NEW."name" OR OLD."definition" IS NOT NEW."definition" OR OLD."kind" IS NOT NEW."kind" OR OLD."unit" IS NOT NEW."unit" OR OLD."direction" IS NOT NEW."direction" OR OLD."source_name" IS NOT NEW."source_name" OR OLD."method" IS NOT NEW."method" OR OLD."periodicity" IS NOT NEW."periodicity" OR OLD."responsible_id" IS NOT NEW."responsible_id" OR OLD."baseline" IS NOT NEW."baseline" OR OLD."baseline_on" IS NOT NEW."baseline_on" OR OLD."target" IS NOT NEW."target" OR OLD."target_on" IS NOT NEW."target_on" OR OLD."value_type" IS NOT NEW."value_type" OR OLD."computed_from" IS NOT NEW."computed_from" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('indicator', NEW."id", 'update', substr(iif(OLD."plan_id" IS NOT NEW."plan_id", ',plan_id=' || quote(OLD."plan_id"), '') || iif(OLD."node_id" IS NOT NEW."node_id", ',node_id=' || quote(OLD."node_id"), '') || iif(OLD."action_id" IS NOT NEW."action_id", ',action_id=' || quote(OLD."action_id"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), '') || iif(OLD."definition" IS NOT NEW."definition", ',definition=' || quote(OLD."definition"), '') || iif(OLD."kind" IS NOT NEW."kind", ',kind=' || quote(OLD."kind"), '') || iif(OLD."unit" IS NOT NEW."unit", ',unit=' || quote(OLD."unit"), '') || iif(OLD."direction" IS NOT NEW."direction", ',direction=' || quote(OLD."direction"), '') || iif(OLD."source_name" IS NOT NEW."source_name", ',source_name=' || quote(OLD."source_name"), '') || iif(OLD."method" IS NOT NEW."method", ',method=' || quote(OLD."method"), '') || iif(OLD."periodicity" IS NOT NEW."periodicity", ',periodicity=' || quote(OLD."periodicity"), '') || iif(OLD."responsible_id" IS NOT NEW."responsible_id", ',responsible_id=' || quote(OLD."responsible_id"), '') || iif(OLD."baseline" IS NOT NEW."baseline", ',baseline=' || quote(OLD."baseline"), '') || iif(OLD."baseline_on" IS NOT NEW."baseline_on", ',baseline_on=' || quote(OLD."baseline_on"), '') || iif(OLD."target" IS NOT NEW."target", ',target=' || quote(OLD."target"), '') || iif(OLD."target_on" IS NOT NEW."target_on", ',target_on=' || quote(OLD."target_on"), '') || iif(OLD."value_type" IS NOT NEW."value_type", ',value_type=' || quote(OLD."value_type"), '') || iif(OLD."computed_from" IS NOT NEW."computed_from", ',computed_from=' || quote(OLD."computed_from"), ''), 2)); END

CREATE TRIGGER history_indicator_delete AFTER DELETE ON "indicator" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('indicator', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',plan_id=' || quote(OLD."plan_id") || ',node_id=' || quote(OLD."node_id") || ',action_id=' || quote(OLD."action_id") || ',position=' || quote(OLD."position") || ',name=' || quote(OLD."name") || ',definition=' || quote(OLD."definition") || ',kind=' || quote(OLD."kind") || ',unit=' || quote(OLD."unit") || ',direction=' || quote(OLD."direction") || ',source_name=' || quote(OLD."source_name") || ',method=' || quote(OLD."method") || ',periodicity=' || quote(OLD."periodicity") || ',responsible_id=' || quote(OLD."responsible_id") || ',baseline=' || quote(OLD."baseline") || ',baseline_on=' || quote(OLD."baseline_on") || ',target=' || quote(OLD."target") || ',target_on=' || quote(OLD."target_on") || ',value_type=' || quote(OLD."value_type") || ',computed_from=' || quote(OLD."computed_from"), 2)); END

CREATE TRIGGER history_indicator_key BEFORE UPDATE OF "id" ON "indicator" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_indicator_reading_insert AFTER INSERT ON "indicator_reading" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('indicator_reading', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_indicator_reading_update AFTER UPDATE ON "indicator_reading" WHEN OLD."indicator_id" IS NOT NEW."indicator_id" OR OLD."position" IS NOT NEW."position" OR OLD."period_start" IS NOT NEW."period_start" OR OLD."period_end" IS NOT NEW."period_end" OR OLD."value" IS NOT NEW."value" OR OLD."text" IS NOT NEW."text" OR OLD."place" IS NOT NEW."place" OR OLD."level" IS NOT NEW."level" OR OLD."source_name" IS NOT NEW."source_name" OR OLD."comment" IS NOT NEW."comment" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('indicator_reading', NEW."id", 'update', substr(iif(OLD."indicator_id" IS NOT NEW."indicator_id", ',indicator_id=' || quote(OLD."indicator_id"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."period_start" IS NOT NEW."period_start", ',period_start=' || quote(OLD."period_start"), '') || iif(OLD."period_end" IS NOT NEW."period_end", ',period_end=' || quote(OLD."period_end"), '') || iif(OLD."value" IS NOT NEW."value", ',value=' || quote(OLD."value"), '') || iif(OLD."text" IS NOT NEW."text", ',text=' || quote(OLD."text"), '') || iif(OLD."place" IS NOT NEW."place", ',place=' || quote(OLD."place"), '') || iif(OLD."level" IS NOT NEW."level", ',level=' || quote(OLD."level"), '') || iif(OLD."source_name" IS NOT NEW."source_name", ',source_name=' || quote(OLD."source_name"), '') || iif(OLD."comment" IS NOT NEW."comment", ',comment=' || quote(OLD."comment"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_indicator_reading_delete AFTER DELETE ON "indicator_reading" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('indicator_reading', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',indicator_id=' || quote(OLD."indicator_id") || ',position=' || quote(OLD."position") || ',period_start=' || quote(OLD."period_start") || ',period_end=' || quote(OLD."period_end") || ',value=' || quote(OLD."value") || ',text=' || quote(OLD."text") || ',place=' || quote(OLD."place") || ',level=' || quote(OLD."level") || ',source_name=' || quote(OLD."source_name") || ',comment=' || quote(OLD."comment") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_indicator_reading_key BEFORE UPDATE OF "id" ON "indicator_reading" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_meeting_insert AFTER INSERT ON "meeting" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('meeting', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_meeting_update AFTER UPDATE ON "meeting" WHEN OLD."committee_id" IS NOT NEW."committee_id" OR OLD."title" IS NOT NEW."title" OR OLD."held_start" IS NOT NEW."held_start" OR OLD."held_end" IS NOT NEW."held_end" OR OLD."start_time" IS NOT NEW."start_time" OR OLD."end_time" IS NOT NEW."end_time" OR OLD."place" IS NOT NEW."place" OR OLD."state" IS NOT NEW."state" OR OLD."minutes" IS NOT NEW."minutes" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('meeting', NEW."id", 'update', substr(iif(OLD."committee_id" IS NOT NEW."committee_id", ',committee_id=' || quote(OLD."committee_id"), '') || iif(OLD."title" IS NOT NEW."title", ',title=' || quote(OLD."title"), '') || iif(OLD."held_start" IS NOT NEW."held_start", ',held_start=' || quote(OLD."held_start"), '') || iif(OLD."held_end" IS NOT NEW."held_end", ',held_end=' || quote(OLD."held_end"), '') || iif(OLD."start_time" IS NOT NEW."start_time", ',start_time=' || quote(OLD."start_time"), '') || iif(OLD."end_time" IS NOT NEW."end_time", ',end_time=' || quote(OLD."end_time"), '') || iif(OLD."place" IS NOT NEW."place", ',place=' || quote(OLD."place"), '') || iif(OLD."state" IS NOT NEW."state", ',state=' || quote(OLD."state"), '') || iif(OLD."minutes" IS NOT NEW."minutes", ',minutes=' || quote(OLD."minutes"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_meeting_delete AFTER DELETE ON "meeting" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('meeting', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',committee_id=' || quote(OLD."committee_id") || ',title=' || quote(OLD."title") || ',held_start=' || quote(OLD."held_start") || ',held_end=' || quote(OLD."held_end") || ',start_time=' || quote(OLD."start_time") || ',end_time=' || quote(OLD."end_time") || ',place=' || quote(OLD."place") || ',state=' || quote(OLD."state") || ',minutes=' || quote(OLD."minutes") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_meeting_key BEFORE UPDATE OF "id" ON "meeting" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_milestone_insert AFTER INSERT ON "milestone" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('milestone', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_milestone_update AFTER UPDATE ON "milestone" WHEN OLD."action_id" IS NOT NEW."action_id" OR OLD."position" IS NOT NEW."position" OR OLD."title" IS NOT NEW."title" OR OLD."due_on" IS NOT NEW."due_on" OR OLD."done_on" IS NOT NEW."done_on" OR OLD."responsible_id" IS NOT NEW."responsible_id" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('milestone', NEW."id", 'update', substr(iif(OLD."action_id" IS NOT NEW."action_id", ',action_id=' || quote(OLD."action_id"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."title" IS NOT NEW."title", ',title=' || quote(OLD."title"), '') || iif(OLD."due_on" IS NOT NEW."due_on", ',due_on=' || quote(OLD."due_on"), '') || iif(OLD."done_on" IS NOT NEW."done_on", ',done_on=' || quote(OLD."done_on"), '') || iif(OLD."responsible_id" IS NOT NEW."responsible_id", ',responsible_id=' || quote(OLD."responsible_id"), ''), 2)); END

CREATE TRIGGER history_milestone_delete AFTER DELETE ON "milestone" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('milestone', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',action_id=' || quote(OLD."action_id") || ',position=' || quote(OLD."position") || ',title=' || quote(OLD."title") || ',due_on=' || quote(OLD."due_on") || ',done_on=' || quote(OLD."done_on") || ',responsible_id=' || quote(OLD."responsible_id"), 2)); END

CREATE TRIGGER history_milestone_key BEFORE UPDATE OF "id" ON "milestone" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_organization_insert AFTER INSERT ON "organization" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('organization', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_organization_update AFTER UPDATE ON "organization" WHEN OLD."name" IS NOT NEW."name" OR OLD."short_name" IS NOT NEW."short_name" OR OLD."kind" IS NOT NEW."kind" OR OLD."logo" IS NOT NEW."logo" OR OLD."address" IS NOT NEW."address" OR OLD."web" IS NOT NEW."web" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('organization', NEW."id", 'update', substr(iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), '') || iif(OLD."short_name" IS NOT NEW."short_name", ',short_name=' || quote(OLD."short_name"), '') || iif(OLD."kind" IS NOT NEW."kind", ',kind=' || quote(OLD."kind"), '') || iif(OLD."logo" IS NOT NEW."logo", ',logo=' || quote(OLD."logo"), '') || iif(OLD."address" IS NOT NEW."address", ',address=' || quote(OLD."address"), '') || iif(OLD."web" IS NOT NEW."web", ',web=' || quote(OLD."web"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_organization_delete AFTER DELETE ON "organization" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('organization', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',name=' || quote(OLD."name") || ',short_name=' || quote(OLD."short_name") || ',kind=' || quote(OLD."kind") || ',logo=' || quote(OLD."logo") || ',address=' || quote(OLD."address") || ',web=' || quote(OLD."web") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_organization_key BEFORE UPDATE OF "id" ON "organization" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_organization_alias_insert AFTER INSERT ON "organization_alias" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('organization_alias', quote(NEW."organization_id") || ',' || quote(NEW."alias"), 'insert', NULL); END

CREATE TRIGGER history_organization_alias_delete AFTER DELETE ON "organization_alias" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('organization_alias', quote(OLD."organization_id") || ',' || quote(OLD."alias"), 'delete', substr(',organization_id=' || quote(OLD."organization_id") || ',alias=' || quote(OLD."alias"), 2)); END

CREATE TRIGGER history_organization_alias_key BEFORE UPDATE OF "organization_id", "alias" ON "organization_alias" WHEN OLD."organization_id" IS NOT NEW."organization_id" OR OLD."alias" IS NOT NEW."alias" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_outline_node_insert AFTER INSERT ON "outline_node" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('outline_node', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_outline_node_update AFTER UPDATE ON "outline_node" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."parent_id" IS NOT NEW."parent_id" OR OLD."level" IS NOT NEW."level" OR OLD."position" IS NOT NEW."position" OR OLD."code" IS NOT NEW."code" OR OLD."title" IS NOT NEW."title" OR OLD."description" IS NOT NEW."description" OR OLD."is_transversal" IS NOT NEW."is_transversal" OR OLD."note" IS NOT NEW."note" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('outline_node', NEW."id", 'update', substr(iif(OLD."plan_id" IS NOT NEW."plan_id", ',plan_id=' || quote(OLD."plan_id"), '') || iif(OLD."parent_id" IS NOT NEW."parent_id", ',parent_id=' || quote(OLD."parent_id"), '') || iif(OLD."level" IS NOT NEW."level", ',level=' || quote(OLD."level"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."code" IS NOT NEW."code", ',code=' || quote(OLD."code"), '') || iif(OLD."title" IS NOT NEW."title", ',title=' || quote(OLD."title"), '') || iif(OLD."description" IS NOT NEW."description", ',description=' || quote(OLD."description"), '') || iif(OLD."is_transversal" IS NOT NEW."is_transversal", ',is_transversal=' || quote(OLD."is_transversal"), '') || iif(OLD."note" IS NOT NEW."note", ',note=' || quote(OLD."note"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_outline_node_delete AFTER DELETE ON "outline_node" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('outline_node', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',plan_id=' || quote(OLD."plan_id") || ',parent_id=' || quote(OLD."parent_id") || ',level=' || quote(OLD."level") || ',position=' || quote(OLD."position") || ',code=' || quote(OLD."code") || ',title=' || quote(OLD."title") || ',description=' || quote(OLD."description") || ',is_transversal=' || quote(OLD."is_transversal") || ',note=' || quote(OLD."note") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_outline_node_key BEFORE UPDATE OF "id" ON "outline_node" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_plan_insert AFTER INSERT ON "plan" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_plan_update AFTER UPDATE ON "plan" WHEN OLD."title" IS NOT NEW."title" OR OLD."kind" IS NOT NEW."kind" OR OLD."generation" IS NOT NEW."generation" OR OLD."previous_plan_id" IS NOT NEW."previous_plan_id" OR OLD."term_start" IS NOT NEW."term_start" OR OLD."term_end" IS NOT NEW."term_end" OR OLD."signed_on" IS NOT NEW."signed_on" OR OLD."summary" IS NOT NEW."summary" OR OLD."commune_count" IS NOT NEW."commune_count" OR OLD."population" IS NOT NEW."population" OR OLD."note" IS NOT NEW."note" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan', NEW."id", 'update', substr(iif(OLD."title" IS NOT NEW."title", ',title=' || quote(OLD."title"), '') || iif(OLD."kind" IS NOT NEW."kind", ',kind=' || quote(OLD."kind"), '') || iif(OLD."generation" IS NOT NEW."generation", ',generation=' || quote(OLD."generation"), '') || iif(OLD."previous_plan_id" IS NOT NEW."previous_plan_id", ',previous_plan_id=' || quote(OLD."previous_plan_id"), '') || iif(OLD."term_start" IS NOT NEW."term_start", ',term_start=' || quote(OLD."term_start"), '') || iif(OLD."term_end" IS NOT NEW."term_end", ',term_end=' || quote(OLD."term_end"), '') || iif(OLD."signed_on" IS NOT NEW."signed_on", ',signed_on=' || quote(OLD."signed_on"), '') || iif(OLD."summary" IS NOT NEW."summary", ',summary=' || quote(OLD."summary"), '') || iif(OLD."commune_count" IS NOT NEW."commune_count", ',commune_count=' || quote(OLD."commune_count"), '') || iif(OLD."population" IS NOT NEW."population", ',population=' || quote(OLD."population"), '') || iif(OLD."note" IS NOT NEW."note", ',note=' || quote(OLD."note"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_plan_delete AFTER DELETE ON "plan" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',title=' || quote(OLD."title") || ',kind=' || quote(OLD."kind") || ',generation=' || quote(OLD."generation") || ',previous_plan_id=' || quote(OLD."previous_plan_id") || ',term_start=' || quote(OLD."term_start") || ',term_end=' || quote(OLD."term_end") || ',signed_on=' || quote(OLD."signed_on") || ',summary=' || quote(OLD."summary") || ',commune_count=' || quote(OLD."commune_count") || ',population=' || quote(OLD."population") || ',note=' || quote(OLD."note") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_plan_key BEFORE UPDATE OF "id" ON "plan" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_plan_commune_insert AFTER INSERT ON "plan_commune" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_commune', quote(NEW."plan_id") || ',' || quote(NEW."commune_id"), 'insert', NULL); END

CREATE TRIGGER history_plan_commune_update AFTER UPDATE ON "plan_commune" WHEN OLD."position" IS NOT NEW."position" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_commune', quote(NEW."plan_id") || ',' || quote(NEW."commune_id"), 'update', substr(iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), ''), 2)); END

CREATE TRIGGER history_plan_commune_delete AFTER DELETE ON "plan_commune" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_commune', quote(OLD."plan_id") || ',' || quote(OLD."commune_id"), 'delete', substr(',plan_id=' || quote(OLD."plan_id") || ',commune_id=' || quote(OLD."commune_id") || ',position=' || quote(OLD."position"), 2)); END

CREATE TRIGGER history_plan_commune_key BEFORE UPDATE OF "plan_id", "commune_id" ON "plan_commune" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."commune_id" IS NOT NEW."commune_id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_plan_level_insert AFTER INSERT ON "plan_level" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_level', quote(NEW."plan_id") || ',' || quote(NEW."position"), 'insert', NULL); END

CREATE TRIGGER history_plan_level_update AFTER UPDATE ON "plan_level" WHEN OLD."name" IS NOT NEW."name" OR OLD."kind" IS NOT NEW."kind" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_level', quote(NEW."plan_id") || ',' || quote(NEW."position"), 'update', substr(iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), '') || iif(OLD."kind" IS NOT NEW."kind", ',kind=' || quote(OLD."kind"), ''), 2)); END

CREATE TRIGGER history_plan_level_delete AFTER DELETE ON "plan_level" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_level', quote(OLD."plan_id") || ',' || quote(OLD."position"), 'delete', substr(',plan_id=' || quote(OLD."plan_id") || ',position=' || quote(OLD."position") || ',name=' || quote(OLD."name") || ',kind=' || quote(OLD."kind"), 2)); END

CREATE TRIGGER history_plan_level_key BEFORE UPDATE OF "plan_id", "position" ON "plan_level" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."position" IS NOT NEW."position" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_plan_phase_insert AFTER INSERT ON "plan_phase" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_phase', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_plan_phase_update AFTER UPDATE ON "plan_phase" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."phase" IS NOT NEW."phase" OR OLD."since" IS NOT NEW."since" OR OLD."note" IS NOT NEW."note" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_phase', NEW."id", 'update', substr(iif(OLD."plan_id" IS NOT NEW."plan_id", ',plan_id=' || quote(OLD."plan_id"), '') || iif(OLD."phase" IS NOT NEW."phase", ',phase=' || quote(OLD."phase"), '') || iif(OLD."since" IS NOT NEW."since", ',since=' || quote(OLD."since"), '') || iif(OLD."note" IS NOT NEW."note", ',note=' || quote(OLD."note"), ''), 2)); END

CREATE TRIGGER history_plan_phase_delete AFTER DELETE ON "plan_phase" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_phase', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',plan_id=' || quote(OLD."plan_id") || ',phase=' || quote(OLD."phase") || ',since=' || quote(OLD."since") || ',note=' || quote(OLD."note"), 2)); END

CREATE TRIGGER history_plan_phase_key BEFORE UPDATE OF "id" ON "plan_phase" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_plan_role_insert AFTER INSERT ON "plan_role" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_role', quote(NEW."plan_id") || ',' || quote(NEW."organization_id") || ',' || quote(NEW."role"), 'insert', NULL); END

CREATE TRIGGER history_plan_role_update AFTER UPDATE ON "plan_role" WHEN OLD."position" IS NOT NEW."position" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_role', quote(NEW."plan_id") || ',' || quote(NEW."organization_id") || ',' || quote(NEW."role"), 'update', substr(iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), ''), 2)); END

CREATE TRIGGER history_plan_role_delete AFTER DELETE ON "plan_role" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('plan_role', quote(OLD."plan_id") || ',' || quote(OLD."organization_id") || ',' || quote(OLD."role"), 'delete', substr(',plan_id=' || quote(OLD."plan_id") || ',organization_id=' || quote(OLD."organization_id") || ',role=' || quote(OLD."role") || ',position=' || quote(OLD."position"), 2)); END

CREATE TRIGGER history_plan_role_key BEFORE UPDATE OF "plan_id", "organization_id", "role" ON "plan_role" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."organization_id" IS NOT NEW."organization_id" OR OLD."role" IS NOT NEW."role" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_pledge_insert AFTER INSERT ON "pledge" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('pledge', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_pledge_update AFTER UPDATE ON "pledge" WHEN OLD."signatory_id" IS NOT NEW."signatory_id" OR OLD."position" IS NOT NEW."position" OR OLD."text" IS NOT NEW."text" OR OLD."kept_how" IS NOT NEW."kept_how" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('pledge', NEW."id", 'update', substr(iif(OLD."signatory_id" IS NOT NEW."signatory_id", ',signatory_id=' || quote(OLD."signatory_id"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."text" IS NOT NEW."text", ',text=' || quote(OLD."text"), '') || iif(OLD."kept_how" IS NOT NEW."kept_how", ',kept_how=' || quote(OLD."kept_how"), ''), 2)); END

CREATE TRIGGER history_pledge_delete AFTER DELETE ON "pledge" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('pledge', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',signatory_id=' || quote(OLD."signatory_id") || ',position=' || quote(OLD."position") || ',text=' || quote(OLD."text") || ',kept_how=' || quote(OLD."kept_how"), 2)); END

CREATE TRIGGER history_pledge_key BEFORE UPDATE OF "id" ON "pledge" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_priority_district_insert AFTER INSERT ON "priority_district" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('priority_district', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_priority_district_update AFTER UPDATE ON "priority_district" WHEN OLD."commune_id" IS NOT NEW."commune_id" OR OLD."name" IS NOT NEW."name" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('priority_district', NEW."id", 'update', substr(iif(OLD."commune_id" IS NOT NEW."commune_id", ',commune_id=' || quote(OLD."commune_id"), '') || iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), ''), 2)); END

CREATE TRIGGER history_priority_district_delete AFTER DELETE ON "priority_district" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('priority_district', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',commune_id=' || quote(OLD."commune_id") || ',name=' || quote(OLD."name"), 2)); END

CREATE TRIGGER history_priority_district_key BEFORE UPDATE OF "id" ON "priority_district" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_reference_objective_insert AFTER INSERT ON "reference_objective" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('reference_objective', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_reference_objective_update AFTER UPDATE ON "reference_objective" WHEN OLD."reference_plan_id" IS NOT NEW."reference_plan_id" OR OLD."parent_id" IS NOT NEW."parent_id" OR OLD."position" IS NOT NEW."position" OR OLD."code" IS NOT NEW."code" OR OLD."title" IS NOT NEW."title" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('reference_objective', NEW."id", 'update', substr(iif(OLD."reference_plan_id" IS NOT NEW."reference_plan_id", ',reference_plan_id=' || quote(OLD."reference_plan_id"), '') || iif(OLD."parent_id" IS NOT NEW."parent_id", ',parent_id=' || quote(OLD."parent_id"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."code" IS NOT NEW."code", ',code=' || quote(OLD."code"), '') || iif(OLD."title" IS NOT NEW."title", ',title=' || quote(OLD."title"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_reference_objective_delete AFTER DELETE ON "reference_objective" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('reference_objective', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',reference_plan_id=' || quote(OLD."reference_plan_id") || ',parent_id=' || quote(OLD."parent_id") || ',position=' || quote(OLD."position") || ',code=' || quote(OLD."code") || ',title=' || quote(OLD."title") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_reference_objective_key BEFORE UPDATE OF "id" ON "reference_objective" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_reference_plan_insert AFTER INSERT ON "reference_plan" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('reference_plan', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_reference_plan_update AFTER UPDATE ON "reference_plan" WHEN OLD."name" IS NOT NEW."name" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('reference_plan', NEW."id", 'update', substr(iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), ''), 2)); END

CREATE TRIGGER history_reference_plan_delete AFTER DELETE ON "reference_plan" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('reference_plan', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',name=' || quote(OLD."name"), 2)); END

CREATE TRIGGER history_reference_plan_key BEFORE UPDATE OF "id" ON "reference_plan" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_signatory_insert AFTER INSERT ON "signatory" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('signatory', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_signatory_update AFTER UPDATE ON "signatory" WHEN OLD."plan_id" IS NOT NEW."plan_id" OR OLD."organization_id" IS NOT NEW."organization_id" OR OLD."position" IS NOT NEW."position" OR OLD."representative_id" IS NOT NEW."representative_id" OR OLD."function" IS NOT NEW."function" OR OLD."signed_on" IS NOT NEW."signed_on" OR OLD."deliberation" IS NOT NEW."deliberation" OR OLD."source" IS NOT NEW."source" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('signatory', NEW."id", 'update', substr(iif(OLD."plan_id" IS NOT NEW."plan_id", ',plan_id=' || quote(OLD."plan_id"), '') || iif(OLD."organization_id" IS NOT NEW."organization_id", ',organization_id=' || quote(OLD."organization_id"), '') || iif(OLD."position" IS NOT NEW."position", ',position=' || quote(OLD."position"), '') || iif(OLD."representative_id" IS NOT NEW."representative_id", ',representative_id=' || quote(OLD."representative_id"), '') || iif(OLD."function" IS NOT NEW."function", ',function=' || quote(OLD."function"), '') || iif(OLD."signed_on" IS NOT NEW."signed_on", ',signed_on=' || quote(OLD."signed_on"), '') || iif(OLD."deliberation" IS NOT NEW."deliberation", ',deliberation=' || quote(OLD."deliberation"), '') || iif(OLD."source" IS NOT NEW."source", ',source=' || quote(OLD."source"), ''), 2)); END

CREATE TRIGGER history_signatory_delete AFTER DELETE ON "signatory" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('signatory', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',plan_id=' || quote(OLD."plan_id") || ',organization_id=' || quote(OLD."organization_id") || ',position=' || quote(OLD."position") || ',representative_id=' || quote(OLD."representative_id") || ',function=' || quote(OLD."function") || ',signed_on=' || quote(OLD."signed_on") || ',deliberation=' || quote(OLD."deliberation") || ',source=' || quote(OLD."source"), 2)); END

CREATE TRIGGER history_signatory_key BEFORE UPDATE OF "id" ON "signatory" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_term_insert AFTER INSERT ON "term" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('term', quote(NEW."list") || ',' || quote(NEW."key"), 'insert', NULL); END

CREATE TRIGGER history_term_update AFTER UPDATE ON "term" WHEN OLD."label" IS NOT NEW."label" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('term', quote(NEW."list") || ',' || quote(NEW."key"), 'update', substr(iif(OLD."label" IS NOT NEW."label", ',label=' || quote(OLD."label"), ''), 2)); END

CREATE TRIGGER history_term_delete AFTER DELETE ON "term" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('term', quote(OLD."list") || ',' || quote(OLD."key"), 'delete', substr(',list=' || quote(OLD."list") || ',key=' || quote(OLD."key") || ',label=' || quote(OLD."label"), 2)); END

CREATE TRIGGER history_term_key BEFORE UPDATE OF "list", "key" ON "term" WHEN OLD."list" IS NOT NEW."list" OR OLD."key" IS NOT NEW."key" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

CREATE TRIGGER history_territory_insert AFTER INSERT ON "territory" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('territory', NEW."id", 'insert', NULL); END

CREATE TRIGGER history_territory_update AFTER UPDATE ON "territory" WHEN OLD."name" IS NOT NEW."name" OR OLD."kind" IS NOT NEW."kind" OR OLD."logo" IS NOT NEW."logo" OR OLD."demonstration" IS NOT NEW."demonstration" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('territory', NEW."id", 'update', substr(iif(OLD."name" IS NOT NEW."name", ',name=' || quote(OLD."name"), '') || iif(OLD."kind" IS NOT NEW."kind", ',kind=' || quote(OLD."kind"), '') || iif(OLD."logo" IS NOT NEW."logo", ',logo=' || quote(OLD."logo"), '') || iif(OLD."demonstration" IS NOT NEW."demonstration", ',demonstration=' || quote(OLD."demonstration"), ''), 2)); END

CREATE TRIGGER history_territory_delete AFTER DELETE ON "territory" BEGIN INSERT INTO history_change (table_name, row_key, operation, old_values) VALUES ('territory', OLD."id", 'delete', substr(',id=' || quote(OLD."id") || ',name=' || quote(OLD."name") || ',kind=' || quote(OLD."kind") || ',logo=' || quote(OLD."logo") || ',demonstration=' || quote(OLD."demonstration"), 2)); END

CREATE TRIGGER history_territory_key BEFORE UPDATE OF "id" ON "territory" WHEN OLD."id" IS NOT NEW."id" BEGIN SELECT RAISE(ABORT, 'the key of a row never changes'); END

PRAGMA application_id = 1346458451

PRAGMA user_version = 1
