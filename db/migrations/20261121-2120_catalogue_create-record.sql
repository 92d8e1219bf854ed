create schema catalogue;
comment on schema catalogue is 'The shared documentary base: records, where they are held, where they came from.';

create table catalogue.record (
  id uuid primary key default platform.new_id(),
  -- In public addresses: eight characters and a check character (see domain/permanent-id.ts). Never changes, never given again.
  permanent_id text not null unique check (permanent_id ~ '^[0-9bcdfghjkmnpqrstvwxz]{9}$'),
  kind text not null check (kind in (
    'book', 'report', 'article', 'periodical', 'periodical_issue', 'grey_literature', 'teaching_tool', 'thesis',
    'web_page', 'audio', 'video', 'other'
  )),
  title text not null check (title <> ''),
  sort_title text not null,
  year smallint,
  -- The whole description (domain/record-description.ts); kind, title and year above are taken from it.
  description jsonb not null,
  -- Grows with each change: who saves over a version they have not read is told.
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table catalogue.record is
  'Bibliographic descriptions, one for all centres. Public: names in it are those printed on the documents. Kept as long as a centre holds the document.';

create table catalogue.holding (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  record_id uuid not null references catalogue.record (id) on delete cascade,
  created_at timestamptz not null default now(),
  primary key (centre_id, record_id)
);
comment on table catalogue.holding is 'Which centre holds (or has access to) what a record describes. Public, nothing personal.';
create index holding_record on catalogue.holding (record_id);

create table catalogue.copy (
  centre_id uuid not null,
  id uuid not null default platform.new_id(),
  record_id uuid not null,
  -- What the copy is known by where it was imported from: its barcode, else its rank in the record.
  source_key text not null,
  shelf_mark text,
  section text,
  barcode text,
  note text,
  rank smallint not null default 1,
  primary key (centre_id, id),
  unique (centre_id, record_id, source_key),
  foreign key (centre_id, record_id) references catalogue.holding (centre_id, record_id) on delete cascade
);
comment on table catalogue.copy is 'The copies that a centre holds of a record, and their shelf mark. Public, nothing personal.';

create table catalogue.origin (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  name text not null check (length(name) between 1 and 80),
  created_at timestamptz not null default now(),
  primary key (centre_id, id),
  unique (centre_id, name)
);
comment on table catalogue.origin is
  'Where a centre brings records from (its former library program, a supplier): record numbers are unique within one. Public, nothing personal.';

create table catalogue.source_record (
  centre_id uuid not null,
  origin_id uuid not null,
  -- How the origin names the record (formats/unimarc/identity.ts): a second import finds it again by this.
  source_key text not null check (length(source_key) <= 400),
  record_id uuid not null references catalogue.record (id) on delete cascade,
  -- SHA-256 of what the record said: unchanged content changes nothing.
  content_hash text not null check (content_hash ~ '^[0-9a-f]{64}$'),
  -- The whole MARC record as received: {"leader": …, "fields": [[tag, value] or [tag, indicators, [code, value]…]]}.
  marc jsonb not null,
  unmapped_tags text[] not null default '{}',
  remarks text[] not null default '{}',
  run_id uuid,
  ordinal integer not null,
  -- The version of our record that this source made: a later one was changed here.
  record_version integer not null,
  imported_at timestamptz not null default now(),
  primary key (centre_id, origin_id, source_key),
  foreign key (centre_id, origin_id) references catalogue.origin (centre_id, id) on delete cascade
);
comment on table catalogue.source_record is
  'Each record as its origin gave it, given back on export with what we have no room for. Public, nothing personal beyond the printed names.';
create index source_record_record on catalogue.source_record (record_id);

create table catalogue.import_run (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  origin_id uuid not null,
  file_id uuid not null,
  file_name text not null,
  file_bytes bigint not null,
  file_sha256 text not null,
  -- A dry run writes no record: it says what the import would do.
  dry_run boolean not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done')),
  account_id uuid,
  -- How far the run has come: bytes read, last record or damaged place settled.
  bytes_read bigint not null default 0,
  last_ordinal integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  remarks jsonb not null default '{}',
  created_at timestamptz not null default now(),
  started_at timestamptz,
  -- The last sign of life: a run that says running and has given none for a minute was interrupted.
  heartbeat_at timestamptz,
  finished_at timestamptz,
  primary key (centre_id, id),
  foreign key (centre_id, origin_id) references catalogue.origin (centre_id, id) on delete cascade
);
comment on table catalogue.import_run is
  'Imports of a centre, done or in progress, and their figures. Staff of the centre only (file names, who did it). Kept two years.';
create index import_run_recent on catalogue.import_run (centre_id, created_at desc);
alter table catalogue.import_run enable row level security;
alter table catalogue.import_run force row level security;
create policy import_run_staff on catalogue.import_run using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create table catalogue.import_refusal (
  centre_id uuid not null,
  run_id uuid not null,
  ordinal integer not null,
  reason text not null,
  -- Bytes from the start of the file, or line and column of an XML file.
  byte_offset bigint,
  line integer,
  place_column integer,
  details jsonb not null default '{}',
  excerpt text not null,
  primary key (centre_id, run_id, ordinal),
  foreign key (centre_id, run_id) references catalogue.import_run (centre_id, id) on delete cascade
);
comment on table catalogue.import_refusal is
  'What an import did not take, with its place in the file and the reason. Staff of the centre only. Goes with its import.';
alter table catalogue.import_refusal enable row level security;
alter table catalogue.import_refusal force row level security;
create policy import_refusal_staff on catalogue.import_refusal using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
