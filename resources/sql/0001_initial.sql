-- The ground: one territory, its partners, plans, outline, actions, committees, indicators, and the
-- journal every change is written to. Keys are stable English words, dates ISO days, instants UTC.

CREATE TABLE territory (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    kind TEXT NOT NULL CHECK (kind IN ('commune', 'intercommunality', 'petr', 'department', 'region', 'other')),
    logo BLOB,
    demonstration TEXT CHECK (demonstration IN ('published', 'fictitious_follow_up'))
) STRICT;

CREATE UNIQUE INDEX territory_single ON territory ((1));

CREATE TABLE commune (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL,
    insee_code TEXT NOT NULL DEFAULT '',
    population INTEGER CHECK (population >= 0),
    member_from TEXT CHECK (member_from = date(member_from)),
    member_to TEXT CHECK (member_to = date(member_to))
) STRICT;

CREATE TABLE priority_district (
    id TEXT NOT NULL PRIMARY KEY,
    commune_id TEXT REFERENCES commune (id) ON DELETE SET NULL,
    name TEXT NOT NULL
) STRICT;

CREATE INDEX priority_district_commune ON priority_district (commune_id);

CREATE TABLE term (
    list TEXT NOT NULL CHECK (list IN ('organization_kind', 'target_group', 'theme', 'funder')),
    key TEXT NOT NULL,
    label TEXT NOT NULL,
    PRIMARY KEY (list, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE organization (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> ''),
    short_name TEXT NOT NULL DEFAULT '',
    kind TEXT NOT NULL DEFAULT '',
    logo BLOB,
    address TEXT NOT NULL DEFAULT '',
    web TEXT NOT NULL DEFAULT '',
    source TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE organization_alias (
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    alias TEXT NOT NULL CHECK (alias <> ''),
    PRIMARY KEY (organization_id, alias)
) STRICT, WITHOUT ROWID;

CREATE TABLE contact (
    id TEXT NOT NULL PRIMARY KEY,
    organization_id TEXT REFERENCES organization (id) ON DELETE SET NULL,
    name TEXT NOT NULL CHECK (name <> ''),
    function TEXT NOT NULL DEFAULT '',
    email TEXT NOT NULL DEFAULT '',
    phone TEXT NOT NULL DEFAULT '',
    mandate_start TEXT CHECK (mandate_start = date(mandate_start)),
    mandate_end TEXT CHECK (mandate_end = date(mandate_end))
) STRICT;

CREATE INDEX contact_organization ON contact (organization_id);

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
) STRICT;

CREATE INDEX plan_previous ON plan (previous_plan_id);

CREATE TABLE plan_level (
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('node', 'action', 'sub_action')),
    PRIMARY KEY (plan_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE plan_phase (
    id TEXT NOT NULL PRIMARY KEY,
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    phase TEXT NOT NULL CHECK (phase IN ('mobilisation', 'assessment', 'contracting', 'implementation',
                                         'evaluation', 'renewal', 'closed')),
    since TEXT NOT NULL CHECK (since = date(since)),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX plan_phase_plan ON plan_phase (plan_id);

CREATE TABLE plan_role (
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('carrier', 'lead', 'co_lead', 'partner', 'funder')),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (plan_id, organization_id, role)
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_role_organization ON plan_role (organization_id);

CREATE TABLE plan_commune (
    plan_id TEXT NOT NULL REFERENCES plan (id) ON DELETE CASCADE,
    commune_id TEXT NOT NULL REFERENCES commune (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (plan_id, commune_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX plan_commune_commune ON plan_commune (commune_id);

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
) STRICT;

CREATE INDEX signatory_organization ON signatory (organization_id);

CREATE INDEX signatory_representative ON signatory (representative_id);

CREATE TABLE pledge (
    id TEXT NOT NULL PRIMARY KEY,
    signatory_id TEXT NOT NULL REFERENCES signatory (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    text TEXT NOT NULL CHECK (text <> ''),
    kept_how TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX pledge_signatory ON pledge (signatory_id);

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
) STRICT;

CREATE INDEX outline_node_plan ON outline_node (plan_id);

CREATE INDEX outline_node_parent ON outline_node (parent_id);

CREATE TABLE reference_plan (
    id TEXT NOT NULL PRIMARY KEY,
    name TEXT NOT NULL CHECK (name <> '')
) STRICT;

CREATE TABLE reference_objective (
    id TEXT NOT NULL PRIMARY KEY,
    reference_plan_id TEXT NOT NULL REFERENCES reference_plan (id) ON DELETE CASCADE,
    parent_id TEXT REFERENCES reference_objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    code TEXT NOT NULL DEFAULT '',
    title TEXT NOT NULL CHECK (title <> ''),
    source TEXT NOT NULL DEFAULT '',
    CHECK (parent_id <> id)
) STRICT;

CREATE INDEX reference_objective_plan ON reference_objective (reference_plan_id);

CREATE INDEX reference_objective_parent ON reference_objective (parent_id);

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
) STRICT;

CREATE INDEX committee_plan ON committee (plan_id);

CREATE TABLE committee_member (
    id TEXT NOT NULL PRIMARY KEY,
    committee_id TEXT NOT NULL REFERENCES committee (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    contact_id TEXT REFERENCES contact (id) ON DELETE SET NULL,
    organization_id TEXT REFERENCES organization (id) ON DELETE SET NULL,
    name TEXT NOT NULL DEFAULT '',
    is_alternate INTEGER NOT NULL DEFAULT 0 CHECK (is_alternate IN (0, 1)),
    college TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX committee_member_committee ON committee_member (committee_id);

CREATE INDEX committee_member_contact ON committee_member (contact_id);

CREATE INDEX committee_member_organization ON committee_member (organization_id);

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
) STRICT;

CREATE INDEX meeting_committee ON meeting (committee_id);

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
) STRICT;

CREATE INDEX action_plan ON action (plan_id);

CREATE INDEX action_node ON action (node_id);

CREATE INDEX action_parent ON action (parent_id);

CREATE INDEX action_origin_meeting ON action (origin_meeting_id);

CREATE INDEX action_elected_referent ON action (elected_referent_id);

CREATE TABLE action_organization (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    organization_id TEXT NOT NULL REFERENCES organization (id) ON DELETE CASCADE,
    role TEXT NOT NULL CHECK (role IN ('lead', 'co_lead', 'partner')),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, role, organization_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX action_organization_organization ON action_organization (organization_id);

CREATE TABLE action_term (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    list TEXT NOT NULL CHECK (list IN ('target_group', 'theme')),
    key TEXT NOT NULL CHECK (key <> ''),
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, list, key)
) STRICT, WITHOUT ROWID;

CREATE TABLE action_commune (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    commune_id TEXT NOT NULL REFERENCES commune (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, commune_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX action_commune_commune ON action_commune (commune_id);

CREATE TABLE action_district (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    district_id TEXT NOT NULL REFERENCES priority_district (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, district_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX action_district_district ON action_district (district_id);

CREATE TABLE action_reference_objective (
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    objective_id TEXT NOT NULL REFERENCES reference_objective (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    PRIMARY KEY (action_id, objective_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX action_reference_objective_objective ON action_reference_objective (objective_id);

CREATE TABLE milestone (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    title TEXT NOT NULL CHECK (title <> ''),
    due_on TEXT CHECK (due_on = date(due_on)),
    done_on TEXT CHECK (done_on = date(done_on)),
    responsible_id TEXT REFERENCES organization (id) ON DELETE SET NULL
) STRICT;

CREATE INDEX milestone_action ON milestone (action_id);

CREATE INDEX milestone_responsible ON milestone (responsible_id);

CREATE TABLE event (
    id TEXT NOT NULL PRIMARY KEY,
    action_id TEXT NOT NULL REFERENCES action (id) ON DELETE CASCADE,
    title TEXT NOT NULL CHECK (title <> ''),
    held_on TEXT CHECK (held_on = date(held_on)),
    place TEXT NOT NULL DEFAULT '',
    participants INTEGER CHECK (participants >= 0),
    note TEXT NOT NULL DEFAULT ''
) STRICT;

CREATE INDEX event_action ON event (action_id);

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
) STRICT;

CREATE INDEX follow_up_action ON follow_up (action_id);

CREATE INDEX follow_up_meeting ON follow_up (meeting_id);

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
) STRICT;

CREATE INDEX decision_meeting ON decision (meeting_id);

CREATE INDEX decision_action ON decision (action_id);

CREATE INDEX decision_node ON decision (node_id);

CREATE INDEX decision_responsible ON decision (responsible_id);

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
) STRICT;

CREATE INDEX indicator_plan ON indicator (plan_id);

CREATE INDEX indicator_node ON indicator (node_id);

CREATE INDEX indicator_action ON indicator (action_id);

CREATE INDEX indicator_responsible ON indicator (responsible_id);

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
) STRICT;

CREATE INDEX indicator_reading_indicator ON indicator_reading (indicator_id);

-- The journal. Triggers append to history_change; the transaction row, written last, names the range
-- of changes it groups. Changes beyond the last range were made outside the program.
CREATE TABLE history_change (
    seq INTEGER PRIMARY KEY,
    table_name TEXT NOT NULL,
    row_key TEXT NOT NULL,
    operation TEXT NOT NULL CHECK (operation IN ('insert', 'update', 'delete')),
    old_values TEXT
) STRICT;

CREATE INDEX history_change_row ON history_change (row_key, table_name);

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
) STRICT;
