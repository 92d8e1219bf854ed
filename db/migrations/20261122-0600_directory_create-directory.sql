create schema directory;
comment on schema directory is 'People and structures of the field: functions, memberships, mandates, skills, partnerships, the public who''s-who.';

create table directory.structure (
  id uuid primary key default platform.new_id(),
  name text not null check (length(name) between 1 and 300),
  short_name text not null default '' check (length(short_name) <= 100),
  kind text not null check (kind in (
    'state', 'commune', 'epci', 'departement', 'region', 'public_body', 'association', 'school', 'landlord', 'company', 'residents_council', 'other'
  )),
  siret text check (siret ~ '^[0-9]{14}$'),
  rna text check (rna ~ '^W[0-9A-Z]{9}$'),
  street text not null default '' check (length(street) <= 300),
  postal_code text not null default '' check (length(postal_code) <= 20),
  city text not null default '' check (length(city) <= 200),
  -- Identity of a territory ("commune:31555") and of those it lies in; lists of territories are loaded anew each year, so no foreign key.
  territory_id text check (length(territory_id) <= 100),
  place_ids text[] not null default '{}',
  email text check (length(email) <= 254),
  phone text not null default '' check (length(phone) <= 40),
  website text not null default '' check (length(website) <= 500),
  presentation text not null default '' check (length(presentation) <= 4000),
  -- Since when the structure agrees to stand among the operators of the public who's-who.
  listed_on date,
  closed_on date,
  -- As searches and comparisons read the name and the town: normalised by the module.
  search_name text not null,
  search_city text not null default '',
  -- The structure that stays after a merge; this one is then out of sight.
  merged_into uuid references directory.structure (id),
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (merged_into <> id)
);
comment on table directory.structure is
  'Organisations of the field, shared by the centres: their address as organisations, nothing personal. Kept; a merged one points to the one that stays.';
create unique index structure_siret on directory.structure (siret) where siret is not null and merged_into is null;
create index structure_rna on directory.structure (rna) where rna is not null;
create index structure_search_name on directory.structure using gin (search_name public.gin_trgm_ops);
create index structure_kind on directory.structure (kind, search_name) where merged_into is null;

create table directory.person (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  given_name text check (length(given_name) <= 100),
  family_name text check (length(family_name) between 1 and 100),
  email text check (length(email) <= 254),
  phone text check (length(phone) <= 40),
  mobile text check (length(mobile) <= 40),
  -- Where the person works or answers calls: any level.
  territory_id text check (length(territory_id) <= 100),
  note text not null default '' check (length(note) <= 4000),
  -- What the public may read of somebody who agreed.
  presentation text not null default '' check (length(presentation) <= 2000),
  account_id uuid references account.account (id) on delete set null,
  search_name text not null,
  merged_into uuid,
  -- From then on nothing here names anybody; what counts this person stays exact.
  erased_at timestamptz,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  primary key (centre_id, id),
  foreign key (centre_id, merged_into) references directory.person (centre_id, id),
  check (merged_into <> id),
  check ((erased_at is null and merged_into is null) = (family_name is not null)),
  check (family_name is not null or (
    given_name is null and email is null and phone is null and mobile is null and territory_id is null and note = '' and presentation = ''
    and account_id is null and search_name = ''
  ))
);
comment on table directory.person is
  'People known to a centre. Personal data (name, addresses, note), to work with them. Staff of the centre, and the holder of the account. Kept until erased on request: a pseudonym stays, so that participations count exactly.';
create unique index person_account on directory.person (centre_id, account_id) where account_id is not null;
create index person_search_name on directory.person using gin (search_name public.gin_trgm_ops);
create index person_name on directory.person (centre_id, search_name) where family_name is not null;
create index person_email on directory.person (lower(email)) where email is not null;

create table directory.position (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  person_id uuid not null,
  structure_id uuid not null references directory.structure (id),
  title text not null default '' check (length(title) <= 200),
  email text check (length(email) <= 254),
  phone text check (length(phone) <= 40),
  from_on date,
  to_on date check (to_on >= from_on),
  primary key (centre_id, id),
  foreign key (centre_id, person_id) references directory.person (centre_id, id) on delete cascade
);
comment on table directory.position is
  'Who has which function where, and when. Personal data. Staff of the centre, and the person. Erasure of the person removes texts and keeps the structure, for the counts.';
create index position_person on directory.position (centre_id, person_id);
create index position_structure on directory.position (structure_id);

