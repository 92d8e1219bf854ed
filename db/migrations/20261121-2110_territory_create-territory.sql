create schema territory;
comment on schema territory is 'Territories of France and of the centres: levels, changes, priority neighbourhoods, contracts, outlines. Public data.';

create table territory.territory (
  id text primary key,
  level text not null check (level in ('region', 'departement', 'arrondissement', 'epci', 'ept', 'commune', 'qpv', 'neighbourhood', 'contrat-de-ville')),
  code text not null check (code ~ '^[0-9A-Za-z][0-9A-Za-z-]{0,63}$'),
  name text not null check (length(name) between 1 and 300),
  -- A commune of today, a part of one, or one that is gone; other levels are current or former.
  status text not null default 'current' check (status in ('current', 'deleguee', 'associee', 'arrondissement', 'former')),
  -- CC, CA, CU, METRO, EPT for intercommunalities; metro, drom, com for régions and départements.
  kind text,
  region_id text references territory.territory (id),
  departement_id text references territory.territory (id),
  arrondissement_id text references territory.territory (id),
  -- The commune that a part belongs to.
  whole_id text references territory.territory (id),
  seat_code text,
  siren text check (siren ~ '^[0-9]{9}$'),
  postal_codes text[] not null default '{}',
  population integer check (population >= 0),
  valid_from date,
  valid_to date,
  -- INSEE's kind of change (MOD) that ended it.
  end_kind smallint,
  origin text not null default 'reference' check (origin in ('reference', 'import')),
  -- As search compares them: normalised by the module, not by the database.
  search_name text not null,
  search_text text not null,
  search_words tsvector not null generated always as (array_to_tsvector(string_to_array(search_text, ' '))) stored,
  check (id = level || ':' || code)
);
comment on table territory.territory is
  'Every territory of every level, of today and of before: public reference data, nothing personal. Kept for good.';
create index territory_search_words on territory.territory using gin (search_words);
create index territory_search_name on territory.territory using gin (search_name public.gin_trgm_ops);
create index territory_departement on territory.territory (departement_id, level);
create index territory_region on territory.territory (region_id, level);
create index territory_whole on territory.territory (whole_id) where whole_id is not null;
create index territory_arrondissement on territory.territory (arrondissement_id) where arrondissement_id is not null;

create table territory.membership (
  commune_id text not null references territory.territory (id),
  group_id text not null references territory.territory (id),
  valid_from date not null,
  valid_to date check (valid_to > valid_from),
  primary key (commune_id, group_id, valid_from)
);
comment on table territory.membership is 'Communes of each EPCI and EPT, with dates. Public reference data, kept for good.';
create index membership_group on territory.membership (group_id) where valid_to is null;

create table territory.commune_change (
  position integer primary key,
  date date not null,
  kind smallint not null,
  from_status text check (from_status in ('COM', 'COMA', 'COMD', 'ARM')),
  from_code text,
  from_name text,
  to_status text check (to_status in ('COM', 'COMA', 'COMD', 'ARM')),
  to_code text,
  to_name text
);
comment on table territory.commune_change is 'INSEE''s list of commune changes since 1943, oldest first. Public reference data, kept for good.';
create index commune_change_from on territory.commune_change (from_code, date);
create index commune_change_to on territory.commune_change (to_code, date);

create table territory.succession (
  former_id text not null references territory.territory (id),
  successor_id text not null references territory.territory (id),
  primary key (former_id, successor_id)
);
comment on table territory.succession is 'For a commune that is gone, the communes of today that hold its territory: worked out from the changes at loading. Public.';
create index succession_successor on territory.succession (successor_id);

create table territory.qpv (
  territory_id text primary key references territory.territory (id),
  generation smallint not null check (generation in (2014, 2024)),
  -- 2024: N new, M a quarter of 2015 with another outline, I the same outline, C Mayotte.
  code_origin text check (code_origin in ('N', 'M', 'I', 'C'))
);
comment on table territory.qpv is 'Priority neighbourhoods of the two generations. Public reference data, kept for good.';

create table territory.qpv_commune (
  qpv_id text not null references territory.qpv (territory_id),
  commune_id text not null references territory.territory (id),
  primary key (qpv_id, commune_id)
);
comment on table territory.qpv_commune is 'The communes a priority neighbourhood lies in. Public reference data, kept for good.';
create index qpv_commune_commune on territory.qpv_commune (commune_id);

