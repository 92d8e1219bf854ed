-- Evaluation questionnaires.
create table training.questionnaire (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  title text not null check (length(title) between 1 and 200),
  -- Before the course, at its end, or some time later.
  moment text not null check (moment in ('before', 'end', 'later')),
  intro text not null default '' check (length(intro) <= 2000),
  -- [{ id, kind: scale | choice | text, label, choices, required }], in their order.
  questions jsonb not null,
  withdrawn boolean not null default false,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (centre_id, id)
);
comment on table training.questionnaire is
  'Questions asked about courses, to be used again. Nothing personal. Kept; one that was answered changes no more, it is copied.';

create table training.evaluation (
  centre_id uuid not null,
  id uuid not null unique default platform.new_id(),
  questionnaire_id uuid not null,
  activity_id uuid not null references activity.activity (id) on delete cascade,
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  -- When the mails went: once.
  sent_at timestamptz,
  created_at timestamptz not null,
  primary key (centre_id, id),
  unique (activity_id, questionnaire_id),
  foreign key (centre_id, questionnaire_id) references training.questionnaire (centre_id, id)
);
comment on table training.evaluation is 'A questionnaire put to the people of one activity. Nothing personal. Kept with the activity.';

create table training.invitation (
  centre_id uuid not null,
  id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  -- Null: a slip of paper given to anybody.
  participation_id uuid,
  secret_hash text not null unique,
  answered boolean not null default false,
  primary key (centre_id, id),
  unique (evaluation_id, participation_id),
  foreign key (centre_id, evaluation_id) references training.evaluation (centre_id, id) on delete cascade
);
comment on table training.invitation is
  'Who was asked and whether they answered, never what: nothing ties it to an answer. Personal data. Staff of the centre. Kept with the evaluation.';
create index invitation_evaluation on training.invitation (centre_id, evaluation_id);

create table training.response (
  centre_id uuid not null,
  -- Drawn at random, without a time: an order of arrival would name who answered.
  id uuid not null default gen_random_uuid(),
  evaluation_id uuid not null,
  answers jsonb not null,
  primary key (centre_id, id),
  foreign key (centre_id, evaluation_id) references training.evaluation (centre_id, id) on delete cascade
);
comment on table training.response is
  'Anonymous answers. Confidential: what somebody wrote may show who they are. Staff of the centre, as a summary. Kept with the evaluation.';
create index response_evaluation on training.response (centre_id, evaluation_id);

-- The yearly return.
create table training.body (
  centre_id uuid primary key references centre.centre (id) on delete cascade,
  activity_number text not null default '' check (activity_number ~ '^([0-9]{11})?$'),
  siret text not null default '' check (siret ~ '^([0-9]{14})?$'),
  naf text not null default '' check (length(naf) <= 6),
  legal_name text not null default '' check (length(legal_name) <= 250),
  legal_form text not null default '' check (length(legal_form) <= 100),
  street text not null default '' check (length(street) <= 300),
  postal_code text not null default '' check (postal_code ~ '^([0-9]{5})?$'),
  city text not null default '' check (length(city) <= 100),
  public_address boolean not null default true,
  phone text not null default '' check (length(phone) <= 40),
  email text not null default '' check (length(email) <= 254),
  director text not null default '' check (length(director) <= 200),
  director_role text not null default '' check (length(director_role) <= 200),
  -- The day an accounting year begins, MM-DD.
  year_starts text not null default '01-01' check (year_starts ~ '^(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$'),
  -- What Qualiopi is asked for.
  scopes text[] not null default '{af}' check (scopes <@ array['af', 'vae', 'bc', 'cfa']),
  certifying boolean not null default false,
  subcontracts boolean not null default false,
  workplace boolean not null default false,
  version integer not null default 1
);
comment on table training.body is
  'The centre as a training body: frames A, B and H of the BPF, what Qualiopi is asked for. Public identification of an organisation; not personal but for who leads it, printed on the form. Kept.';

create table training.body_year (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  -- The civil year in which the accounting year ends.
  year smallint not null check (year between 1950 and 2100),
  turnover_cents bigint check (turnover_cents >= 0),
  note text not null default '' check (length(note) <= 2000),
  primary key (centre_id, year)
);
comment on table training.body_year is 'Global turnover of an accounting year, for the share that training makes of it. Nothing personal. Kept.';

