create table catalogue.import_kept (
  centre_id uuid not null,
  run_id uuid not null,
  ordinal integer not null,
  -- As its address says it, which still answers once the record is merged or removed.
  permanent_id text not null,
  title text not null,
  -- Groups of fields by the name of their first one.
  fields text[] not null,
  primary key (centre_id, run_id, ordinal),
  foreign key (centre_id, run_id) references catalogue.import_run (centre_id, id) on delete cascade
);
comment on table catalogue.import_kept is
  'Records changed here since their last import, and the fields that an import left as they are. Staff of the centre only. Goes with its import.';
alter table catalogue.import_kept enable row level security;
alter table catalogue.import_kept force row level security;
create policy import_kept_staff on catalogue.import_kept using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
