create schema support;
comment on schema support is 'What a centre does beside a territory or an actor, as a dated journal; advisory interviews; calls of the toll-free number.';

create table support.support (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  title text not null check (length(title) between 1 and 200),
  purpose text not null default '' check (length(purpose) <= 4000),
  -- Identity of a territory ("epci:243100518"), and those it lies in; lists of territories are loaded anew each year, so no foreign key.
  territory_id text check (length(territory_id) <= 100),
  place_ids text[] not null default '{}',
  structure_ids uuid[] not null default '{}',
  theme_ids uuid[] not null default '{}',
  -- Accounts of the staff who carry it.
  officer_ids uuid[] not null default '{}',
  from_on date not null,
  until_on date check (until_on >= from_on),
  state text not null check (state in ('open', 'paused', 'closed')),
  -- Its name and territory are shown to everyone (see public_line).
  published boolean not null default false,
  -- Under which its acts are filed in the ledger.
  series_id uuid not null,
  next_step text not null default '' check (length(next_step) <= 300),
  next_on date,
  next_owner_id uuid,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (centre_id, id),
  unique (centre_id, title)
);
comment on table support.support is
  'Supports of territories and actors. Confidential (what a town asks a centre). Staff of the centre. Kept: the figures of past years stand on them.';
create index support_place on support.support using gin (place_ids);

create table support.public_line (
  centre_id uuid not null,
  support_id uuid not null,
  title text not null,
  territory_id text,
  place_ids text[] not null,
  from_year smallint not null,
  until_year smallint,
  primary key (centre_id, support_id),
  foreign key (centre_id, support_id) references support.support (centre_id, id) on delete cascade
);
comment on table support.public_line is
  'The supports that a centre shows: title, territory and years. Public, nothing personal. Kept as long as the centre shows it.';
create index public_line_place on support.public_line using gin (place_ids);

create table support.entry (
  centre_id uuid not null,
  id uuid not null unique default platform.new_id(),
  support_id uuid not null,
  kind text not null check (kind in ('meeting', 'call', 'note', 'document')),
  on_date date not null,
  half text check (half in ('morning', 'afternoon', 'evening', 'day')),
  minutes smallint check (minutes between 0 and 1440),
  title text not null check (length(title) between 1 and 300),
  text text not null default '' check (length(text) <= 20000),
  -- People of the directory who were met; a pseudonym once erased.
  person_ids uuid[] not null default '{}',
  -- Others, without a name.
  others smallint not null default 0 check (others between 0 and 10000),
  others_kind text not null default 'none',
  -- Documents of the catalogue.
  record_ids uuid[] not null default '{}',
  -- The line of the ledger: this act's own, or another module's that is told here as well.
  activity_id uuid,
  tied boolean not null default false,
  written_by uuid,
  written_at timestamptz not null,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, support_id) references support.support (centre_id, id) on delete cascade,
  check (activity_id is not null or not tied)
);
comment on table support.entry is
  'The dated journal of a support: meetings, calls, notes, documents. Personal data (who was met, what was said). Staff of the centre. Kept with the support; the identifiers of erased people are pseudonyms.';
create index entry_support on support.entry (centre_id, support_id, on_date desc, id desc);
create index entry_activity on support.entry (activity_id) where activity_id is not null;

create table support.entry_file (
  centre_id uuid not null,
  id uuid not null default platform.new_id(),
  entry_id uuid not null,
  file_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  bytes bigint not null,
  added_at timestamptz not null,
  primary key (centre_id, id),
  foreign key (centre_id, entry_id) references support.entry (centre_id, id) on delete cascade
);
comment on table support.entry_file is 'Files of a journal entry. Confidential, staff of the centre. Kept with the entry.';
create index entry_file_entry on support.entry_file (centre_id, entry_id);

