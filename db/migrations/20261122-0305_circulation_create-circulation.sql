create schema circulation;
comment on schema circulation is 'Loans, holds, readers, visits and appointments of the documentation centres, and how their holdings grow and shrink.';

create table circulation.rules (
  centre_id uuid primary key references centre.centre (id) on delete cascade,
  loan_days smallint not null default 21 check (loan_days between 1 and 365),
  loans_max smallint not null default 5 check (loans_max between 1 and 500),
  renewals_max smallint not null default 1 check (renewals_max between 0 and 50),
  holds_max smallint not null default 3 check (holds_max between 0 and 100),
  -- How many days a document waits for the reader who asked for it.
  set_aside_days smallint not null default 10 check (set_aside_days between 1 and 90),
  remind_before_days smallint not null default 2 check (remind_before_days between 0 and 30),
  remind_late_days smallint not null default 3 check (remind_late_days between 1 and 90),
  remind_again_days smallint not null default 14 check (remind_again_days between 2 and 180),
  -- What differs for a kind of document: {"periodical_issue": {"lendable": false}, "teaching_tool": {"days": 7, "renewals": 0}}.
  by_kind jsonb not null default '{}',
  -- The centres whose staff may serve the readers of this one.
  partner_centres uuid[] not null default '{}',
  appointments boolean not null default true,
  appointment_minutes smallint not null default 60 check (appointment_minutes between 15 and 240),
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  check (remind_late_days < remind_again_days)
);
comment on table circulation.rules is 'How a centre lends, reminds and receives: one row a centre, defaults without. Public, nothing personal.';

create table circulation.reader (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  -- L, six digits and a check character (see domain/card-number.ts). Unique on the installation: partner centres read it too.
  card_number text unique check (card_number ~ '^L[0-9]{6}[0-9X]$'),
  name text check (length(name) between 1 and 200),
  email text check (length(email) <= 254),
  phone text check (length(phone) <= 40),
  structure text not null default '' check (length(structure) <= 200),
  structure_kind text not null check (structure_kind in (
    'state', 'local_authority', 'association', 'school', 'landlord', 'employment', 'health', 'student', 'company', 'resident', 'other'
  )),
  note text not null default '' check (length(note) <= 2000),
  account_id uuid references account.account (id) on delete set null,
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  wants_reminders boolean not null default true,
  -- In the links of reminders, to stop them without signing in.
  mail_key text not null unique check (length(mail_key) >= 20),
  suspended_until date,
  registered_on date not null,
  last_seen_on date not null,
  -- From then on nothing here names anybody; loans and visits stay counted.
  erased_at timestamptz,
  version integer not null default 1,
  primary key (centre_id, id),
  check ((erased_at is null) = (name is not null) and (erased_at is null) = (card_number is not null)),
  check (erased_at is null or (email is null and phone is null and structure = '' and note = '' and account_id is null))
);
comment on table circulation.reader is
  'Readers of a centre. Personal data (name, address, telephone, structure), to lend documents and ask for them back. Staff of the centre, and the reader. Erased on request and three years after the last visit or loan: a pseudonym is kept, so that counts stay exact.';
create unique index reader_account on circulation.reader (centre_id, account_id) where account_id is not null;
create index reader_name on circulation.reader (centre_id, lower(name)) where name is not null;
create index reader_email on circulation.reader (centre_id, email) where email is not null;

create table circulation.guest (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  reader_centre_id uuid not null,
  reader_id uuid not null,
  name text not null,
  card_number text not null,
  structure_kind text not null,
  last_served_on date not null,
  primary key (centre_id, reader_centre_id, reader_id),
  foreign key (reader_centre_id, reader_id) references circulation.reader (centre_id, id) on delete cascade
);
comment on table circulation.guest is
  'The minimum that a centre knows of a partner centre''s reader whom it served. Personal data (name, card). Staff of both centres. Removed by a job four months after the last service once nothing is on loan, and with the erasure of the reader.';

create table circulation.loan (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  -- What was lent, until it is forgotten: four months after the return (see jobs/forget.job.server.ts).
  copy_id uuid,
  record_id uuid references catalogue.record (id) on delete set null,
  title text,
  shelf_mark text,
  document_kind text not null,
  reader_centre_id uuid not null,
  reader_id uuid not null,
  structure_kind text not null,
  lent_on date not null,
  half text not null check (half in ('morning', 'afternoon')),
  due_on date not null check (due_on >= lent_on),
  returned_on date check (returned_on >= lent_on),
  renewals smallint not null default 0,
  -- The last reminder sent: 1 due soon, 2 late, 3 late for long. A renewal starts again.
  reminder_stage smallint not null default 0 check (reminder_stage between 0 and 3),
  reminded_at timestamptz,
  typed_at timestamptz not null,
  forgotten_at timestamptz,
  primary key (centre_id, id),
  foreign key (reader_centre_id, reader_id) references circulation.reader (centre_id, id),
  check (returned_on is not null or copy_id is not null)
);
comment on table circulation.loan is
  'Loans of a centre: one act of service each, named by its reader. Personal data (what somebody reads), removed four months after the return; date, kind and pseudonym are kept for the counts. Staff of the lending centre and of the reader''s, and the reader.';
