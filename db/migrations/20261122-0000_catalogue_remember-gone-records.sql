-- Permanent addresses are never given again: one that led to a record leads to its successor, or says that it is gone.
create table catalogue.gone_record (
  permanent_id text primary key check (permanent_id ~ '^[0-9bcdfghjkmnpqrstvwxz]{9}$'),
  record_id uuid not null,
  -- The record that took its place. Those of a record that goes in its turn are turned to its successor, or are removed with it.
  successor_id uuid references catalogue.record (id),
  reason text not null check (reason in ('merged', 'removed')),
  -- The centres that held it last: protocols tell the deletion in their sets.
  centre_ids uuid[] not null default '{}',
  gone_at timestamptz not null default now(),
  check ((reason = 'merged') = (successor_id is not null))
);
comment on table catalogue.gone_record is
  'Permanent identifiers of records that were merged or removed, told for good by addresses and protocols. Public, nothing personal.';
create index gone_record_recent on catalogue.gone_record (gone_at, permanent_id);
create index gone_record_successor on catalogue.gone_record (successor_id) where successor_id is not null;
