create table report.kept_beside (
  centre_id uuid not null references centre.centre (id) on delete cascade,
  year smallint not null check (year between 1950 and 2100),
  -- Studies, publics, members, funders: what a report prints and the ledger's frozen tallies cannot add up again.
  beside jsonb not null,
  primary key (centre_id, year)
);
comment on table report.kept_beside is
  'What a report prints beside the ledger''s tallies, as it stood when its year was frozen. Amounts of funders are confidential: staff of the centre. Nothing personal. Kept.';
alter table report.kept_beside enable row level security;
alter table report.kept_beside force row level security;
create policy kept_beside_staff on report.kept_beside using (
  (select platform.is_installation_admin()) or centre_id = any ((select platform.staff_centres())::uuid[])
);