create table training.money_import (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  file_name text not null check (length(file_name) <= 300),
  headings jsonb not null,
  cells jsonb not null,
  mapping jsonb not null,
  report jsonb,
  state text not null default 'read' check (state in ('read', 'checked', 'done')),
  created_at timestamptz not null,
  primary key (centre_id, id)
);
comment on table training.money_import is
  'Tables of revenue and charges being brought in. Confidential accounts. Staff of the centre. The lines are removed from here once they are in.';

create table training.money_line (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  side text not null check (side in ('revenue', 'charge')),
  -- Date of issue of the invoice, whatever the day of payment.
  on_date date not null,
  party text not null check (length(party) between 1 and 200),
  label text not null default '' check (length(label) <= 300),
  -- Excluding tax; a credit note is negative, in its own year.
  amount_cents bigint not null check (amount_cents <> 0),
  line text not null,
  activity_id uuid references activity.activity (id) on delete set null,
  -- What tells a line brought in twice.
  origin text,
  version integer not null default 1,
  primary key (centre_id, id),
  unique (centre_id, origin),
  check ((side = 'revenue' and line in ('1', '2a', '2b', '2c', '2d', '2e', '2f', '2g', '2h', '3', '4', '5', '6', '7', '8', '9', '10', '11'))
    or (side = 'charge' and line in ('trainers', 'services', 'other')))
);
comment on table training.money_line is
  'Revenue and charges of training, line by line (frames C and D of the BPF). Confidential accounts; a payer may be a person. Staff of the centre. Kept for ten years, as accounts are.';
create index money_line_date on training.money_line (centre_id, on_date);

create table training.activity_note (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  activity_id uuid not null references activity.activity (id) on delete cascade,
  -- Null: as its kind usually is.
  counts boolean,
  reason text not null default '' check (length(reason) <= 300),
  objective text check (objective in ('a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b', 'c', 'd', 'e', 'f')),
  nsf text check (nsf ~ '^[0-9]{3}$'),
  -- Given to another training body to teach (F-2), or entrusted to us by one (G).
  subcontracted_to text not null default '' check (length(subcontracted_to) <= 200),
  entrusted_by text not null default '' check (length(entrusted_by) <= 200),
  primary key (centre_id, activity_id),
  check (counts is null or reason <> '')
);
comment on table training.activity_note is
  'What the yearly return needs of an activity, session or not: whether it is a training action and why, speciality, subcontracting. Nothing personal. Kept with the activity.';

create table training.theme_speciality (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  theme_id uuid not null references vocabulary.concept (id),
  nsf text not null check (nsf ~ '^[0-9]{3}$'),
  primary key (centre_id, theme_id)
);
comment on table training.theme_speciality is 'The NSF speciality of the activities of a theme, where nothing closer is said. Nothing personal. Kept.';

-- Qualiopi.
create table training.evidence (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  indicator smallint not null check (indicator between 1 and 33),
  on_date date not null,
  title text not null check (length(title) between 1 and 300),
  note text not null default '' check (length(note) <= 4000),
  link text not null default '' check (length(link) <= 1000),
  file_id uuid,
  file_name text,
  primary key (centre_id, id)
);
comment on table training.evidence is
  'Evidence written down by hand, by indicator: a note, a link, a file. Confidential to the staff of the centre. Kept from one audit to the next.';
create index evidence_indicator on training.evidence (centre_id, indicator, on_date);

create table training.improvement (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  kind text not null check (kind in ('complaint', 'difficulty', 'risk', 'idea')),
  received_on date not null,
  origin text not null default '' check (length(origin) <= 200),
  subject text not null check (length(subject) between 1 and 4000),
  answer text not null default '' check (length(answer) <= 4000),
  answered_on date,
  measure text not null default '' check (length(measure) <= 4000),
  owner text not null default '' check (length(owner) <= 200),
  closed_on date,
  activity_id uuid references activity.activity (id) on delete set null,
  version integer not null default 1,
  primary key (centre_id, id)
);
comment on table training.improvement is
  'Complaints, difficulties, risks and ideas, what was answered and changed. Personal data (who complained). Staff of the centre. Kept from one audit to the next; names are removed by hand on request.';

do $$
declare name text;
begin
  foreach name in array array['invitation', 'response', 'money_import', 'money_line', 'evidence', 'improvement'] loop
    execute format('alter table training.%I enable row level security', name);
    execute format('alter table training.%I force row level security', name);
    execute format('create policy %I on training.%I using ((select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[]))', name || '_staff', name);
  end loop;
end $$;
