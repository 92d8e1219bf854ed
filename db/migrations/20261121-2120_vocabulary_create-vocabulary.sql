create schema vocabulary;
comment on schema vocabulary is 'Thesauri and themes (SKOS), shared by every centre. All public, nothing personal.';

create table vocabulary.scheme (
  id uuid primary key default platform.new_id(),
  uri text not null unique check (length(uri) between 3 and 600),
  slug text not null unique check (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' and length(slug) <= 60),
  name_fr text not null check (length(name_fr) between 1 and 500),
  name_en text not null check (length(name_en) between 1 and 500),
  labels jsonb not null,
  notes jsonb not null default '[]',
  properties jsonb not null default '[]',
  version integer not null default 1,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table vocabulary.scheme is 'One thesaurus or list of themes. Kept as long as the installation. labels, notes, properties: as the SKOS file says. Public.';

create table vocabulary.concept (
  id uuid primary key default platform.new_id(),
  -- The permanent address: never changes and never serves another concept.
  uri text not null unique check (length(uri) between 3 and 600),
  -- The name to show in each language of the site, with its fallback, and what puts names in order.
  name_fr text not null check (length(name_fr) between 1 and 500),
  name_en text not null check (length(name_en) between 1 and 500),
  sort_fr text collate "C" not null,
  sort_en text collate "C" not null,
  notations jsonb not null default '[]',
  properties jsonb not null default '[]',
  deprecated boolean not null default false,
  -- Merged: the concept that took its place, never itself merged.
  merged_into uuid references vocabulary.concept (id),
  -- Grows with each change: who saves over a version they have not read is told.
  version integer not null default 1,
  -- What the last import said of it (SHA-256), and the version it left: a greater one means changed here since.
  source_fingerprint text,
  source_version integer,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now(),
  check (merged_into is null or merged_into <> id)
);
comment on table vocabulary.concept is 'A concept of a thesaurus, or a theme. Never removed: a merged one stays as a redirection. Public.';
create index concept_merged_into on vocabulary.concept (merged_into) where merged_into is not null;
create index concept_sort_fr on vocabulary.concept (sort_fr);
create index concept_sort_en on vocabulary.concept (sort_en);

create table vocabulary.concept_scheme (
  concept_id uuid not null references vocabulary.concept (id) on delete cascade,
  scheme_id uuid not null references vocabulary.scheme (id),
  top boolean not null default false,
  primary key (concept_id, scheme_id)
);
comment on table vocabulary.concept_scheme is 'Which schemes a concept belongs to, and whether it stands at the top of them. Public.';
create index concept_scheme_scheme on vocabulary.concept_scheme (scheme_id);

create table vocabulary.label (
  concept_id uuid not null references vocabulary.concept (id) on delete cascade,
  lang text not null check (length(lang) <= 35),
  value text not null check (length(value) between 1 and 500),
  kind text not null check (kind in ('pref', 'alt', 'acronym', 'hidden')),
  -- Lower case, without accents, elision, stop words nor plurals: the words by which it is found.
  search_key text collate "C" not null,
  primary key (concept_id, lang, value)
);
comment on table vocabulary.label is 'Names of concepts: preferred, synonyms, acronyms, and hidden ones (misspellings) that only searches see. Public.';
create unique index label_one_preferred on vocabulary.label (concept_id, lang) where kind = 'pref';
create index label_search_key on vocabulary.label (search_key);
create index label_search_trigrams on vocabulary.label using gin (search_key public.gin_trgm_ops);

create table vocabulary.relation (
  from_id uuid not null references vocabulary.concept (id) on delete cascade,
  kind text not null check (kind in ('broader', 'related')),
  to_id uuid not null references vocabulary.concept (id) on delete cascade,
  primary key (from_id, kind, to_id),
  check (from_id <> to_id),
  -- Goes both ways, so it is written once.
  check (kind <> 'related' or from_id < to_id)
);
comment on table vocabulary.relation is 'Links between concepts. broader: from_id is narrower than to_id; narrower is the same row read the other way round. Public.';
create index relation_to on vocabulary.relation (to_id, kind);

create table vocabulary.note (
  concept_id uuid not null references vocabulary.concept (id) on delete cascade,
  position smallint not null,
  kind text not null check (kind in ('definition', 'scopeNote', 'note', 'example', 'historyNote', 'changeNote', 'editorialNote')),
  lang text not null check (length(lang) <= 35),
  value text not null check (length(value) between 1 and 20000),
  primary key (concept_id, position)
);
comment on table vocabulary.note is 'Definitions and notes of concepts, under the names of SKOS. Public.';

create table vocabulary.match (
  concept_id uuid not null references vocabulary.concept (id) on delete cascade,
  kind text not null check (kind in ('exactMatch', 'closeMatch', 'broadMatch', 'narrowMatch', 'relatedMatch')),
  uri text not null check (length(uri) between 3 and 600),
  primary key (concept_id, kind, uri)
);
comment on table vocabulary.match is 'Alignments with concepts of other thesauri, by their address. Public.';

create table vocabulary.collection (
  id uuid primary key default platform.new_id(),
  uri text not null unique check (length(uri) between 3 and 600),
  scheme_ids uuid[] not null default '{}',
  name_fr text not null,
  name_en text not null,
  ordered boolean not null default false,
  labels jsonb not null default '[]',
  notes jsonb not null default '[]',
  notations jsonb not null default '[]',
  properties jsonb not null default '[]'
);
comment on table vocabulary.collection is 'Groups of concepts (micro-thesauri, lists) as the SKOS file gives them. Public.';

create table vocabulary.collection_member (
  collection_id uuid not null references vocabulary.collection (id) on delete cascade,
  position integer not null,
  concept_id uuid references vocabulary.concept (id) on delete cascade,
  member_collection_id uuid references vocabulary.collection (id) on delete cascade,
  primary key (collection_id, position),
  check ((concept_id is null) <> (member_collection_id is null))
);
comment on table vocabulary.collection_member is 'What a collection holds, in order: concepts and other collections. Public.';
create index collection_member_concept on vocabulary.collection_member (concept_id) where concept_id is not null;

create table vocabulary.import_run (
  id uuid primary key default platform.new_id(),
  file_id uuid not null,
  file_name text not null check (length(file_name) <= 200),
  file_bytes bigint not null,
  state text not null default 'waiting' check (state in ('waiting', 'checking', 'checked', 'importing', 'imported', 'refused', 'failed')),
  -- Where concepts changed here since their last import: take the file's version instead of ours.
  replace_local boolean not null default false,
  progress integer not null default 0,
  total integer not null default 0,
  -- What was or would be done, and the first findings of each kind; shapes in domain/import-report.ts.
  report jsonb,
  created_at timestamptz not null default now(),
  updated_at timestamptz not null default now()
);
comment on table vocabulary.import_run is 'Imports of SKOS files: a check first, then the import itself. Nothing personal: who asked is in the audit log. Kept as the memory of what came from where.';
create index import_run_newest on vocabulary.import_run (created_at desc);