create table territory.qpv_passage (
  older_id text not null references territory.qpv (territory_id),
  newer_id text not null references territory.qpv (territory_id),
  primary key (older_id, newer_id)
);
comment on table territory.qpv_passage is 'Which neighbourhoods of 2024 took over from which of 2014. Public reference data, kept for good.';
create index qpv_passage_newer on territory.qpv_passage (newer_id);

create table territory.contrat_de_ville (
  territory_id text primary key references territory.territory (id),
  first_year smallint not null check (first_year between 1990 and 2100),
  last_year smallint not null check (last_year between 1990 and 2100),
  -- SIREN or INSEE code of who signed, as published, and the territory of today that stands for the perimeter.
  holder text check (length(holder) <= 20),
  perimeter_id text references territory.territory (id),
  perimeter_by text check (perimeter_by in ('holder', 'place')),
  qpv_population integer check (qpv_population >= 0),
  lon double precision check (lon between -180 and 180),
  lat double precision check (lat between -90 and 90),
  check (last_year >= first_year)
);
comment on table territory.contrat_de_ville is 'Contrats de ville of all periods. Public reference data, kept for good.';
create index contrat_de_ville_perimeter on territory.contrat_de_ville (perimeter_id);

create table territory.contrat_area (
  contrat_id text not null references territory.contrat_de_ville (territory_id),
  territory_id text not null references territory.territory (id),
  primary key (contrat_id, territory_id)
);
comment on table territory.contrat_area is 'The départements of a contract, and its communes where a file named them. Public reference data, kept for good.';
create index contrat_area_territory on territory.contrat_area (territory_id);

create table territory.boundary (
  territory_id text primary key references territory.territory (id),
  -- Coordinates of a GeoJSON MultiPolygon: fine, and with fewer points for maps of many.
  shape json not null,
  outline json not null,
  west real not null,
  south real not null,
  east real not null,
  north real not null,
  vintage text not null check (length(vintage) <= 40),
  source text not null check (length(source) <= 300),
  origin text not null default 'reference' check (origin in ('reference', 'import'))
);
comment on table territory.boundary is 'Outlines of territories in degrees (WGS 84). Public reference data, kept for good.';

create table territory.neighbourhood (
  territory_id text primary key references territory.territory (id),
  centre_id uuid not null references centre.centre (id),
  commune_id text references territory.territory (id)
);
comment on table territory.neighbourhood is
  'A centre''s own observation neighbourhoods, read by everyone, written by its staff. Nothing personal; kept as long as the centre.';
create index neighbourhood_centre on territory.neighbourhood (centre_id);
create index neighbourhood_commune on territory.neighbourhood (commune_id);
alter table territory.neighbourhood enable row level security;
alter table territory.neighbourhood force row level security;
create policy neighbourhood_read on territory.neighbourhood for select using ((select platform.actor_kind()) <> 'nobody');
create policy neighbourhood_add on territory.neighbourhood for insert with check (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy neighbourhood_change on territory.neighbourhood for update using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
create policy neighbourhood_remove on territory.neighbourhood for delete using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);

create table territory.import_run (
  id uuid primary key default platform.new_id(),
  file_id uuid not null references platform.file (id),
  file_name text not null,
  file_bytes bigint not null,
  -- For a file of a centre's own neighbourhoods.
  centre_id uuid references centre.centre (id),
  -- What the person who brought the file said of it.
  source text not null check (length(source) between 1 and 300),
  vintage text not null default '' check (length(vintage) <= 40),
  first_year smallint,
  last_year smallint,
  state text not null default 'waiting' check (state in ('waiting', 'checked', 'importing', 'done', 'unreadable', 'failed')),
  -- What the file holds, how many of each outcome, and each refused line with its reason.
  contents text,
  created integer not null default 0,
  updated integer not null default 0,
  unchanged integer not null default 0,
  refused integer not null default 0,
  report jsonb not null default '[]',
  problem text,
  problem_detail text not null default '',
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table territory.import_run is
  'Files of territories that were loaded and with what result: where the data come from. Nothing personal (who did it is in the audit log); kept as long as the data.';
create index import_run_created on territory.import_run (created_at desc);
alter table territory.import_run enable row level security;
alter table territory.import_run force row level security;
create policy import_run_staff on territory.import_run using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
