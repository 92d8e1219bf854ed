create table catalogue.correction (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  -- Who asked for it; null when the account is gone.
  account_id uuid,
  -- What is done (domain/correction.ts), and the search or the list it was asked for, to be read again by people.
  action jsonb not null,
  selection text not null,
  state text not null default 'waiting' check (state in ('waiting', 'running', 'done', 'undoing', 'undone')),
  created_at timestamptz not null,
  -- The last sign of life of the work.
  heartbeat_at timestamptz,
  finished_at timestamptz,
  undone_at timestamptz,
  primary key (centre_id, id)
);
comment on table catalogue.correction is
  'Corrections of many records at once. Staff of the centre only (personal: who asked for it, forgotten with the account). Kept five years.';
create index correction_recent on catalogue.correction (centre_id, created_at desc);
alter table catalogue.correction enable row level security;
alter table catalogue.correction force row level security;
create policy correction_staff on catalogue.correction using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
  or account_id = (select platform.actor_account_id())
) with check (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
  or account_id is null
);

create table catalogue.corrected_record (
  centre_id uuid not null,
  correction_id uuid not null,
  record_id uuid not null references catalogue.record (id) on delete cascade,
  -- waiting; then changed or unchanged (nothing to correct in it); then undone, or left because somebody changed it since.
  state text not null default 'waiting' check (state in ('waiting', 'changed', 'unchanged', 'undone', 'left')),
  -- The versions of the record before and after; null where its copies alone were changed.
  before_version integer,
  after_version integer,
  -- Its copies that changed: [{id, column, before, after}].
  copies jsonb,
  primary key (centre_id, correction_id, record_id),
  foreign key (centre_id, correction_id) references catalogue.correction (centre_id, id) on delete cascade
);
comment on table catalogue.corrected_record is
  'What a correction did to each record of its set, so that it can be undone. Staff of the centre only, nothing personal. Goes with its correction.';
create index corrected_record_state on catalogue.corrected_record (centre_id, correction_id, state, record_id);
create index corrected_record_record on catalogue.corrected_record (record_id);
alter table catalogue.corrected_record enable row level security;
alter table catalogue.corrected_record force row level security;
create policy corrected_record_staff on catalogue.corrected_record using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
