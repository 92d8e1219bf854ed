create table catalogue.record_file (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  id uuid not null default platform.new_id(),
  record_id uuid not null references catalogue.record (id) on delete cascade,
  -- The content, in platform.file.
  file_id uuid not null,
  -- By its content, not by its name (domain/file-sort.ts).
  sort text not null check (sort in ('pdf', 'audio', 'video', 'transcript', 'other')),
  media_type text not null,
  name text not null check (length(name) between 1 and 200),
  label text check (length(label) <= 200),
  bytes bigint not null,
  access text not null check (access in ('public', 'staff')),
  -- waiting: its text is still to be read; failed: why is in problem.
  reading text not null default 'none' check (reading in ('none', 'waiting', 'done', 'failed')),
  problem text,
  -- What it says, for the search; of a transcript, its timed lines: [[start, end, text]…] in milliseconds.
  text text,
  cues jsonb,
  created_at timestamptz not null default now(),
  primary key (centre_id, id),
  unique (id)
);
comment on table catalogue.record_file is
  'Electronic files of documents, with the text read from them. Those of staff access: confidential, of the centre only. Kept until the centre removes them or the record goes.';
create index record_file_record on catalogue.record_file (record_id);
alter table catalogue.record_file enable row level security;
alter table catalogue.record_file force row level security;
create policy record_file_public on catalogue.record_file for select using (
  access = 'public' and (select platform.actor_kind()) <> 'nobody'
);
create policy record_file_staff on catalogue.record_file using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
-- For the two functions below, which run as the owner: whoever merges two records moves the files of every centre, staff ones included.
create policy record_file_owner on catalogue.record_file to current_user using (true) with check (true);

create function catalogue.count_record_files(of_record uuid) returns integer
language sql stable security definer set search_path = pg_catalog as $$
  select count(*)::integer from catalogue.record_file where record_id = of_record
$$;
create function catalogue.move_record_files(from_record uuid, to_record uuid) returns integer
language sql volatile security definer set search_path = pg_catalog as $$
  with moved as (
    update catalogue.record_file set record_id = to_record
    where record_id = from_record
      and (cardinality((select platform.staff_centres())) > 0 or (select platform.is_installation_admin()))
    returning 1
  )
  select count(*)::integer from moved
$$;
revoke execute on function catalogue.count_record_files, catalogue.move_record_files from public;
grant execute on function catalogue.count_record_files, catalogue.move_record_files to maillage_app;
