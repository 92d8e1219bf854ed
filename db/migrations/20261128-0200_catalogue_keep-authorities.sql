-- Who made the documents, once each: a person or a body with all the forms of its name, whatever each record prints.
create table catalogue.authority (
  id uuid primary key default platform.new_id(),
  kind text not null check (kind in ('person', 'body', 'meeting', 'family')),
  -- The form that stands for the others: family name of a person, whole name of the others.
  name text not null check (name <> ''),
  given_name text,
  addition text,
  dates text,
  -- As it files and as it is looked for: folded, family name first.
  sort_name text not null,
  -- Alike for names that may be of one person or body ("Bachelard, G." and "Bachelard, Gaston"), with the folded given name:
  -- pairs are proposed to people.
  near_name text not null,
  given_key text not null default '',
  -- {"isni": …, "viaf": …, "idref": …, "bnf": …, "orcid": …, "wikidata": …}
  identifiers jsonb not null default '{}',
  note text,
  sources text,
  -- A merge moves nothing: it says into which one, and of each the one that stands for it today (itself when it was not merged).
  merged_into uuid references catalogue.authority (id),
  root_id uuid not null,
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (merged_into <> id)
);
comment on table catalogue.authority is
  'Persons and bodies who made what the catalogue describes. Public: names as printed on documents, nothing personal beyond. Kept with the catalogue.';
create index authority_sort on catalogue.authority (sort_name collate "C", id) where merged_into is null;
create index authority_near on catalogue.authority (near_name) where merged_into is null;
create index authority_root on catalogue.authority (root_id);
create index authority_merged on catalogue.authority (merged_into) where merged_into is not null;

create table catalogue.authority_key (
  -- Hash of a form of the name, or of an identifier (domain/authority-keys.ts): what a record says leads to its authority by this.
  key bigint primary key,
  authority_id uuid not null references catalogue.authority (id) on delete cascade,
  -- "Bachelard, Gaston (1884-1962)"; null for an identifier.
  form text
);
comment on table catalogue.authority_key is
  'The forms of the name of each authority, and its identifiers. Public, nothing personal beyond the printed names. Goes with its authority.';
create index authority_key_authority on catalogue.authority_key (authority_id);

-- Written for each record that is imported: no foreign key (records take theirs away), the role codes as one text.
create table catalogue.authority_record (
  record_id uuid not null,
  key bigint not null,
  functions text not null,
  primary key (record_id, key)
);
comment on table catalogue.authority_record is
  'Which records name whom, and as what (UNIMARC function codes). Public, nothing personal beyond the printed names. Goes with its record.';
create index authority_record_key on catalogue.authority_record (key);

create table catalogue.authority_revision (
  authority_id uuid not null references catalogue.authority (id) on delete cascade,
  version integer not null,
  -- What it said before it was replaced.
  said jsonb not null,
  reason text not null check (reason in ('form', 'merge', 'separate')),
  replaced_at timestamptz not null,
  primary key (authority_id, version)
);
comment on table catalogue.authority_revision is
  'What an authority said before each change. Public, nothing personal beyond the printed names (the audit log says who changed it). Goes with its authority.';

create table catalogue.authority_apart (
  one_id uuid not null references catalogue.authority (id) on delete cascade,
  other_id uuid not null references catalogue.authority (id) on delete cascade,
  primary key (one_id, other_id),
  check (one_id < other_id)
);
comment on table catalogue.authority_apart is
  'Pairs of authorities with near names that a person said are two. Public, nothing personal. Goes with either.';
create index authority_apart_other on catalogue.authority_apart (other_id);