create table directory.membership (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  structure_id uuid not null references directory.structure (id),
  year smallint not null check (year between 1950 and 2100),
  joined_on date,
  fee_cents integer check (fee_cents >= 0),
  primary key (centre_id, structure_id, year)
);
comment on table directory.membership is 'Which structures are members of a centre, year by year. Nothing personal. Kept.';
create index membership_structure on directory.membership (structure_id);
create index membership_year on directory.membership (centre_id, year);

create table directory.mandate (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  structure_id uuid references directory.structure (id),
  person_id uuid,
  -- A college of the board, in the centre's own words ("Organismes de formation").
  college text not null default '' check (length(college) <= 100),
  role text not null check (role in ('president', 'vice_president', 'treasurer', 'secretary', 'member', 'invited')),
  from_on date not null,
  to_on date check (to_on >= from_on),
  primary key (centre_id, id),
  foreign key (centre_id, person_id) references directory.person (centre_id, id) on delete cascade,
  check (structure_id is not null or person_id is not null)
);
comment on table directory.mandate is
  'Who sits on the board of a centre, in which college, from when to when. Personal data. Staff of the centre, and the person. Kept; erasure of the person leaves a pseudonym.';
create index mandate_person on directory.mandate (centre_id, person_id);
create index mandate_structure on directory.mandate (structure_id);

create table directory.consent (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  person_id uuid not null,
  given_on date not null,
  -- How it was given, and the very words that were agreed to.
  means text not null check (means in ('own_page', 'paper', 'email', 'oral')),
  wording text not null check (length(wording) between 1 and 2000),
  withdrawn_on date check (withdrawn_on >= given_on),
  primary key (centre_id, id),
  foreign key (centre_id, person_id) references directory.person (centre_id, id) on delete cascade
);
comment on table directory.consent is
  'Who agreed to stand in the public who''s-who and to be contacted through it: when, how, to which words. Personal data. Staff of the centre, and the person. Kept as proof, with a pseudonym after erasure.';
create unique index consent_running on directory.consent (centre_id, person_id) where withdrawn_on is null;

create table directory.person_skill (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  person_id uuid not null,
  concept_id uuid not null references vocabulary.concept (id),
  primary key (centre_id, person_id, concept_id),
  foreign key (centre_id, person_id) references directory.person (centre_id, id) on delete cascade
);
comment on table directory.person_skill is
  'Skills and fields of expertise of people. Personal data. Staff of the centre, and the person. Removed when the person is erased.';
create index person_skill_concept on directory.person_skill (concept_id);

create table directory.structure_field (
  structure_id uuid not null references directory.structure (id) on delete cascade,
  concept_id uuid not null references vocabulary.concept (id),
  primary key (structure_id, concept_id)
);
comment on table directory.structure_field is 'Fields in which structures work. Nothing personal. Kept as long as the structure.';
create index structure_field_concept on directory.structure_field (concept_id);

create table directory.card (
  id uuid primary key default platform.new_id(),
  centre_id uuid not null references centre.centre (id) on delete cascade,
  person_id uuid not null,
  name text not null,
  -- Functions in words: "Formatrice, Atelier des mots".
  functions text[] not null default '{}',
  presentation text not null default '',
  territory_id text,
  place_ids text[] not null default '{}',
  concept_ids uuid[] not null default '{}',
  search_text text not null,
  can_be_written_to boolean not null,
  foreign key (centre_id, person_id) references directory.person (centre_id, id) on delete cascade
);
comment on table directory.card is
  'Public: what the who''s-who shows of people who agreed, never an address. Written from the person''s own rows, gone at once when they withdraw or are erased.';
create unique index card_person on directory.card (centre_id, person_id);

create table directory.initiative (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null unique default platform.new_id(),
  structure_id uuid references directory.structure (id),
  title text not null check (length(title) between 1 and 200),
  summary text not null default '' check (length(summary) <= 4000),
  website text not null default '' check (length(website) <= 500),
  territory_id text check (length(territory_id) <= 100),
  place_ids text[] not null default '{}',
  concept_ids uuid[] not null default '{}',
  since_year smallint check (since_year between 1900 and 2100),
  -- Since when those who run it agree that it is shown; until then only the staff sees it.
  listed_on date,
  search_text text not null,
  version integer not null default 1,
  updated_at timestamptz not null default now(),
  primary key (centre_id, id)
);
comment on table directory.initiative is 'Remarkable initiatives that people can be put in touch with. Nothing personal. Kept until removed by the centre.';
create index initiative_structure on directory.initiative (structure_id);

