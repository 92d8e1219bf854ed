-- Tables (CSV, spreadsheets) wait for a person to say what their columns mean; it is remembered for the next one.
create table catalogue.column_mapping (
  centre_id uuid not null,
  origin_id uuid not null,
  -- The columns as the file names them, in their order: another order or another column asks again.
  header text[] not null,
  -- {"mapping": field or null for each column, "separators": […], "kind": …} (formats/csv-records.ts).
  reading jsonb not null,
  updated_at timestamptz not null,
  primary key (centre_id, origin_id, header),
  foreign key (centre_id, origin_id) references catalogue.origin (centre_id, id) on delete cascade
);
comment on table catalogue.column_mapping is
  'What the columns of a centre''s tables say, for each origin and header. Nothing personal. Goes with its origin.';

alter table catalogue.import_run add column reading jsonb;
comment on column catalogue.import_run.reading is 'How the columns of this table are read; null for formats that say it themselves.';
alter table catalogue.import_run drop constraint import_run_state_check;
alter table catalogue.import_run add constraint import_run_state_check check (state in ('mapping', 'waiting', 'running', 'done'));
