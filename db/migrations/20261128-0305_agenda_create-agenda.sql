create schema agenda;
comment on schema agenda is 'What a centre announces of its activities, and who enrols.';

create table agenda.announcement (
  activity_id uuid primary key references activity.activity (id) on delete cascade,
  -- The centre that leads the activity.
  centre_id uuid not null references centre.centre (id) on delete cascade,
  description text not null default '' check (length(description) <= 10000),
  audience text not null default '' check (length(audience) <= 500),
  -- How to come, what to bring.
  practical text not null default '' check (length(practical) <= 4000),
  contact text not null default '' check (length(contact) <= 300),
  enrolment text not null default 'none' check (enrolment in ('none', 'everyone', 'registered', 'invited', 'elsewhere')),
  elsewhere text not null default '' check (length(elsewhere) <= 500),
  capacity integer check (capacity between 1 and 10000),
  waiting_list boolean not null default true,
  opens_on date,
  closes_on date,
  asks_access boolean not null default false,
  asks_meal boolean not null default false,
  question text not null default '' check (length(question) <= 200),
  -- From the ledger's slots, so that lists need not open them.
  starts_on date not null,
  ends_on date not null,
  -- Heads that hold a place, as the ledger has them, and people who wait: figures, for those who may not read who.
  taken integer not null default 0 check (taken >= 0),
  waiting integer not null default 0 check (waiting >= 0),
  -- iCalendar: grows with each change of what calendars show.
  sequence integer not null default 0,
  changed_at timestamptz not null,
  -- What calendars were last told: title, place, mode, status, slots.
  told jsonb not null,
  announced_at timestamptz not null,
  check (closes_on is null or opens_on is null or closes_on >= opens_on)
);
comment on table agenda.announcement is
  'What is announced of an activity, beside its line in the ledger: for whom, how to come, how to enrol. Nothing personal; whoever may read the line may read it. Kept with the activity.';
create index announcement_dates on agenda.announcement (ends_on);
create index announcement_centre on agenda.announcement (centre_id, ends_on);

create table agenda.for_enrolled (
  activity_id uuid primary key references agenda.announcement (activity_id) on delete cascade,
  centre_id uuid not null,
  remote_link text not null default '' check (length(remote_link) <= 500),
  message text not null default '' check (length(message) <= 2000)
);
comment on table agenda.for_enrolled is
  'What only those who hold a place are told: where to connect, what to read before. Confidential to them and to the staff of the centre. Kept with the activity.';

create table agenda.enrolment (
  centre_id uuid not null,
  id uuid not null default platform.new_id(),
  activity_id uuid not null references agenda.announcement (activity_id) on delete cascade,
  state text not null check (state in ('unconfirmed', 'enrolled', 'waiting', 'withdrawn', 'lapsed')),
  given_name text not null default '' check (length(given_name) <= 100),
  family_name text not null default '' check (length(family_name) <= 100),
  -- The names alone, without accents and case: one address may enrol several people, each once.
  name_key text not null default '' check (length(name_key) <= 210),
  email text check (length(email) <= 254),
  phone text not null default '' check (length(phone) <= 40),
  -- As typed, until staff tie it to a structure of the directory.
  structure_typed text not null default '' check (length(structure_typed) <= 300),
  structure_id uuid references directory.structure (id),
  person_id uuid,
  account_id uuid references account.account (id) on delete set null,
  -- The ledger's row, while a place is held.
  participation_id uuid,
  over_capacity boolean not null default false,
  access_needs text not null default '' check (length(access_needs) <= 1000),
  meal text not null default '' check (length(meal) <= 200),
  answer text not null default '' check (length(answer) <= 1000),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  -- In the links of each mail.
  link_key text not null unique check (length(link_key) >= 20),
  asked_at timestamptz not null,
  -- The order of the waiting list; staff may change it.
  queued_at timestamptz not null,
  enrolled_at timestamptz,
  closed_at timestamptz,
  closed_by text check (closed_by in ('person', 'staff', 'ledger', 'time', 'erased')),
  -- The sequence of the announcement that they were told, and the dates of which they were reminded.
  told_sequence integer not null default 0,
  reminded_week date,
  reminded_day date,
  forgotten_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, person_id) references directory.person (centre_id, id),
  check ((closed_at is null) = (state in ('unconfirmed', 'enrolled', 'waiting')))
);
comment on table agenda.enrolment is
  'Who enrols for what. Personal data, for the organisation of one activity: staff of the leading centre, and the person by the link of their mails or their account. Access needs and meals go 30 days after the last date, address, phone and answers after twelve months; the row is kept with the person of the directory, as a count. What was not confirmed goes after two days.';
create unique index enrolment_once on agenda.enrolment (activity_id, email, name_key) where closed_at is null and email is not null;
create unique index enrolment_person on agenda.enrolment (activity_id, person_id) where closed_at is null and person_id is not null;
create index enrolment_activity on agenda.enrolment (activity_id, state, queued_at);
create index enrolment_of_person on agenda.enrolment (centre_id, person_id) where person_id is not null;
create index enrolment_of_account on agenda.enrolment (account_id) where account_id is not null;
create index enrolment_email on agenda.enrolment (email) where email is not null;
create index enrolment_structure on agenda.enrolment (structure_id) where structure_id is not null;
create index enrolment_untied on agenda.enrolment (centre_id) where structure_typed <> '' and structure_id is null;

create table agenda.calendar_key (
  account_id uuid primary key references account.account (id) on delete cascade,
  key text not null unique check (length(key) >= 20),
  renewed_at timestamptz not null
);
comment on table agenda.calendar_key is
  'The secret in the address of somebody''s own calendar. Personal: its holder, and the installation when a calendar asks. Until renewed, or the account is gone.';

alter table agenda.announcement enable row level security;
alter table agenda.announcement force row level security;
alter table agenda.for_enrolled enable row level security;
alter table agenda.for_enrolled force row level security;
alter table agenda.enrolment enable row level security;
alter table agenda.enrolment force row level security;
alter table agenda.calendar_key enable row level security;
alter table agenda.calendar_key force row level security;

create policy announcement_staff on agenda.announcement using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
-- The wall of the ledger's line is this one's.
create policy announcement_read on agenda.announcement for select using (
  exists (select from activity.published_activity line where line.id = announcement.activity_id)
);
create policy for_enrolled_staff on agenda.for_enrolled using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy enrolment_staff on agenda.enrolment using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy enrolment_own on agenda.enrolment for select using (account_id = (select platform.actor_account_id()));
create policy calendar_key_own on agenda.calendar_key using (
  account_id = (select platform.actor_account_id()) or (select platform.is_system())
);

create view agenda.published_announcement with (security_invoker = true) as
  select activity_id, centre_id, enrolment, capacity, taken, waiting, starts_on, ends_on, changed_at from agenda.announcement;
comment on view agenda.published_announcement is 'What is announced, with the places taken. Row security of agenda.announcement decides who sees which.';
create view agenda.published_enrolment with (security_invoker = true) as
  select centre_id, id, activity_id, state, person_id, structure_id, over_capacity, asked_at, enrolled_at, closed_at, closed_by from agenda.enrolment;
comment on view agenda.published_enrolment is 'Who enrolled for what, by the directory''s identifiers. Row security of agenda.enrolment decides who sees which.';
