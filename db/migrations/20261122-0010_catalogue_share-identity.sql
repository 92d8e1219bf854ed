-- One record for one document, whichever centre brought it: each source says whether the description is its own.
alter table catalogue.source_record alter column marc drop not null;
alter table catalogue.source_record add column exchange jsonb;
alter table catalogue.source_record add column describes boolean not null default true;
alter table catalogue.source_record add constraint source_record_given check (num_nonnulls(marc, exchange) = 1);
comment on column catalogue.source_record.exchange is
  'What came from a format without MARC: {"source": fields as received, "description": what was read of them}.';
comment on column catalogue.source_record.describes is
  'Whether the description of the record follows this source; the others only fill what it leaves empty.';

-- Copies know their origin, so that an import replaces its own only.
alter table catalogue.copy add column origin_id uuid;
update catalogue.copy set origin_id = (
  select origin_id from catalogue.source_record source
  where source.centre_id = copy.centre_id and source.record_id = copy.record_id limit 1
);
alter table catalogue.copy drop constraint copy_centre_id_record_id_source_key_key;
alter table catalogue.copy add constraint copy_source unique nulls not distinct (centre_id, record_id, origin_id, source_key);

-- Hashes of what records of one document have in common (domain/document-keys.ts). A key leads to records to compare, and
-- decides nothing alone: one that says no more what it said does no harm.
create table catalogue.document_key (
  key bigint not null,
  record_id uuid not null,
  primary key (key, record_id)
);
comment on table catalogue.document_key is
  'By which records of the same document are found in an import. Public, nothing personal. Goes with its record.';

create table catalogue.duplicate_proposal (
  one_id uuid not null references catalogue.record (id) on delete cascade,
  other_id uuid not null references catalogue.record (id) on delete cascade,
  reasons text[] not null,
  -- How alike, from 0 to 100.
  likeness smallint not null,
  state text not null default 'proposed' check (state in ('proposed', 'distinct')),
  proposed_at timestamptz not null default now(),
  decided_at timestamptz,
  primary key (one_id, other_id),
  check (one_id < other_id),
  check ((state = 'proposed') = (decided_at is null))
);
comment on table catalogue.duplicate_proposal is
  'Pairs of records that may be of one document, and those that a person said are not. Nothing personal (the audit log says who). Goes with either record.';
create index duplicate_proposal_open on catalogue.duplicate_proposal (likeness desc, one_id, other_id) where state = 'proposed';
create index duplicate_proposal_other on catalogue.duplicate_proposal (other_id);

alter table catalogue.import_run add column joined integer not null default 0;
alter table catalogue.import_run add column proposed integer not null default 0;
