-- Territories covered by a document, apart from the places named as subjects.
update catalogue.record set description = description || '{"territories": []}' where not description ? 'territories';

create table catalogue.revision (
  record_id uuid not null references catalogue.record (id) on delete cascade,
  -- The version of the record that this description was.
  version integer not null,
  description jsonb not null,
  replaced_at timestamptz not null,
  -- Who replaced it, from which centre; null for the installation itself and for accounts that are gone.
  account_id uuid,
  centre_id uuid references centre.centre (id) on delete set null,
  reason text not null check (reason in ('form', 'import', 'correction', 'undo', 'merge', 'restore')),
  -- The import run, the correction or the merged record that replaced it.
  cause_id uuid,
  primary key (record_id, version)
);
comment on table catalogue.revision is
  'Descriptions that were replaced, with who replaced them (personal: staff accounts, forgotten with the account). Staff only. Kept as long as the record.';
create index revision_account on catalogue.revision (account_id) where account_id is not null;
alter table catalogue.revision enable row level security;
alter table catalogue.revision force row level security;
create policy revision_staff on catalogue.revision using (
  (select platform.is_installation_admin()) or (select cardinality(platform.staff_centres()) > 0)
  or account_id = (select platform.actor_account_id())
) with check (
  (select platform.is_installation_admin()) or (select cardinality(platform.staff_centres()) > 0) or account_id is null
);

create table catalogue.draft (
  id uuid primary key default platform.new_id(),
  account_id uuid not null,
  centre_id uuid not null references centre.centre (id) on delete cascade,
  -- The record being edited and the version that was read; null for a new one.
  record_id uuid references catalogue.record (id) on delete cascade,
  base_version integer,
  -- The fields of the form as typed (domain/typed-record.ts), right or wrong.
  typed jsonb not null,
  updated_at timestamptz not null,
  check ((record_id is null) = (base_version is null)),
  unique (account_id, record_id)
);
comment on table catalogue.draft is
  'Records being typed. Personal: each person sees their own only. Removed when published or thrown away, with the account, or after a year untouched.';
create index draft_account on catalogue.draft (account_id, updated_at desc);
alter table catalogue.draft enable row level security;
alter table catalogue.draft force row level security;
create policy draft_own on catalogue.draft using (
  account_id = (select platform.actor_account_id()) or (select platform.is_system())
);