create table support.interview (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  on_date date not null,
  minutes smallint not null check (minutes between 1 and 1440),
  person_id uuid,
  structure_id uuid,
  structure_kind text not null default 'none',
  territory_id text check (length(territory_id) <= 100),
  theme_id uuid,
  question text not null check (length(question) between 1 and 300),
  answer text not null default '' check (length(answer) <= 8000),
  follow_up text not null default '' check (length(follow_up) <= 300),
  follow_up_on date,
  support_id uuid,
  activity_id uuid not null,
  officer_id uuid,
  withdrawn_at timestamptz,
  version integer not null default 1,
  primary key (centre_id, id),
  foreign key (centre_id, support_id) references support.support (centre_id, id)
);
comment on table support.interview is
  'Advisory interviews: who asked what, what was answered. Personal data. Staff of the centre; a person with an account takes theirs away in the file of own data. Question and answer go when the person is erased; date, length and kind are kept for the counts.';
create index interview_day on support.interview (centre_id, on_date desc, id desc);
create index interview_person on support.interview (centre_id, person_id) where person_id is not null;

create table support.call (
  -- The centre that is to answer: the one that covers the caller's commune.
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  -- The centre that took it down.
  typed_centre_id uuid not null references centre.centre (id) on delete cascade,
  typed_by uuid,
  typed_at timestamptz not null,
  on_date date not null,
  at_time text not null check (at_time ~ '^\d\d:\d\d$'),
  -- Null: the caller did not say from where.
  territory_id text check (length(territory_id) <= 100),
  structure_kind text not null default 'none',
  subject text not null check (length(subject) between 1 and 300),
  minutes smallint not null check (minutes between 1 and 600),
  outcome text not null check (outcome in ('answered', 'call_back', 'redirected', 'lost')),
  callback text not null default '' check (length(callback) <= 200),
  -- When name and number go.
  callback_until date,
  -- When its centre took it over; from then on it is an act of its ledger.
  taken_at timestamptz,
  activity_id uuid,
  called_back_at timestamptz,
  withdrawn_at timestamptz,
  primary key (centre_id, id),
  check ((callback = '') = (callback_until is null)),
  check ((activity_id is null) = (taken_at is null))
);
comment on table support.call is
  'Calls of the toll-free number, each for the centre that covers the caller''s commune. Personal data (a name and number to call back) at most thirty days; the rest, which names nobody, is kept. Staff of that centre and of the one that took it down.';
create index call_day on support.call (centre_id, on_date desc, at_time desc);
create index call_waiting on support.call (centre_id) where withdrawn_at is null and (taken_at is null or (outcome = 'call_back' and called_back_at is null));
create index call_typed on support.call (typed_centre_id, typed_at desc);
create index call_forget on support.call (callback_until) where callback_until is not null;

alter table support.support enable row level security;
alter table support.support force row level security;
alter table support.entry enable row level security;
alter table support.entry force row level security;
alter table support.entry_file enable row level security;
alter table support.entry_file force row level security;
alter table support.interview enable row level security;
alter table support.interview force row level security;
alter table support.call enable row level security;
alter table support.call force row level security;

create policy support_staff on support.support using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy entry_staff on support.entry using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy entry_file_staff on support.entry_file using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy interview_staff on support.interview using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy call_staff on support.call using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
  or typed_centre_id = any ((select platform.staff_centres())::uuid[])
);

create view support.published_support with (security_invoker = true) as
  select centre_id, id, title, territory_id, place_ids, structure_ids, theme_ids, from_on, until_on, state, series_id from support.support;
comment on view support.published_support is 'Supports, for the report and the pages that cross modules. Row security of support.support decides who sees which.';
create view support.published_public_line with (security_invoker = true) as
  select centre_id, support_id, title, territory_id, place_ids, from_year, until_year from support.public_line;
comment on view support.published_public_line is 'The supports that centres show. Public, nothing personal.';
create view support.published_call with (security_invoker = true) as
  select centre_id, id, typed_centre_id, on_date, territory_id, structure_kind, subject, minutes, outcome, taken_at, activity_id
  from support.call where withdrawn_at is null;
comment on view support.published_call is 'Calls without what names the caller. Row security of support.call decides who sees which.';