create unique index loan_open on circulation.loan (centre_id, copy_id) where returned_on is null;
create index loan_reader on circulation.loan (reader_centre_id, reader_id, lent_on desc);
create index loan_due on circulation.loan (due_on) where returned_on is null;
create index loan_lent on circulation.loan (centre_id, lent_on);
create index loan_record on circulation.loan (record_id) where record_id is not null;

create table circulation.hold (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  record_id uuid references catalogue.record (id) on delete set null,
  title text not null,
  reader_centre_id uuid,
  reader_id uuid,
  account_id uuid references account.account (id) on delete set null,
  name text check (length(name) between 1 and 200),
  email text check (length(email) <= 254),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  state text not null check (state in ('unconfirmed', 'waiting', 'set_aside', 'fulfilled', 'cancelled', 'expired')),
  copy_id uuid,
  set_aside_until date,
  secret_hash text not null unique,
  asked_at timestamptz not null,
  -- The place in the queue.
  queued_at timestamptz not null,
  closed_at timestamptz,
  primary key (centre_id, id),
  foreign key (reader_centre_id, reader_id) references circulation.reader (centre_id, id),
  check ((state = 'set_aside') = (copy_id is not null) and (copy_id is not null) = (set_aside_until is not null)),
  check ((state in ('fulfilled', 'cancelled', 'expired')) = (closed_at is not null))
);
comment on table circulation.hold is
  'Who waits for which document, where. Personal data (name, address, what somebody wants to read). Staff of the centre, and the holder of the account. Name, address and account are removed four months after it closed.';
create unique index hold_copy on circulation.hold (centre_id, copy_id) where state = 'set_aside';
create unique index hold_person on circulation.hold (centre_id, record_id, email)
  where state in ('unconfirmed', 'waiting', 'set_aside') and email is not null;
create unique index hold_reader on circulation.hold (centre_id, record_id, reader_id)
  where state in ('waiting', 'set_aside') and reader_id is not null;
create index hold_queue on circulation.hold (centre_id, record_id, queued_at) where state in ('waiting', 'set_aside');
create index hold_record on circulation.hold (record_id);

create table circulation.gesture (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  account_id uuid,
  kind text not null check (kind in ('lend', 'return', 'renew')),
  loan_id uuid not null,
  -- What was before, for the gesture to be undone: due date and renewals, the hold that was served or set aside.
  before jsonb not null,
  at timestamptz not null,
  undone_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, loan_id) references circulation.loan (centre_id, id) on delete cascade
);
comment on table circulation.gesture is
  'Gestures of the loans desk, so that the last one can be undone. Confidential (who at the desk did what). Staff of the centre. Kept thirty days.';
create index gesture_recent on circulation.gesture (centre_id, at desc);
create index gesture_loan on circulation.gesture (centre_id, loan_id, at desc);

create table circulation.record_use (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  record_id uuid not null references catalogue.record (id) on delete cascade,
  year smallint not null,
  loans integer not null check (loans > 0),
  primary key (centre_id, record_id, year)
);
comment on table circulation.record_use is 'How often a document was lent, once it is forgotten by whom. Nothing personal. Kept as long as the record.';

create table circulation.appointment (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  on_date date not null,
  from_time text not null check (from_time ~ '^\d\d:\d\d$'),
  to_time text not null check (to_time ~ '^\d\d:\d\d$' and to_time > from_time),
  name text check (length(name) between 1 and 200),
  email text check (length(email) <= 254),
  structure_kind text not null,
  people smallint not null default 1 check (people between 1 and 200),
  subject text not null default '' check (length(subject) <= 1000),
  locale text not null default 'fr' check (locale in ('fr', 'en')),
  state text not null check (state in ('unconfirmed', 'confirmed', 'came', 'cancelled', 'lapsed')),
  secret_hash text not null unique,
  asked_at timestamptz not null,
  primary key (centre_id, id)
);
comment on table circulation.appointment is
  'First visits by appointment. Personal data (name, address, what the visit is about). Staff of the centre. Name, address and subject are removed four months after the day.';
create unique index appointment_slot on circulation.appointment (centre_id, on_date, from_time)
  where state in ('unconfirmed', 'confirmed', 'came');