create table directory.partnership (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  structure_id uuid not null references directory.structure (id),
  subject text not null check (length(subject) between 1 and 300),
  -- What the partner brings.
  brings text[] not null check (brings <@ array['means', 'public', 'skills']::text[] and cardinality(brings) > 0),
  details text not null default '' check (length(details) <= 2000),
  from_year smallint not null check (from_year between 1950 and 2100),
  to_year smallint check (to_year >= from_year and to_year <= 2100),
  version integer not null default 1,
  primary key (centre_id, id)
);
comment on table directory.partnership is
  'Register of partnerships: which structure brings means, a public or skills to which common work. Confidential to the staff of the centre. Kept until removed by the centre.';
create index partnership_structure on directory.partnership (structure_id);

create table directory.import_run (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  account_id uuid references account.account (id) on delete set null,
  kind text not null check (kind in ('structures', 'people')),
  file_name text not null check (length(file_name) <= 300),
  headings jsonb not null,
  cells jsonb not null,
  mapping jsonb not null default '{}',
  -- What the last rehearsal or the import itself found, line by line.
  report jsonb,
  state text not null default 'read' check (state in ('read', 'checked', 'done')),
  created_at timestamptz not null default now(),
  done_at timestamptz,
  primary key (centre_id, id)
);
comment on table directory.import_run is
  'Tables brought in, with their columns matched, rehearsed and imported. Personal data. Staff of the centre. Cells are removed once imported, the rest thirty days after.';

create table directory.import_mapping (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  kind text not null check (kind in ('structures', 'people')),
  headings_key text not null,
  mapping jsonb not null,
  primary key (centre_id, kind, headings_key)
);
comment on table directory.import_mapping is 'How a centre matched the columns of a table with these headings last time. Nothing personal. Kept.';

alter table directory.person enable row level security;
alter table directory.person force row level security;
alter table directory.position enable row level security;
alter table directory.position force row level security;
alter table directory.mandate enable row level security;
alter table directory.mandate force row level security;
alter table directory.consent enable row level security;
alter table directory.consent force row level security;
alter table directory.person_skill enable row level security;
alter table directory.person_skill force row level security;
alter table directory.partnership enable row level security;
alter table directory.partnership force row level security;
alter table directory.import_run enable row level security;
alter table directory.import_run force row level security;

create policy person_staff on directory.person using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy person_own on directory.person for select using (account_id = (select platform.actor_account_id()));
create policy position_staff on directory.position using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy position_own on directory.position for select using (
  (select platform.actor_account_id()) is not null
  and person_id in (select id from directory.person where account_id = (select platform.actor_account_id()))
);
create policy mandate_staff on directory.mandate using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy mandate_own on directory.mandate for select using (
  (select platform.actor_account_id()) is not null
  and person_id in (select id from directory.person where account_id = (select platform.actor_account_id()))
);
create policy consent_staff on directory.consent using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy consent_own on directory.consent for select using (
  (select platform.actor_account_id()) is not null
  and person_id in (select id from directory.person where account_id = (select platform.actor_account_id()))
);
create policy person_skill_staff on directory.person_skill using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy person_skill_own on directory.person_skill for select using (
  (select platform.actor_account_id()) is not null
  and person_id in (select id from directory.person where account_id = (select platform.actor_account_id()))
);
create policy partnership_staff on directory.partnership using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy import_run_staff on directory.import_run using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create view directory.published_structure with (security_invoker = true) as
  select id, name, short_name, kind, siret, rna, city, territory_id, place_ids, merged_into from directory.structure;
comment on view directory.published_structure is 'Structures with what the ledger and the report tell of them; merged ones say by which. Nothing personal.';
create view directory.published_person with (security_invoker = true) as
  select centre_id, id, given_name, family_name, erased_at, merged_into from directory.person;
comment on view directory.published_person is
  'People by name, pseudonyms included (no name left): for modules above. Row security of directory.person decides who sees which.';
create view directory.published_position with (security_invoker = true) as
  select centre_id, id, person_id, structure_id, title, from_on, to_on from directory.position;
comment on view directory.published_position is 'Functions of people, for modules above. Row security of directory.position decides who sees which.';
create view directory.published_membership with (security_invoker = true) as
  select membership.centre_id, membership.structure_id, membership.year, structure.kind, structure.territory_id
  from directory.membership join directory.structure on structure.id = membership.structure_id;
comment on view directory.published_membership is 'Members of each centre by year, with the kind of structure: for the report. Nothing personal.';
create view directory.published_mandate with (security_invoker = true) as
  select centre_id, id, structure_id, person_id, college, role, from_on, to_on from directory.mandate;
comment on view directory.published_mandate is 'Board mandates, for the report. Row security of directory.mandate decides who sees which.';
