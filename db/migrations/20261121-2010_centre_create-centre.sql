create schema centre;
comment on schema centre is 'The centres of this installation and their public face.';

create table centre.centre (
  id uuid primary key default platform.new_id(),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name text not null check (length(name) between 1 and 200),
  short_name text not null check (length(short_name) between 1 and 60),
  presentation text not null default '' check (length(presentation) <= 5000),
  -- Codes of départements (COG); their names belong to the territory module.
  coverage text[] not null default '{}' check (cardinality(coverage) <= 120),
  opening_hours jsonb not null default '{"week": {}, "exceptions": []}',
  street_address text not null default '' check (length(street_address) <= 300),
  phone text not null default '' check (length(phone) <= 40),
  email text not null default '' check (length(email) <= 254),
  website text not null default '' check (length(website) <= 300),
  accent text not null default 'ink',
  timezone text not null default 'Europe/Paris',
  -- Grows with each change: who saves over a version they have not read is told.
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table centre.centre is
  'The centres of this installation and what they show of themselves. Public, nothing personal (addresses are those of the organisation). Kept as long as the centre is here.';
create index centre_coverage on centre.centre using gin (coverage);