create table circulation.visit (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  on_date date not null,
  half text not null check (half in ('morning', 'afternoon')),
  structure_kind text not null,
  people smallint not null check (people between 1 and 2000),
  group_name text not null default '' check (length(group_name) <= 200),
  minutes smallint check (minutes between 1 and 1440),
  reader_centre_id uuid,
  reader_id uuid,
  appointment_id uuid,
  typed_at timestamptz not null,
  withdrawn_at timestamptz,
  primary key (centre_id, id),
  foreign key (reader_centre_id, reader_id) references circulation.reader (centre_id, id),
  foreign key (centre_id, appointment_id) references circulation.appointment (centre_id, id),
  check (reader_id is null or people = 1)
);
comment on table circulation.visit is
  'Visits of the reading room, named (a reader) or counted. Personal data where a reader is named: staff of the centre, and the reader. Kept; the erasure of a reader leaves a pseudonym.';
create index visit_day on circulation.visit (centre_id, on_date, typed_at);
create index visit_reader on circulation.visit (reader_centre_id, reader_id) where reader_id is not null;

create table circulation.acquisition (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  record_id uuid references catalogue.record (id) on delete set null,
  copy_id uuid,
  title text not null,
  document_kind text not null,
  acquired_on date not null,
  way text not null check (way in ('purchase', 'gift', 'exchange', 'deposit')),
  supplier text not null default '' check (length(supplier) <= 200),
  price_cents integer check (price_cents >= 0),
  typed_at timestamptz not null,
  primary key (centre_id, id)
);
comment on table circulation.acquisition is 'Copies that came into the holdings, when, whence and for how much. Nothing personal. Kept.';
create index acquisition_year on circulation.acquisition (centre_id, acquired_on);
create unique index acquisition_copy on circulation.acquisition (centre_id, copy_id) where copy_id is not null;

create table circulation.weeding (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  record_id uuid references catalogue.record (id) on delete set null,
  title text not null,
  document_kind text not null,
  shelf_mark text,
  barcode text,
  weeded_on date not null,
  reason text not null check (reason in ('outdated', 'damaged', 'unused', 'double', 'lost')),
  destination text not null check (destination in ('recycled', 'given', 'transferred', 'sold', 'none')),
  typed_at timestamptz not null,
  primary key (centre_id, id)
);
comment on table circulation.weeding is 'Copies that left the holdings, when, why and where they went. Nothing personal. Kept.';
create index weeding_year on circulation.weeding (centre_id, weeded_on);

alter table circulation.reader enable row level security;
alter table circulation.reader force row level security;
alter table circulation.guest enable row level security;
alter table circulation.guest force row level security;
alter table circulation.loan enable row level security;
alter table circulation.loan force row level security;
alter table circulation.hold enable row level security;
alter table circulation.hold force row level security;
alter table circulation.gesture enable row level security;
alter table circulation.gesture force row level security;
alter table circulation.appointment enable row level security;
alter table circulation.appointment force row level security;
alter table circulation.visit enable row level security;
alter table circulation.visit force row level security;

create policy reader_staff on circulation.reader using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy reader_own on circulation.reader for select using (account_id = (select platform.actor_account_id()));

create policy guest_staff on circulation.guest using (
  (select platform.is_installation_admin())
  or centre_id = any ((select platform.staff_centres())::uuid[])
  or reader_centre_id = any ((select platform.staff_centres())::uuid[])
);

create policy loan_staff on circulation.loan using (
  (select platform.is_installation_admin())
  or centre_id = any ((select platform.staff_centres())::uuid[])
  or reader_centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy loan_own on circulation.loan for select using (
  (select platform.actor_account_id()) is not null and reader_id in (
    select id from circulation.reader where account_id = (select platform.actor_account_id())
  )
);

create policy hold_staff on circulation.hold using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy hold_own on circulation.hold for select using (account_id = (select platform.actor_account_id()));

create policy gesture_staff on circulation.gesture using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create policy appointment_staff on circulation.appointment using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create policy visit_staff on circulation.visit using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy visit_own on circulation.visit for select using (
  (select platform.actor_account_id()) is not null and reader_id in (
    select id from circulation.reader where account_id = (select platform.actor_account_id())
  )
);

create view circulation.published_loans with (security_invoker = true) as
  select centre_id, id, lent_on as on_date, half, 'loan'::text as kind, document_kind, structure_kind, 1 as people,
    reader_centre_id, reader_id, null::smallint as minutes, due_on, returned_on
  from circulation.loan;
comment on view circulation.published_loans is
  'One row a loan, for the activity ledger: where, when, which half of the day, whom (named), of which kind of structure. Row security of circulation.loan decides who sees it.';

create view circulation.published_visits with (security_invoker = true) as
  select centre_id, id, on_date, half, 'visit'::text as kind, structure_kind, people, reader_centre_id, reader_id,
    group_name, minutes, appointment_id is not null as by_appointment
  from circulation.visit where withdrawn_at is null;
comment on view circulation.published_visits is
  'One row a visit or a group, for the activity ledger: named (reader_id) or counted (people). Row security of circulation.visit decides who sees it.';
