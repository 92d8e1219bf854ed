create schema exchange;
comment on schema exchange is 'What is brought in from other installations and repositories.';

create table exchange.harvest_source (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  -- Also the name of the origin of its records in the catalogue: it does not change.
  name text not null check (length(name) between 1 and 80),
  base_url text not null check (length(base_url) <= 500),
  set_spec text check (length(set_spec) <= 300),
  prefix text not null check (prefix in ('oai_dc', 'marcxml', 'unimarc')),
  -- The copies that the records speak of are the centre's own.
  with_copies boolean not null default false,
  frequency text not null default 'weekly' check (frequency in ('manual', 'daily', 'weekly')),
  state text not null default 'idle' check (state in ('idle', 'waiting', 'running')),
  -- The next harvest asks for what changed from this moment on, as the repository's clock said it; null: everything.
  from_date text,
  -- Where a harvest stands: its beginning by the repository's clock, and the token of the next page when some were taken.
  begun_date text,
  token text,
  restarts smallint not null default 0,
  attempts smallint not null default 0,
  -- Figures of the current harvest, or of the last one.
  pages integer not null default 0,
  announced integer,
  received integer not null default 0,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  withdrawn integer not null default 0,
  refused integer not null default 0,
  -- Why the last harvest stopped before its end: a name of the closed list in domain/harvest-problem.ts, and what was said.
  problem text,
  problem_details text,
  started_at timestamptz,
  heartbeat_at timestamptz,
  finished_at timestamptz,
  next_at timestamptz,
  created_at timestamptz not null default now(),
  primary key (centre_id, id),
  unique (centre_id, name)
);
comment on table exchange.harvest_source is
  'Repositories that a centre harvests by OAI-PMH, and how far it has come. Staff of the centre only; nothing personal. Kept until the centre removes it.';
create index harvest_source_due on exchange.harvest_source (next_at) where state = 'idle' and next_at is not null;
alter table exchange.harvest_source enable row level security;
alter table exchange.harvest_source force row level security;
create policy harvest_source_staff on exchange.harvest_source using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create table exchange.harvest_refusal (
  centre_id uuid not null,
  source_id uuid not null,
  identifier text not null,
  reason text not null,
  at timestamptz not null default now(),
  primary key (centre_id, source_id, identifier),
  foreign key (centre_id, source_id) references exchange.harvest_source (centre_id, id) on delete cascade
);
comment on table exchange.harvest_refusal is
  'Records of a repository that could not be read, by their identifier there. Staff of the centre only; nothing personal. Those of the last harvest, 500 at most.';
alter table exchange.harvest_refusal enable row level security;
alter table exchange.harvest_refusal force row level security;
create policy harvest_refusal_staff on exchange.harvest_refusal using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
