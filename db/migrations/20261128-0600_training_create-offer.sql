create schema training;
comment on schema training is 'Courses offered, their sessions on the ledger, trainees, evaluations, the yearly return (BPF) and Qualiopi evidence.';

create table training.course (
  -- The centre that leads, and alone writes.
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  kind text not null check (kind in ('catalogue', 'on_demand', 'conference', 'teaching', 'contribution')),
  title text not null check (length(title) between 1 and 255),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  theme_id uuid references vocabulary.concept (id),
  language text not null default 'fr' check (language ~ '^[a-z]{2}$'),
  mode text not null default 'on_site' check (mode in ('on_site', 'remote', 'mixed')),
  -- Hundredths of a day, and minutes: a day is not a number of hours.
  day_parts integer not null default 100 check (day_parts between 0 and 100000),
  minutes integer not null default 420 check (minutes between 0 and 600000),
  -- Null: not said yet; 0: free.
  price_cents integer check (price_cents >= 0),
  price_note text not null default '' check (length(price_note) <= 300),
  capacity smallint check (capacity between 1 and 5000),
  certifying boolean not null default false,
  -- What it leads to, for a certifying one: its code in the national register ("RNCP12345", "RS1234").
  certification text not null default '' check (length(certification) <= 100),
  -- Frame F-3 of the BPF.
  objective text not null default 'd' check (objective in ('a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'b', 'c', 'd', 'e', 'f')),
  nsf text not null default '' check (nsf ~ '^([0-9]{3})?$'),
  formacodes text[] not null default '{}' check (cardinality(formacodes) <= 5),
  romes text[] not null default '{}' check (cardinality(romes) <= 5),
  -- Formacodes of the public aimed at (LHEO code-public-vise).
  public_codes text[] not null default '{}' check (cardinality(public_codes) <= 10),
  -- LHEO code-niveau-entree and parcours-de-formation.
  entry_level text not null default '0' check (entry_level ~ '^([0-8]|1[1-8])$'),
  path_kind text not null default '3' check (path_kind in ('1', '2', '3', '4')),
  contact text not null default '' check (length(contact) <= 200),
  contact_email text not null default '' check (length(contact_email) <= 254),
  contact_phone text not null default '' check (length(contact_phone) <= 40),
  -- Ordered by a structure, for a territory: on-demand courses.
  structure_id uuid references directory.structure (id),
  territory_id text check (length(territory_id) <= 100),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (centre_id, id)
);
comment on table training.course is
  'What can be taught, as its sheet says. Public once published; nothing personal: the contact is that of the organisation. Kept.';
create index course_state on training.course (state, kind, title);
create index course_theme on training.course (theme_id) where theme_id is not null;
create index course_structure on training.course (structure_id) where structure_id is not null;

create table training.course_text (
  course_id uuid not null references training.course (id) on delete cascade,
  part text not null check (part in (
    'objectives', 'results', 'audience', 'prerequisites', 'contents', 'methods', 'means', 'assessment', 'access', 'accessibility', 'need'
  )),
  version integer not null check (version > 0),
  body text not null check (length(body) <= 20000),
  written_on date not null,
  primary key (course_id, part, version)
);
comment on table training.course_text is
  'Each text of a course with its version and date; the last one stands, what stood before is kept. The need is for the staff. Public otherwise, nothing personal. Kept with the course.';

create table training.course_carrier (
  course_id uuid not null references training.course (id) on delete cascade,
  position smallint not null,
  centre_id uuid references centre.centre (id) on delete cascade,
  structure_id uuid references directory.structure (id),
  primary key (course_id, position),
  check ((centre_id is null) <> (structure_id is null))
);
comment on table training.course_carrier is
  'Who offers a course beside the centre that leads: other centres, schools. Public, nothing personal. Kept with the course.';
create index course_carrier_centre on training.course_carrier (centre_id) where centre_id is not null;
create index course_carrier_structure on training.course_carrier (structure_id) where structure_id is not null;

create table training.cycle (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 100),
  title text not null check (length(title) between 1 and 255),
  presentation text not null default '' check (length(presentation) <= 8000),
  state text not null default 'draft' check (state in ('draft', 'published', 'withdrawn')),
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (centre_id, id)
);
comment on table training.cycle is 'Qualification cycles: several courses as one path. Public once published, nothing personal. Kept.';

create table training.cycle_course (
  cycle_id uuid not null references training.cycle (id) on delete cascade,
  course_id uuid not null references training.course (id) on delete cascade,
  position smallint not null,
  required boolean not null default true,
  primary key (cycle_id, course_id)
);
comment on table training.cycle_course is 'The courses of a cycle, in their order. Public, nothing personal. Kept with the cycle.';
create index cycle_course_course on training.cycle_course (course_id);

create table training.cycle_member (
  centre_id uuid not null,
  cycle_id uuid not null,
  person_id uuid not null,
  joined_on date not null,
  left_on date check (left_on >= joined_on),
  primary key (centre_id, cycle_id, person_id),
  foreign key (centre_id, cycle_id) references training.cycle (centre_id, id) on delete cascade,
  foreign key (centre_id, person_id) references directory.person (centre_id, id)
);
comment on table training.cycle_member is
  'Who follows a cycle. Personal data, to follow progress. Staff of the centre. Kept; erasure of the person leaves a pseudonym.';
create index cycle_member_person on training.cycle_member (centre_id, person_id);

create table training.course_session (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  course_id uuid not null references training.course (id),
  -- The line of the ledger: dates, people and funders are there.
  activity_id uuid not null unique references activity.activity (id) on delete cascade,
  capacity smallint check (capacity between 1 and 5000),
  room text not null default '' check (length(room) <= 200),
  price_cents integer check (price_cents >= 0),
  created_at timestamptz not null default now(),
  primary key (centre_id, id)
);
comment on table training.course_session is
  'One time a course is taught, beside its line of the ledger. Nothing personal. Kept with the line.';
create index course_session_course on training.course_session (course_id);

create table training.trainer (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  person_id uuid not null,
  standing text not null check (standing in ('internal', 'external')),
  skills text not null default '' check (length(skills) <= 4000),
  -- When the skills were last looked at.
  reviewed_on date,
  left_on date,
  primary key (centre_id, person_id),
  foreign key (centre_id, person_id) references directory.person (centre_id, id)
);
comment on table training.trainer is
  'Who trains for a centre, of its staff or not, with which skills. Personal data. Staff of the centre. Kept while trained hours are accounted for; erasure of the person empties the text.';

create table training.trainee (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  -- A participation of the ledger; without a foreign key, because a correction there writes the row anew under the same identifier.
  participation_id uuid not null,
  category text not null check (category in ('a', 'b', 'c', 'd', 'e')),
  noted_at timestamptz not null,
  primary key (centre_id, participation_id)
);
comment on table training.trainee is
  'Which kind of trainee a participation is (BPF, F-1), where it is not what the kind of structure says. Personal data. Staff of the centre. Kept with the accounts of the year.';

alter table training.cycle_member enable row level security;
alter table training.cycle_member force row level security;
alter table training.trainer enable row level security;
alter table training.trainer force row level security;
alter table training.trainee enable row level security;
alter table training.trainee force row level security;
create policy cycle_member_staff on training.cycle_member using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy trainer_staff on training.trainer using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy trainee_staff on training.trainee using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create view training.published_course with (security_invoker = true) as
  select centre_id, id, slug, kind, title, state, theme_id, language, mode, day_parts, minutes, price_cents, certifying, nsf, territory_id
  from training.course;
comment on view training.published_course is 'Courses, for the modules above. Nothing personal.';
create view training.published_course_session with (security_invoker = true) as
  select centre_id, id, course_id, activity_id, capacity, room from training.course_session;
comment on view training.published_course_session is 'Sessions of courses, each with its line of the ledger. Nothing personal.';
